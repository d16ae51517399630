import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Multifactor authentication per user',
  title: { pass: 'Multifactor authentication is not enforced per user', fail: 'Multifactor authentication is enforced per user' },
  why: 'Multifactor authentication that is enforced for this user alone also stands before the silent enrollment, where nobody can answer its prompt. Enrollment then ends as if the user had canceled it.',
  move: {
    summary: 'Ask for multifactor authentication with Conditional Access instead of for each user.',
    steps: [
      'See that a Conditional Access policy or security defaults ask this user for multifactor authentication.',
      'Open Users, Per-user MFA in the Entra admin center.',
      'Choose the user and set the state to Disabled.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
