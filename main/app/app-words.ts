import type { Words } from '../../core/words/language.ts'

const en = {
  stopped: 'Preflight stopped working',
  stoppedText: 'Something went wrong inside Preflight; the log has the details.',
  restart: 'Restart the window',
  quit: 'Quit',
  wait: 'Wait',
  hangs: 'The Preflight window does not respond',
  hangsText: 'It may recover by itself. Devices on the bench are kept when it is restarted.',
  cannotOpen: 'Preflight cannot open its window here',
  cannotOpenText:
    'Windows refuses to start the window process. This happens in audit mode, as SYSTEM and from a network share. Copy Preflight to a local folder and start it as an ordinary user, or use the preflight command line.',
  pageGone: 'The Preflight window stopped working',
  pageGoneText: 'Devices on the bench are kept. Scans go on in the background.',
  dangerousSwitch: (name: string): string => `Preflight does not start with the switch ${name}: it takes protections away.`,
  asRoot: 'Preflight does not open its window as root. Start it as an ordinary user, or use the preflight command line.',
  graphUrl: '--graph-url takes a loopback address or a known Microsoft Graph root, for example https://graph.microsoft.com.',
  languages: (tags: readonly string[]): string => `--language takes ${tags.join(' or ')}.`,
  presetFile: '--preset takes the file of a preset, for example --preset=preflight.preset.json.',
  profileAssigned: 'The profile is assigned',
  checksAgain: (device: string): string => `${device}: Preflight checks the device again now.`,
  openHash: 'Open a file with a hash',
  hashFiles: 'Hash, CSV or evidence',
  allFiles: 'All files',
  openEvidence: 'Open evidence files',
  evidenceFiles: 'Evidence, diagnostics and registration files',
  folders: { watch: 'Watch a folder', stick: 'Prepare a stick' },
}

const de: typeof en = {
  stopped: 'Preflight funktioniert nicht mehr',
  stoppedText: 'In Preflight ist etwas schiefgegangen; Näheres steht im Protokoll.',
  restart: 'Fenster neu starten',
  quit: 'Beenden',
  wait: 'Warten',
  hangs: 'Das Fenster von Preflight antwortet nicht',
  hangsText: 'Vielleicht erholt es sich von selbst. Geräte auf der Werkbank bleiben, wenn es neu gestartet wird.',
  cannotOpen: 'Preflight kann sein Fenster hier nicht öffnen',
  cannotOpenText:
    'Windows lässt den Prozess des Fensters nicht starten. Das geschieht im Überwachungsmodus, als SYSTEM und von einer Netzwerkfreigabe. Preflight in einen lokalen Ordner kopieren und als gewöhnlicher Benutzer starten oder die Befehlszeile preflight benutzen.',
  pageGone: 'Das Fenster von Preflight funktioniert nicht mehr',
  pageGoneText: 'Geräte auf der Werkbank bleiben. Prüfläufe gehen im Hintergrund weiter.',
  dangerousSwitch: (name) => `Preflight startet nicht mit dem Schalter ${name}: Er nimmt Schutz weg.`,
  asRoot: 'Preflight öffnet sein Fenster nicht als root. Als gewöhnlicher Benutzer starten oder die Befehlszeile preflight benutzen.',
  graphUrl: '--graph-url nimmt eine Loopback-Adresse oder eine bekannte Microsoft-Graph-Adresse, zum Beispiel https://graph.microsoft.com.',
  languages: (tags) => `--language nimmt ${tags.join(' oder ')}.`,
  presetFile: '--preset nimmt die Datei einer Voreinstellung, zum Beispiel --preset=preflight.preset.json.',
  profileAssigned: 'Das Profil ist zugewiesen',
  checksAgain: (device) => `${device}: Preflight prüft das Gerät jetzt neu.`,
  openHash: 'Datei mit einem Hash öffnen',
  hashFiles: 'Hash, CSV oder Nachweis',
  allFiles: 'Alle Dateien',
  openEvidence: 'Nachweisdateien öffnen',
  evidenceFiles: 'Nachweis-, Diagnose- und Registrierungsdateien',
  folders: { watch: 'Ordner beobachten', stick: 'Stick vorbereiten' },
}

/** What the system shows for the app: dialogs, notifications, and why it does not start. */
export const appWords: Words<typeof en> = { en, de }
