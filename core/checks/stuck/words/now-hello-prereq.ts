import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows Hello prerequisites',
  title: { pass: 'Windows Hello can be set up', fail: 'Windows Hello will not be set up' },
  why: 'When one prerequisite is missing Windows skips the set-up, and a user who came in with a pass is left without a credential.',
  meet: {
    summary: 'Meet the prerequisites of Windows Hello that are named here.',
    steps: [
      'For SessionIsNotRemote, sign in at the device itself; in Hyper-V, use a basic session.',
      'For DeviceEligible, check the TPM and the policy that asks for it.',
      'For PostLogonEnabled, look for a policy that turns off the set-up after sign-in.',
      'Sign out, sign in again and scan once more.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
