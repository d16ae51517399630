import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Authentication strength for enrollment',
  title: { pass: 'The first sign-in is strong enough to enroll', fail: 'The first sign-in may not be strong enough to enroll' },
  why: 'Enrollment happens with the sign-in of setup. A strength that it does not reach stops the device after it has joined; a sign-in every time asks again, which a one-time pass cannot answer.',
  metOnce: 'A demand that the first sign-in meets once',
  allow: {
    summary: 'Let the first sign-in satisfy the policies on Microsoft Intune Enrollment.',
    steps: [
      `Open ${portal.en.conditionalAccess} in the Entra admin center.`,
      'Change the policies named here to the built-in strength Multifactor authentication, or exclude Microsoft Intune Enrollment from them.',
      'Take the sign-in frequency Every time away from policies on Microsoft Intune Enrollment.',
      'Wait a few minutes and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Authentifizierungsstärke für die Registrierung',
  title: { pass: 'Die erste Anmeldung ist stark genug für die Registrierung', fail: 'Die erste Anmeldung ist vielleicht nicht stark genug für die Registrierung' },
  why: 'Die Registrierung in Intune geschieht mit der Anmeldung der Einrichtung. Eine Stärke, die sie nicht erreicht, hält das Gerät nach dem Beitritt auf; eine Anmeldung bei jedem Mal fragt noch einmal, und das kann ein einmaliger Pass nicht beantworten.',
  metOnce: 'Eine Anforderung, die die erste Anmeldung mit einem Mal erfüllt',
  allow: {
    summary: 'Dafür sorgen, dass die erste Anmeldung die Richtlinien für Microsoft Intune Enrollment erfüllt.',
    steps: [
      `Im Entra Admin Center ${portal.de.conditionalAccess} öffnen.`,
      'Die hier genannten Richtlinien auf die integrierte Stärke „Multifactor authentication“ umstellen oder Microsoft Intune Enrollment aus ihnen ausschließen.',
      'Die Anmeldehäufigkeit „Jedes Mal“ aus Richtlinien für Microsoft Intune Enrollment entfernen.',
      'Einige Minuten warten und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
