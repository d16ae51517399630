import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'App providers',
  title: { pass: 'App providers have reported', fail: 'An app provider does not report' },
  why: 'The enrollment status page stays at Apps (Identifying) until every provider has handed over its list of apps, and it does so for ever.',
  repairProvider: {
    summary: 'Get the Intune management extension to install and report.',
    steps: [
      'Check that the device reaches the content hosts of Intune, without TLS inspection.',
      'Give a VM at least 2 virtual processors and 4 GB of memory.',
      'Take the Configuration Manager client out of the apps; install it through the co-management settings.',
      'Restart the device once; when nothing changes, reset it.',
    ],
  },
  providerParts: { preparation: 'preparation', setup: 'setup' },
  error: 'Error',
  reported: 'Reported',
  notInstalled: 'Not installed',
  noListYet: 'No list of apps yet',
  notRegistered: 'Not registered',
  registered: 'Registered',
  extension: { absent: 'Not installed', running: 'Running', stopped: 'Stopped' },
  otherPhase: 'The page waits for no app provider now.',
  stillInTime: 'The providers still have time to report.',
}

const de: typeof en = {
  topic: 'App-Anbieter',
  title: { pass: 'App-Anbieter haben sich gemeldet', fail: 'Ein App-Anbieter meldet sich nicht' },
  why: 'Die Registrierungsstatusseite bleibt bei Apps (Identifizieren) stehen, bis jeder Anbieter seine Liste der Apps übergeben hat, und das ohne Ende.',
  repairProvider: {
    summary: 'Die Intune-Verwaltungserweiterung dazu bringen, sich zu installieren und zu melden.',
    steps: [
      'Prüfen, ob das Gerät die Hosts für Inhalte von Intune erreicht, ohne TLS-Inspektion.',
      'Einer VM mindestens 2 virtuelle Prozessoren und 4 GB Arbeitsspeicher geben.',
      'Den Configuration Manager-Client aus den Apps nehmen; ihn über die Einstellungen der Co-Verwaltung installieren.',
      'Gerät einmal neu starten; ändert sich nichts, es zurücksetzen.',
    ],
  },
  providerParts: { preparation: 'Vorbereitung', setup: 'Einrichtung' },
  error: 'Fehler',
  reported: 'Gemeldet',
  notInstalled: 'Nicht installiert',
  noListYet: 'Noch keine Liste der Apps',
  notRegistered: 'Nicht eingetragen',
  registered: 'Eingetragen',
  extension: { absent: 'Nicht installiert', running: 'Läuft', stopped: 'Angehalten' },
  otherPhase: 'Die Seite wartet jetzt auf keinen App-Anbieter.',
  stillInTime: 'Die Anbieter haben noch Zeit, sich zu melden.',
}

export const words: Words<typeof en> = { en, de }
