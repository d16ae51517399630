import type { Words } from '../../core/words/language.ts'

const en = {
  clientIdFirst: 'Enter the application (client) id of the app registration first.',
  settingsNotKept: 'The settings count for now, but they could not be saved for the next start.',
  choiceNotKept: 'The choice could not be saved, so nothing has changed.',
  scanCanceled: 'The scan was canceled.',
  settingsFile: (file: string, damaged: boolean): string => `${file}, the file with the settings of this app, ${damaged ? 'is damaged' : 'could not be read'}, so every setting is as it was at the first start.`,
  presetUnused: 'This preset is not used.',
  unreadFile: (file: string): string => `${file} could not be read.`,
  notAllDeleted: 'Not everything could be deleted: another program has a file of the history open. Close it and try again.',
}

const de: typeof en = {
  clientIdFirst: 'Zuerst die Anwendungs-ID (Client) der App-Registrierung eingeben.',
  settingsNotKept: 'Die Einstellungen gelten jetzt, konnten aber nicht für den nächsten Start gespeichert werden.',
  choiceNotKept: 'Die Wahl konnte nicht gespeichert werden, deshalb hat sich nichts geändert.',
  scanCanceled: 'Der Prüflauf wurde abgebrochen.',
  settingsFile: (file, damaged) => `${file}, die Datei mit den Einstellungen dieser App, ${damaged ? 'ist beschädigt' : 'war nicht zu lesen'}, deshalb ist jede Einstellung wie beim ersten Start.`,
  presetUnused: 'Diese Voreinstellung gilt nicht.',
  unreadFile: (file) => `${file} war nicht zu lesen.`,
  notAllDeleted: 'Es konnte nicht alles gelöscht werden: Ein anderes Programm hat eine Datei des Verlaufs geöffnet. Dort schließen und neu versuchen.',
}

/** Why settings, an account or the history could not be changed, or a scan came to nothing. */
export const failureWords: Words<typeof en> = { en, de }
