import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Clean state before OOBE',
  title: {
    pass: 'Device is at or before OOBE',
    fail: 'Device has been joined, enrolled or used already',
  },
  why: 'OOBE does not run again on a joined or enrolled device, so the deployment profile is never applied. Old accounts and provisioning packages get in the way of the new setup.',
  reset: {
    summary: 'Reset the device, so that it starts in OOBE again.',
    steps: [
      'Save the files that are still needed.',
      `In Windows, open ${portal.en.recovery}.`,
      'Select Reset PC, then Remove everything.',
      'When the reset fails, install Windows from installation media.',
      'Scan again in OOBE, before anyone signs in.',
    ],
  },
  stuck: 'A stuck enrollment has joined the device already.',
  stages: {
    setup: 'Windows setup runs',
    oobe: 'OOBE runs',
    audit: 'Audit mode',
    complete: 'OOBE is over, or has not begun',
  },
}

const de: typeof en = {
  topic: 'Unberührter Zustand vor OOBE',
  title: {
    pass: 'Gerät steht in oder vor OOBE',
    fail: 'Gerät ist schon beigetreten, registriert oder in Gebrauch',
  },
  why: 'Auf einem beigetretenen oder registrierten Gerät läuft OOBE nicht noch einmal, das Bereitstellungsprofil wird also nie angewendet. Alte Konten und Bereitstellungspakete stören die neue Einrichtung.',
  reset: {
    summary: 'Gerät zurücksetzen, damit es wieder in OOBE startet.',
    steps: [
      'Dateien sichern, die noch gebraucht werden.',
      `In Windows ${portal.de.recovery} öffnen.`,
      'PC zurücksetzen wählen, dann Alles entfernen.',
      'Scheitert das Zurücksetzen, Windows von einem Installationsmedium installieren.',
      'In OOBE neu prüfen, bevor sich jemand anmeldet.',
    ],
  },
  stuck: 'Eine hängende Registrierung hat das Gerät schon beitreten lassen.',
  stages: {
    setup: 'Windows-Setup läuft',
    oobe: 'OOBE läuft',
    audit: 'Überwachungsmodus',
    complete: 'OOBE ist vorbei oder hat nicht begonnen',
  },
}

export const words: Words<typeof en> = { en, de }
