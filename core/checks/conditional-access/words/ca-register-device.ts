import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Conditional Access for joining',
  title: { pass: 'The first sign-in may join the device', fail: 'The first sign-in may not join the device' },
  why: 'The built-in strengths Passwordless MFA and Phishing-resistant MFA take no Temporary Access Pass, so a policy on joining with one of them stops setup right after the sign-in.',
  allow: {
    summary: 'Let the first sign-in satisfy the policy on joining devices.',
    steps: [
      'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
      'Change the policies on the user action Register or join devices to multifactor authentication, or to the built-in strength Multifactor authentication, which takes both kinds of Temporary Access Pass.',
      'Where a custom strength is needed, add the method that the user has during setup to it.',
      'Wait a few minutes and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
