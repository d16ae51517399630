import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Sign-in after the pass has ended',
  title: { pass: 'User can sign in after the pass has ended', fail: 'User may be locked out when the pass ends' },
  why: 'A pass ends. Without Windows Hello, a security key or a password that the user knows, nobody gets into the device after that.',
  another: {
    summary: 'Give the user a way to sign in after the pass has ended.',
    steps: [
      'Turn on Windows Hello for Business in the Intune admin center under Devices, Enrollment, Windows Hello for Business, or with a policy for this device.',
      'Or register a security key for the user, and allow security keys for sign-in to Windows.',
      'Or hand the user a password and have it changed.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
