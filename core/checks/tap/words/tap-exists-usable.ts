import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Temporary Access Pass',
  title: { pass: 'Temporary Access Pass can be used now', fail: 'Temporary Access Pass cannot be used now' },
  why: 'Without a usable pass the sign-in page in setup asks for a password, or says that the pass has expired or was redeemed.',
  issue: {
    summary: 'Issue a new Temporary Access Pass for the user.',
    steps: [
      'Open the user in the Entra admin center, then Authentication methods.',
      'Delete the old pass and add a Temporary Access Pass that can be used more than once.',
      'Choose a lifetime that covers the whole setup and write the pass down; it is shown once.',
      'Wait a few minutes before it is used, and scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the pass becomes valid, or issue one that is valid now.',
    steps: [
      'Compare the start of the pass with the time now; the start is kept in UTC.',
      'Wait for it, or delete the pass and issue a new one without a delayed start.',
      'Scan again before the user signs in.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
