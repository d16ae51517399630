import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Last sign-in error',
  title: { pass: 'No sign-in error stands', fail: 'Sign-in to Microsoft Entra has failed' },
  why: 'The code says whether the pass, the user, a policy or the device itself was refused.',
  decode: {
    summary: 'Look up the sign-in error, and fix what it names before the user signs in again.',
    steps: [
      'On a PC with Preflight, run: preflight explain CODE',
      `In the Entra admin center, open ${portal.en.signInLogs}, filter for the user and compare the newest failure.`,
      'Fix the cause, then sign in again on the device.',
    ],
  },
}

const de: typeof en = {
  topic: 'Letzter Anmeldefehler',
  title: { pass: 'Kein Anmeldefehler steht offen', fail: 'Anmeldung bei Microsoft Entra ist fehlgeschlagen' },
  why: 'Der Code sagt, ob der Pass, der Benutzer, eine Richtlinie oder das Gerät selbst abgelehnt wurde.',
  decode: {
    summary: 'Den Anmeldefehler nachschlagen und beheben, was er nennt, bevor sich der Benutzer wieder anmeldet.',
    steps: [
      'Auf einem PC mit Preflight ausführen: preflight explain CODE',
      `Im Entra Admin Center ${portal.de.signInLogs} öffnen, nach dem Benutzer filtern und den neuesten Fehler vergleichen.`,
      'Die Ursache beheben, dann am Gerät wieder anmelden.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
