import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Primary refresh token',
  title: { pass: 'User has a primary refresh token', fail: 'User has no primary refresh token' },
  why: 'Account setup, Windows Hello and apps of the user wait for a token that the user gets at sign-in; a sign-in with cached credentials brings none.',
  signInAgain: {
    summary: 'Sign out and sign in again with a method that reaches Microsoft Entra.',
    steps: [
      'Sign out, and check on the lock screen that the device has a network.',
      'Sign in with web sign-in (the globe) when the user has a Temporary Access Pass; the password box takes no pass.',
      'In a command prompt of the user, run: dsregcmd /status',
      'When there is an error code, look it up: on the Codes page, or with preflight explain.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
