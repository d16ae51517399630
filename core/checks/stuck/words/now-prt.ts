import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Primary refresh token',
  title: { pass: 'User has a primary refresh token', fail: 'User has no primary refresh token' },
  why: 'Account setup, Windows Hello and apps of the user wait for a token that the user gets at sign-in; a sign-in with cached credentials brings none.',
  signInAgain: {
    summary: 'Sign out and sign in again with a method that reaches Microsoft Entra.',
    steps: [
      'Sign out, and check on the lock screen that the device has a network.',
      'Sign in with web sign-in (the globe) when the user has a Temporary Access Pass; the password box takes no pass.',
      'In a command prompt of the user, run: dsregcmd /status',
      'When there is an error code, look it up: on the Codes page, or with preflight explain.',
    ],
  },
  lastError: 'Error of the last attempt',
  noUserYet: 'No user needs a token in this phase.',
}

const de: typeof en = {
  topic: 'Primäres Aktualisierungstoken',
  title: { pass: 'Benutzer hat ein primäres Aktualisierungstoken', fail: 'Benutzer hat kein primäres Aktualisierungstoken' },
  why: 'Kontoeinrichtung, Windows Hello und Apps des Benutzers warten auf ein Token, das er bei der Anmeldung bekommt; eine Anmeldung mit zwischengespeicherten Anmeldedaten bringt keines.',
  signInAgain: {
    summary: 'Abmelden und mit einer Methode wieder anmelden, die Microsoft Entra erreicht.',
    steps: [
      'Abmelden und am Sperrbildschirm prüfen, ob das Gerät ein Netzwerk hat.',
      'Hat der Benutzer einen befristeten Zugriffspass, mit der Webanmeldung (Globus) anmelden; das Kennwortfeld nimmt keinen Pass.',
      'In einer Eingabeaufforderung des Benutzers ausführen: dsregcmd /status',
      'Gibt es einen Fehlercode, ihn nachschlagen: auf der Seite „Codes“ oder mit preflight explain.',
    ],
  },
  lastError: 'Fehler des letzten Versuchs',
  noUserYet: 'In dieser Phase braucht kein Benutzer ein Token.',
}

export const words: Words<typeof en> = { en, de }
