import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Failed sign-ins of the user',
  title: { pass: 'Failed sign-ins to setup services are listed', fail: 'Failed sign-ins to setup services are not listed' },
  why: 'The sign-in log names the error and the policy behind a sign-in that setup only answers with a general message.',
}

export const words: Words<typeof en> = { en, de: en }
