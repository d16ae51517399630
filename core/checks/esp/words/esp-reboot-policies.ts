import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Policies that restart the device',
  title: { pass: 'No policy forces a restart during setup', fail: 'Policies of the device force a restart during setup' },
  why: 'Credentials do not survive a restart during device setup, so the user has to sign in again at the lock screen before setup goes on.',
  move: {
    summary: 'Let these policies arrive after setup, or with the user.',
    steps: [
      'In the Intune admin center, open each policy under "What we saw" and look at its assignments.',
      'Assign it to users instead of devices, or to a group that the device joins after setup.',
      'Save an update ring again that was made before 2111, so that it leaves prerelease builds alone.',
      'Device health is then reported later, so give compliance a grace period of at least 0.25 days.',
      'Where the policy has to stay, plan for a second sign-in at the lock screen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
