import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Account of web sign-in',
  title: { pass: 'Account of web sign-in is enabled', fail: 'Account of web sign-in is disabled' },
  why: 'Web sign-in opens its page in the hidden account WsiAccount; when that is disabled the page closes and the lock screen comes back.',
  keepAccount: {
    summary: 'Leave the hidden account of web sign-in enabled.',
    steps: [
      'Look for a script, baseline or policy that disables local accounts, and exclude WsiAccount from it.',
      'In an elevated command prompt, run: net user WsiAccount /active:yes',
      'Restart the device and try web sign-in again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
