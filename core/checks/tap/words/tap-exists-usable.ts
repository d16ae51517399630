import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Temporary Access Pass',
  title: { pass: 'Temporary Access Pass can be used now', fail: 'Temporary Access Pass cannot be used now' },
  why: 'Without a usable pass the sign-in page in setup asks for a password, or says that the pass has expired or was redeemed.',
  issue: {
    summary: 'Issue a new Temporary Access Pass for the user.',
    steps: [
      `Open ${portal.en.users} in the Entra admin center, choose the user, then Authentication methods.`,
      'Delete the old pass and add a Temporary Access Pass that can be used more than once.',
      'Choose a lifetime that covers the whole setup and write the pass down; it is shown once.',
      'Wait a few minutes before it is used, and scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the pass becomes valid, or issue one that is valid now.',
    steps: [
      'Compare the start of the pass with the time now; the start is kept in UTC.',
      'Wait for it, or delete the pass and issue a new one without a delayed start.',
      'Scan again before the user signs in.',
    ],
  },
  usable: 'Usable',
  usableUnclear: 'Usable, reason not known',
  noPass: 'No pass',
  notValidYet: 'Not valid yet',
  expired: 'Expired',
  offByPolicy: 'Switched off by policy',
  notUsable: 'Not usable',
}

const de: typeof en = {
  topic: 'Befristeter Zugriffspass',
  title: { pass: 'Befristeter Zugriffspass ist jetzt nutzbar', fail: 'Befristeter Zugriffspass ist jetzt nicht nutzbar' },
  why: 'Ohne nutzbaren Pass verlangt die Anmeldeseite der Einrichtung ein Kennwort oder meldet, dass der Pass abgelaufen ist oder schon eingelöst wurde.',
  issue: {
    summary: 'Dem Benutzer einen neuen befristeten Zugriffspass ausstellen.',
    steps: [
      `Im Entra Admin Center ${portal.de.users} öffnen, den Benutzer auswählen, dann Authentifizierungsmethoden.`,
      'Den alten Pass löschen und einen mehrfach nutzbaren befristeten Zugriffspass hinzufügen.',
      'Eine Gültigkeitsdauer wählen, die die ganze Einrichtung abdeckt, und den Pass notieren; er wird nur einmal gezeigt.',
      'Einige Minuten warten, bevor er benutzt wird, und neu prüfen.',
    ],
  },
  wait: {
    summary: 'Warten, bis der Pass gültig wird, oder einen ausstellen, der jetzt gilt.',
    steps: [
      'Den Beginn des Passes mit der Uhrzeit vergleichen; der Beginn wird in UTC geführt.',
      'Auf ihn warten oder den Pass löschen und einen neuen ohne späteren Beginn ausstellen.',
      'Neu prüfen, bevor sich der Benutzer anmeldet.',
    ],
  },
  usable: 'Nutzbar',
  usableUnclear: 'Nutzbar, Grund nicht bekannt',
  noPass: 'Kein Pass',
  notValidYet: 'Noch nicht gültig',
  expired: 'Abgelaufen',
  offByPolicy: 'Durch eine Richtlinie ausgeschaltet',
  notUsable: 'Nicht nutzbar',
}

export const words: Words<typeof en> = { en, de }
