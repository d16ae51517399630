import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Last MDM enrollment result',
  title: { pass: 'No MDM enrollment error stands', fail: 'MDM enrollment has failed' },
  why: 'Setup goes on to the enrollment status page only after the device has enrolled.',
  decode: {
    summary: 'Look up the error code, and fix what it names before the device enrolls again.',
    steps: [
      'On a PC with Preflight, run: preflight explain CODE',
      'Fix the first cause that applies, in the order in which they are listed.',
      'On the device, go back to the sign-in page, or press Shift+F10 and run: shutdown /r /t 0',
    ],
  },
}

const de: typeof en = {
  topic: 'Letztes Ergebnis der MDM-Registrierung',
  title: { pass: 'Kein Fehler der MDM-Registrierung steht offen', fail: 'MDM-Registrierung ist fehlgeschlagen' },
  why: 'Die Einrichtung geht erst zur Registrierungsstatusseite weiter, wenn das Gerät registriert ist.',
  decode: {
    summary: 'Den Fehlercode nachschlagen und beheben, was er nennt, bevor sich das Gerät erneut registriert.',
    steps: [
      'Auf einem PC mit Preflight ausführen: preflight explain CODE',
      'Die erste zutreffende Ursache beheben, in der Reihenfolge, in der sie aufgeführt sind.',
      'Auf dem Gerät zur Anmeldeseite zurückgehen, oder Umschalt+F10 drücken und zum Neustart ausführen: shutdown /r /t 0',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
