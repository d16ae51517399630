import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Security defaults',
  title: { pass: 'Security defaults are off', fail: 'Security defaults are on' },
  why: 'Security defaults ask everybody to register for multifactor authentication, and no Conditional Access policy can leave new users or enrollment out of that.',
  on: 'On',
  off: 'Off',
  prepare: {
    summary: 'Give the user a Temporary Access Pass, or replace security defaults with Conditional Access.',
    steps: [
      'Issue a Temporary Access Pass for setup: it counts as multifactor authentication.',
      'Or let the user register at https://mysignins.microsoft.com/security-info before setup starts.',
      `To leave enrollment out of a rule, the tenant needs Conditional Access (Entra ID P1): write the policies first, then turn off security defaults under ${portal.en.tenantProperties} in the Entra admin center.`,
    ],
  },
}

const de: typeof en = {
  topic: 'Sicherheitsstandards',
  title: { pass: 'Sicherheitsstandards sind ausgeschaltet', fail: 'Sicherheitsstandards sind eingeschaltet' },
  why: 'Sicherheitsstandards verlangen von allen, sich für die Multi-Faktor-Authentifizierung zu registrieren, und keine Richtlinie für bedingten Zugriff kann neue Benutzer oder die Registrierung in Intune davon ausnehmen.',
  on: 'Ein',
  off: 'Aus',
  prepare: {
    summary: 'Dem Benutzer einen befristeten Zugriffspass geben oder die Sicherheitsstandards durch bedingten Zugriff ersetzen.',
    steps: [
      'Für die Einrichtung einen befristeten Zugriffspass ausstellen: er zählt als Multi-Faktor-Authentifizierung.',
      'Oder den Benutzer sich vor der Einrichtung unter https://mysignins.microsoft.com/security-info registrieren lassen.',
      `Um die Registrierung in Intune von einer Regel auszunehmen, braucht der Mandant bedingten Zugriff (Entra ID P1): zuerst die Richtlinien schreiben, dann im Entra Admin Center unter ${portal.de.tenantProperties} die Sicherheitsstandards ausschalten.`,
    ],
  },
}

export const words: Words<typeof en> = { en, de }
