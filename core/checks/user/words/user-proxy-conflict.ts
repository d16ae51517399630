import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Mail addresses of the user',
  title: { pass: 'Mail addresses belong to this user alone', fail: 'Mail addresses of the user are in conflict' },
  why: 'Windows Hello registers its key with the user at the first sign-in. The directory refuses that while another object holds an address of the user, or the mail address is not the primary one.',
  repair: {
    summary: 'Leave each mail address with one user and make the mail address the primary one.',
    steps: [
      'Look for the addresses of this user at other users, groups and contacts; Entra Connect Health lists conflicts of the synchronization.',
      'Remove the address from the object that does not need it; for synchronized objects do so in Active Directory.',
      'Set the mail address of the user to the address that is marked as primary (SMTP in capitals).',
      'Wait for the synchronization and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
