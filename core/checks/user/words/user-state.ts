import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'User account',
  title: { pass: 'User account can sign in', fail: 'User account is missing or not in order' },
  why: 'Setup asks this user to sign in and enrolls the device in their name. A missing, disabled or external account ends there.',
  useMember: {
    summary: 'Choose a user whose account lives in this tenant and may sign in.',
    steps: [
      'Compare the user name with the directory; a renamed user keeps no old name.',
      'Restore a deleted account, enable a disabled one, or choose another user.',
      'Give external guests an account of this tenant for the device.',
      'Scan again.',
    ],
  },
  setLocation: {
    summary: 'Set the usage location of the user.',
    steps: [
      'Open the user in the Entra admin center.',
      'Set the usage location to the country where the user works.',
      'Look at the licenses of the user and assign those that are missing, then scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
