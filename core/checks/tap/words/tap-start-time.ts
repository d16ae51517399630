import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Start of the pass',
  title: { pass: 'Temporary Access Pass has started', fail: 'Temporary Access Pass starts later' },
  why: 'Before its start the pass is refused and the sign-in page asks for a password. Start times are kept in UTC and easily misread as local time.',
  reissue: {
    summary: 'Issue a pass that is already valid when setup starts.',
    steps: [
      'Compare the start with the clock; it is kept in UTC and portals show local time.',
      `Open ${portal.en.users} in the Entra admin center, choose the user, delete the pass under Authentication methods and add a new one without a delayed start.`,
      'Scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the pass has started before the user signs in.',
    steps: ['Leave the device at the sign-in page until the start of the pass.', 'Scan again, then let the user sign in.'],
  },
  notLater: 'Not later than now',
}

const de: typeof en = {
  topic: 'Beginn des Passes',
  title: { pass: 'Befristeter Zugriffspass hat begonnen', fail: 'Befristeter Zugriffspass beginnt erst später' },
  why: 'Vor seinem Beginn wird der Pass abgewiesen, und die Anmeldeseite verlangt ein Kennwort. Der Beginn wird in UTC geführt und leicht für Ortszeit gehalten.',
  reissue: {
    summary: 'Einen Pass ausstellen, der zu Beginn der Einrichtung schon gilt.',
    steps: [
      'Den Beginn mit der Uhr vergleichen; er wird in UTC geführt, und Portale zeigen Ortszeit.',
      `Im Entra Admin Center ${portal.de.users} öffnen, den Benutzer auswählen, unter Authentifizierungsmethoden den Pass löschen und einen neuen ohne späteren Beginn hinzufügen.`,
      'Neu prüfen.',
    ],
  },
  wait: {
    summary: 'Warten, bis der Pass begonnen hat, bevor sich der Benutzer anmeldet.',
    steps: ['Das Gerät bis zum Beginn des Passes auf der Anmeldeseite stehen lassen.', 'Neu prüfen, dann den Benutzer sich anmelden lassen.'],
  },
  notLater: 'Nicht später als jetzt',
}

export const words: Words<typeof en> = { en, de }
