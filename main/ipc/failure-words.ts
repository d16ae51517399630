import type { Words } from '../../core/words/language.ts'

const en = {
  clientIdFirst: 'Enter the application (client) id of the app registration first.',
  settingsNotKept: 'The settings count for now, but they could not be saved for the next start.',
  choiceNotKept: 'The choice could not be saved, so nothing has changed.',
  notAllDeleted: 'Not everything could be deleted: another program has a file of the history open. Close it and try again.',
}

const de: typeof en = {
  clientIdFirst: 'Zuerst die Anwendungs-ID (Client) der App-Registrierung eingeben.',
  settingsNotKept: 'Die Einstellungen gelten jetzt, konnten aber nicht für den nächsten Start gespeichert werden.',
  choiceNotKept: 'Die Wahl konnte nicht gespeichert werden, deshalb hat sich nichts geändert.',
  notAllDeleted: 'Es konnte nicht alles gelöscht werden: Ein anderes Programm hat eine Datei des Verlaufs geöffnet. Dort schließen und neu versuchen.',
}

/** Why settings, an account or the history could not be changed. */
export const failureWords: Words<typeof en> = { en, de }
