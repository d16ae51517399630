import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Temporary Access Pass policy',
  title: {
    pass: 'Temporary Access Pass policy covers the user',
    fail: 'Temporary Access Pass policy does not cover the user',
  },
  why: 'Only users in the scope of the policy can sign in with a pass; for others the sign-in page refuses even a valid one (AADSTS130502).',
  allow: {
    summary: 'Turn the Temporary Access Pass policy on and bring the user into its scope.',
    steps: [
      `Open ${portal.en.authenticationMethods} in the Entra admin center and select Temporary Access Pass.`,
      'Set Enable to on.',
      'Include a group that holds the user, and look that no excluded group holds the user too.',
      'Wait a few minutes and scan again.',
    ],
  },
  on: 'On',
  off: 'Off',
}

const de: typeof en = {
  topic: 'Richtlinie für befristete Zugriffspässe',
  title: {
    pass: 'Richtlinie für befristete Zugriffspässe gilt für den Benutzer',
    fail: 'Richtlinie für befristete Zugriffspässe gilt nicht für den Benutzer',
  },
  why: 'Nur Benutzer im Bereich der Richtlinie können sich mit einem Pass anmelden; bei anderen weist die Anmeldeseite selbst einen gültigen ab (AADSTS130502).',
  allow: {
    summary: 'Die Richtlinie für befristete Zugriffspässe einschalten und den Benutzer in ihren Bereich aufnehmen.',
    steps: [
      `Im Entra Admin Center ${portal.de.authenticationMethods} öffnen und „Befristeter Zugriffspass“ wählen.`,
      '„Aktivieren“ auf „Ein“ setzen.',
      'Eine Gruppe einschließen, in der der Benutzer ist, und nachsehen, dass er in keiner ausgeschlossenen Gruppe ist.',
      'Einige Minuten warten und neu prüfen.',
    ],
  },
  on: 'Ein',
  off: 'Aus',
}

export const words: Words<typeof en> = { en, de }
