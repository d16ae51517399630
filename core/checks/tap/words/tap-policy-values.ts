import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Temporary Access Pass limits',
  title: {
    pass: 'Temporary Access Pass policy allows a long enough pass',
    fail: 'Temporary Access Pass policy does not allow a long enough pass',
  },
  why: 'A pass cannot live longer than the maximum of the policy. When that is shorter than setup may take, every pass can run out on the way.',
  correct: {
    summary: 'Set lifetimes in the Temporary Access Pass policy that cover one run of setup.',
    steps: [
      'Open Authentication methods, Temporary Access Pass, Configure in the Entra admin center.',
      'Set the maximum lifetime to at least the time that setup may take, and the minimum below it.',
      'Save, then issue a new pass; passes that exist keep their lifetime.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
