import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Offline Autopilot profile',
  title: { pass: 'Offline Autopilot profile is complete', fail: 'Offline Autopilot profile is missing or not usable' },
  why: 'Without a registration Windows takes its profile from a file. It ignores a file with another name, in Unicode, or with settings missing, and setup then runs without Windows Autopilot.',
  registeredWins: 'The device is registered, and its registered profile wins over the file.',
  encodings: {
    ascii: 'ASCII',
    ansi: 'ANSI',
    'utf-8-mark': 'UTF-8 with a byte order mark',
    'utf-16': 'UTF-16',
  },
  contents: {
    'one-profile': 'One profile',
    'other-json': 'Not exactly one profile',
    'no-json': 'Not readable as JSON',
  },
  noFile: 'No file AutopilotConfigurationFile.json',
  oneFile: 'One file',
  encoding: 'Encoding of the offline profile',
  rightEncoding: 'ASCII or ANSI',
  missingSettings: 'Missing settings',
  wrongSettings: 'Settings with a wrong value',
  noSettings: 'None',
  mode: 'Mode of the offline profile',
  selfDeploying: 'Self-deploying',
  userDriven: 'User-driven',
  writeFile: {
    summary: 'Write the offline profile again, as Windows expects it.',
    steps: [
      'Export one user-driven profile with Get-AutopilotProfile and ConvertTo-AutopilotConfigurationJSON (PowerShell module WindowsAutopilotIntune).',
      'Save it in ASCII, not in Unicode, as AutopilotConfigurationFile.json.',
      'Copy it to C:\\Windows\\Provisioning\\Autopilot of the device.',
      'When Sysprep runs afterwards, leave out /generalize: it deletes the file; use /oobe /reboot.',
      'Scan again before the device starts OOBE.',
    ],
  },
}

const de: typeof en = {
  topic: 'Autopilot-Offlineprofil',
  title: { pass: 'Autopilot-Offlineprofil ist vollständig', fail: 'Autopilot-Offlineprofil fehlt oder ist nicht brauchbar' },
  why: 'Ohne Registrierung nimmt Windows sein Profil aus einer Datei. Eine Datei mit anderem Namen, in Unicode oder mit fehlenden Einstellungen übergeht es, und die Einrichtung läuft dann ohne Windows Autopilot.',
  registeredWins: 'Das Gerät ist registriert, und das registrierte Profil geht der Datei vor.',
  encodings: {
    ascii: 'ASCII',
    ansi: 'ANSI',
    'utf-8-mark': 'UTF-8 mit Byte Order Mark',
    'utf-16': 'UTF-16',
  },
  contents: {
    'one-profile': 'Ein Profil',
    'other-json': 'Nicht genau ein Profil',
    'no-json': 'Nicht als JSON lesbar',
  },
  noFile: 'Keine Datei AutopilotConfigurationFile.json',
  oneFile: 'Eine Datei',
  encoding: 'Codierung des Offlineprofils',
  rightEncoding: 'ASCII oder ANSI',
  missingSettings: 'Fehlende Einstellungen',
  wrongSettings: 'Einstellungen mit falschem Wert',
  noSettings: 'Keine',
  mode: 'Modus des Offlineprofils',
  selfDeploying: 'Selbstbereitstellung',
  userDriven: 'Benutzergesteuert',
  writeFile: {
    summary: 'Das Offlineprofil neu schreiben, so wie Windows es erwartet.',
    steps: [
      'Ein benutzergesteuertes Profil mit Get-AutopilotProfile und ConvertTo-AutopilotConfigurationJSON exportieren (PowerShell-Modul WindowsAutopilotIntune).',
      'In ASCII, nicht in Unicode, als AutopilotConfigurationFile.json speichern.',
      'Auf dem Gerät nach C:\\Windows\\Provisioning\\Autopilot kopieren.',
      'Läuft danach Sysprep, /generalize weglassen: es löscht die Datei; /oobe /reboot verwenden.',
      'Neu prüfen, bevor OOBE auf dem Gerät beginnt.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
