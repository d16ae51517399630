import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Lock screen policies',
  title: { pass: 'No policy changes the lock screen', fail: 'Policies change the lock screen' },
  why: 'A hidden user switch, a hidden last user, a removed lock screen or a legal notice can hide web sign-in or stop the automatic sign-in after a restart.',
  relax: {
    summary: 'Move the lock screen policies to a time after enrollment.',
    steps: [
      'In the Intune admin center, find the profile or baseline that sets the named values on devices.',
      'Assign it to users, or to a group that devices join after enrollment.',
      'Sync the device, restart it and sign in again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
