import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Guests and the pass',
  title: { pass: 'Account of the user can have a pass', fail: 'Account of another directory cannot use a pass' },
  why: 'A guest whose account lives in another directory signs in there. A Temporary Access Pass of this tenant is never asked for.',
  member: {
    summary: 'Give the person an account of this tenant.',
    steps: ['Create an account in this tenant for the person who gets the device.', 'Issue the pass for that account.', 'Scan again with the new user.'],
  },
}

export const words: Words<typeof en> = { en, de: en }
