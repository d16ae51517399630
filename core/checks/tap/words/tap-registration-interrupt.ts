import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Demand to register security information',
  title: { pass: 'User has registered security information', fail: 'User may be stopped to register security information' },
  why: 'A user without security information is stopped at the first sign-in in a browser and has to register. The pages that do so cannot register a security key or passwordless phone sign-in.',
  direct: {
    summary: 'Let the user register security information in one go, with a Temporary Access Pass.',
    steps: [
      'Issue a Temporary Access Pass when the user has none: it counts as multifactor authentication.',
      'Open https://mysignins.microsoft.com/security-info directly in the browser instead of another app.',
      'Register a security key or passkey there; the pages that interrupt a sign-in cannot do that.',
      'Or leave new users out of the registration rules while they are being onboarded.',
    ],
  },
  look: {
    summary: 'Look up whether this user has to register security information.',
    steps: [
      `Open ${portal.en.passwordResetRegistration} in the Entra admin center: users in scope are asked to register at sign-in.`,
      `Open ${portal.en.registrationPolicy}, and look whether the user is in it.`,
      'When one of them applies, send the user to https://mysignins.microsoft.com/security-info first.',
    ],
  },
  strongMethod: 'One that counts as multifactor authentication',
  noneReadable: 'None that can be read',
  demands: {
    'security-defaults': 'Security defaults',
    'self-service-password-reset': 'Self-service password reset',
    'mfa-registration': 'Multifactor authentication registration',
  },
}

const de: typeof en = {
  topic: 'Aufforderung, Sicherheitsinformationen zu registrieren',
  title: { pass: 'Benutzer hat Sicherheitsinformationen registriert', fail: 'Benutzer wird vielleicht angehalten, Sicherheitsinformationen zu registrieren' },
  why: 'Ein Benutzer ohne Sicherheitsinformationen wird bei der ersten Anmeldung in einem Browser angehalten und muss sie registrieren. Auf diesen Seiten lassen sich weder ein Sicherheitsschlüssel noch die kennwortlose Anmeldung per Telefon registrieren.',
  direct: {
    summary: 'Den Benutzer seine Sicherheitsinformationen mit einem befristeten Zugriffspass in einem Zug registrieren lassen.',
    steps: [
      'Einen befristeten Zugriffspass ausstellen, wenn der Benutzer keinen hat: Er zählt als Multi-Faktor-Authentifizierung.',
      'https://mysignins.microsoft.com/security-info direkt im Browser öffnen statt einer anderen App.',
      'Dort einen Sicherheitsschlüssel oder Passkey registrieren; die Seiten, die eine Anmeldung unterbrechen, können das nicht.',
      'Oder neue Benutzer von den Regeln zur Registrierung ausnehmen, solange sie noch eingeführt werden.',
    ],
  },
  look: {
    summary: 'Nachsehen, ob dieser Benutzer Sicherheitsinformationen registrieren muss.',
    steps: [
      `Im Entra Admin Center ${portal.de.passwordResetRegistration} öffnen: Benutzer in diesem Bereich werden bei der Anmeldung zur Registrierung aufgefordert.`,
      `${portal.de.registrationPolicy} öffnen und nachsehen, ob der Benutzer darin ist.`,
      'Trifft eines davon zu, den Benutzer zuerst https://mysignins.microsoft.com/security-info öffnen lassen.',
    ],
  },
  strongMethod: 'Eine, die als Multi-Faktor-Authentifizierung zählt',
  noneReadable: 'Keine, die sich lesen lässt',
  demands: {
    'security-defaults': 'Sicherheitsstandards',
    'self-service-password-reset': 'Self-Service-Kennwortzurücksetzung',
    'mfa-registration': 'Registrierung zur Multi-Faktor-Authentifizierung',
  },
}

export const words: Words<typeof en> = { en, de }
