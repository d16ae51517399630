import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows Hello set-up',
  title: { pass: 'No error of the Windows Hello set-up stands', fail: 'Windows Hello set-up has stopped' },
  why: 'A user who enrolled with a pass needs a credential of their own before the pass ends.',
  tryAgain: {
    summary: 'Let the user set up Windows Hello again, with a strong sign-in.',
    steps: [
      'Check that the user has a usable Temporary Access Pass or another method for multifactor authentication.',
      'Look up the error code with preflight explain; some codes only say that the set-up was skipped.',
      'Sign out and sign in again: Windows offers the set-up at the next sign-in.',
    ],
  },
}

const de: typeof en = {
  topic: 'Einrichten von Windows Hello',
  title: { pass: 'Kein Fehler beim Einrichten von Windows Hello steht offen', fail: 'Einrichten von Windows Hello ist abgebrochen' },
  why: 'Ein Benutzer, der mit einem Pass registriert hat, braucht eigene Anmeldedaten, bevor der Pass abläuft.',
  tryAgain: {
    summary: 'Den Benutzer Windows Hello noch einmal einrichten lassen, mit einer starken Anmeldung.',
    steps: [
      'Prüfen, ob der Benutzer einen verwendbaren befristeten Zugriffspass oder eine andere Methode für die Multi-Faktor-Authentifizierung hat.',
      'Den Fehlercode mit preflight explain nachschlagen; manche Codes sagen nur, dass das Einrichten übersprungen wurde.',
      'Abmelden und wieder anmelden: Windows bietet das Einrichten bei der nächsten Anmeldung an.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
