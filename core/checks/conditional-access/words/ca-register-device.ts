import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Conditional Access for joining',
  title: { pass: 'The first sign-in may join the device', fail: 'The first sign-in may not join the device' },
  why: 'The built-in strengths Passwordless MFA and Phishing-resistant MFA take no Temporary Access Pass, so a policy on joining with one of them stops setup right after the sign-in.',
  met: 'A demand that the first sign-in meets',
  allow: {
    summary: 'Let the first sign-in satisfy the policy on joining devices.',
    steps: [
      `Open ${portal.en.conditionalAccess} in the Entra admin center.`,
      'Change the policies on the user action Register or join devices to multifactor authentication, or to the built-in strength Multifactor authentication, which takes both kinds of Temporary Access Pass.',
      'Where a custom strength is needed, add the method that the user has during setup to it.',
      'Wait a few minutes and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Bedingter Zugriff beim Beitritt',
  title: { pass: 'Die erste Anmeldung darf das Gerät beitreten lassen', fail: 'Die erste Anmeldung darf das Gerät nicht beitreten lassen' },
  why: 'Die integrierten Stärken Passwordless MFA und Phishing-resistant MFA nehmen keinen befristeten Zugriffspass an; eine Richtlinie zum Beitritt mit einer davon beendet die Einrichtung gleich nach der Anmeldung.',
  met: 'Eine Anforderung, die die erste Anmeldung erfüllt',
  allow: {
    summary: 'Dafür sorgen, dass die erste Anmeldung die Richtlinie zum Beitritt von Geräten erfüllt.',
    steps: [
      `Im Entra Admin Center ${portal.de.conditionalAccess} öffnen.`,
      'Die Richtlinien zur Benutzeraktion „Register or join devices“ auf Multi-Faktor-Authentifizierung umstellen oder auf die integrierte Stärke „Multifactor authentication“, die beide Arten von befristeten Zugriffspässen annimmt.',
      'Wo eine benutzerdefinierte Stärke nötig ist, ihr die Methode hinzufügen, die der Benutzer während der Einrichtung hat.',
      'Einige Minuten warten und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
