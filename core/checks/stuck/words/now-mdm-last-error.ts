import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Last MDM enrollment result',
  title: { pass: 'No MDM enrollment error stands', fail: 'MDM enrollment has failed' },
  why: 'Setup goes on to the enrollment status page only after the device has enrolled.',
  decode: {
    summary: 'Look up the error code, and fix what it names before the device enrolls again.',
    steps: [
      'On a PC with Preflight, run: preflight explain CODE',
      'Fix the first cause that applies, in the order in which they are listed.',
      'On the device, go back to the sign-in page, or restart it with Shift+F10 and: run shutdown /r /t 0',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
