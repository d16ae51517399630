import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Authentication strength for enrollment',
  title: { pass: 'The first sign-in is strong enough to enroll', fail: 'The first sign-in may not be strong enough to enroll' },
  why: 'Enrollment happens with the sign-in of setup. A strength that it does not reach stops the device after it has joined; a sign-in every time asks again, which a one-time pass cannot answer.',
  allow: {
    summary: 'Let the first sign-in satisfy the policies on Microsoft Intune Enrollment.',
    steps: [
      'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
      'Change the policies named here to the built-in strength Multifactor authentication, or exclude Microsoft Intune Enrollment from them.',
      'Take the sign-in frequency Every time away from policies on Microsoft Intune Enrollment.',
      'Wait a few minutes and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
