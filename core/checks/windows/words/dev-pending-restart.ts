import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Pending restart',
  title: { pass: 'No restart of Windows is pending', fail: 'Restart of Windows is pending' },
  why: 'An update that still waits for its restart takes it during the enrollment status page. That costs time, and a one-time pass does not survive it.',
  restart: {
    summary: 'Restart the device before it goes on.',
    steps: [
      'Restart the device; in OOBE, press Shift+F10 and run: shutdown /r /t 0',
      'Wait until Windows has finished its updates.',
      'Scan again; when a restart still waits, restart once more.',
    ],
  },
  waiting: { servicing: 'Windows servicing', 'windows-update': 'Windows Update', 'file-renames': 'files to be renamed' },
  nothing: 'None',
}

const de: typeof en = {
  topic: 'Ausstehender Neustart',
  title: { pass: 'Kein Neustart von Windows steht aus', fail: 'Neustart von Windows steht aus' },
  why: 'Ein Update, das noch auf seinen Neustart wartet, holt ihn während der Registrierungsstatusseite nach. Das kostet Zeit, und ein einmaliger Pass übersteht es nicht.',
  restart: {
    summary: 'Gerät neu starten, bevor es weitergeht.',
    steps: [
      'Gerät neu starten; in OOBE Umschalt+F10 drücken und ausführen: shutdown /r /t 0',
      'Warten, bis Windows mit seinen Updates fertig ist.',
      'Neu prüfen; steht noch ein Neustart aus, ein weiteres Mal neu starten.',
    ],
  },
  waiting: { servicing: 'Windows-Wartung', 'windows-update': 'Windows Update', 'file-renames': 'umzubenennende Dateien' },
  nothing: 'Keiner',
}

export const words: Words<typeof en> = { en, de }
