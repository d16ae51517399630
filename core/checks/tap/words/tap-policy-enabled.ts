import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Temporary Access Pass policy',
  title: {
    pass: 'Temporary Access Pass policy covers the user',
    fail: 'Temporary Access Pass policy does not cover the user',
  },
  why: 'Only users in the scope of the policy can sign in with a pass; for others the sign-in page refuses even a valid one (AADSTS130502).',
  allow: {
    summary: 'Turn the Temporary Access Pass policy on and bring the user into its scope.',
    steps: [
      'Open Authentication methods, Temporary Access Pass in the Entra admin center.',
      'Set Enable to on.',
      'Include a group that holds the user, and look that no excluded group holds the user too.',
      'Wait a few minutes and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
