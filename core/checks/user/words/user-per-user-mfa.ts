import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Multifactor authentication per user',
  title: { pass: 'Multifactor authentication is not enforced per user', fail: 'Multifactor authentication is enforced per user' },
  why: 'Multifactor authentication that is enforced for this user alone also stands before the silent enrollment, where nobody can answer its prompt. Enrollment then ends as if the user had canceled it.',
  move: {
    summary: 'Ask for multifactor authentication with Conditional Access instead of for each user.',
    steps: [
      'See that a Conditional Access policy or security defaults ask this user for multifactor authentication.',
      `Open ${portal.en.users} in the Entra admin center and select Per-user MFA.`,
      'Choose the user and set the state to Disabled.',
      'Scan again.',
    ],
  },
  state: { disabled: 'Disabled', enabled: 'Enabled, not enforced yet', enforced: 'Enforced' },
  notEnforced: 'Not enforced',
}

const de: typeof en = {
  topic: 'Multi-Faktor-Authentifizierung pro Benutzer',
  title: { pass: 'Multi-Faktor-Authentifizierung ist nicht pro Benutzer erzwungen', fail: 'Multi-Faktor-Authentifizierung ist pro Benutzer erzwungen' },
  why: 'Eine für diesen Benutzer allein erzwungene Multi-Faktor-Authentifizierung steht auch vor der stillen Registrierung, bei der niemand ihre Abfrage beantworten kann. Die Registrierung endet dann so, als hätte der Benutzer sie abgebrochen.',
  move: {
    summary: 'Multi-Faktor-Authentifizierung über bedingten Zugriff verlangen statt für einzelne Benutzer.',
    steps: [
      'Sicherstellen, dass eine Richtlinie für bedingten Zugriff oder die Sicherheitsstandards von diesem Benutzer Multi-Faktor-Authentifizierung verlangen.',
      `Im Entra Admin Center ${portal.de.users} öffnen und „Per-user MFA“ wählen.`,
      'Den Benutzer auswählen und den Status auf „Deaktiviert“ setzen.',
      'Neu prüfen.',
    ],
  },
  state: { disabled: 'Deaktiviert', enabled: 'Aktiviert, noch nicht erzwungen', enforced: 'Erzwungen' },
  notEnforced: 'Nicht erzwungen',
}

export const words: Words<typeof en> = { en, de }
