import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Scripts that run as the user',
  title: { pass: 'Scripts that run as the user are known', fail: 'Scripts that run as the user are not known' },
  why: 'The enrollment status page does not wait for scripts in the context of the user, so what they prepare may be missing at the first sign-in. A script that need not run as the user can run without: set "Run this script using the logged on credentials" to No.',
}

export const words: Words<typeof en> = { en, de: en }
