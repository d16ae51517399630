import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Pass and seamless single sign-on',
  title: { pass: 'Sign-in page may offer the password first', fail: 'Sign-in page offers the password first' },
  why: 'Microsoft wrote in 2022 that with seamless single sign-on the sign-in page may ask for a password first; the user then chooses the link for a Temporary Access Pass. Whether that still happens is not verified.',
}

export const words: Words<typeof en> = { en, de: en }
