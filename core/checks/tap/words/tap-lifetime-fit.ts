import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Lifetime of the pass',
  title: { pass: 'Temporary Access Pass outlives setup', fail: 'Temporary Access Pass may end before setup does' },
  why: 'Tokens that were got with a pass end with it. When it runs out on the way, account setup and Windows Hello stop and the lock screen lets nobody in.',
  longer: {
    summary: 'Issue a longer pass right before setup starts.',
    steps: [
      'Delete the pass of the user in the Entra admin center.',
      'Add a Temporary Access Pass for multiple use with at least the expected lifetime.',
      'Where the policy does not allow it, have an administrator raise the maximum lifetime first.',
      'Wait a few minutes, scan again and start setup.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
