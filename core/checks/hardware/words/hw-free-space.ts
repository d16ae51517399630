import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Free space on the system disk',
  title: {
    pass: 'System disk has enough free space',
    fail: 'System disk has little free space',
  },
  why: 'Apps and updates that arrive during setup fail on a full disk, and the enrollment status page then stops with an error.',
  freeSpace: {
    summary: 'Make room on the system disk.',
    steps: [
      `In Windows, open ${portal.en.cleanup} and remove what it offers.`,
      'Delete leftovers of an earlier installation, such as C:\\Windows.old.',
      'When that is not enough, install Windows again on an emptied or larger disk.',
      'For a VM, check that the host itself has room for its disk file.',
      'Scan again.',
    ],
  },
  expected: '15 GB or more',
}

const de: typeof en = {
  topic: 'Freier Platz auf dem Systemdatenträger',
  title: {
    pass: 'Systemdatenträger hat genug freien Platz',
    fail: 'Systemdatenträger hat wenig freien Platz',
  },
  why: 'Apps und Updates, die während der Einrichtung ankommen, scheitern an einem vollen Datenträger; die Registrierungsstatusseite bricht dann mit einem Fehler ab.',
  freeSpace: {
    summary: 'Platz auf dem Systemdatenträger schaffen.',
    steps: [
      `In Windows ${portal.de.cleanup} öffnen und entfernen, was dort angeboten wird.`,
      'Reste einer früheren Installation löschen, zum Beispiel C:\\Windows.old.',
      'Reicht das nicht, Windows auf einem geleerten oder größeren Datenträger neu installieren.',
      'Bei einer VM prüfen, ob der Host selbst Platz für ihre Datenträgerdatei hat.',
      'Neu prüfen.',
    ],
  },
  expected: '15 GB oder mehr',
}

export const words: Words<typeof en> = { en, de }
