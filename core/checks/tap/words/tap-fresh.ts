import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Age of the pass',
  title: { pass: 'Temporary Access Pass is old enough to be known everywhere', fail: 'Temporary Access Pass was issued moments ago' },
  why: 'A new pass takes a few minutes to reach all of Entra ID. Until then the sign-in page in setup may still ask for a password.',
  wait: {
    summary: 'Wait five minutes before the pass is used.',
    steps: [
      'Leave the device at the first page of OOBE, or let it install its updates first.',
      'When the sign-in page asks for a password all the same, go back one page and enter the user name again.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
