import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Last import of the device',
  title: { pass: 'No import of the device failed', fail: 'Last import of the device did not succeed' },
  why: 'A hardware hash that the service refused leaves the device unregistered, so setup offers a personal account. The error of the import says what has to be corrected.',
  otherTenant: 'Another tenant claims the device; the check for that says what to do.',
  noImport: 'No import on record',
  complete: 'Complete',
  emptyStatus: 'empty',
  nameless: (status: string): string => `Without a name, status ${status}`,
  noError: 'No error',
  failedRegistered: 'An earlier import failed; the device is registered now',
  running: 'Still running',
  captureAgain: {
    summary: 'Capture the hardware hash again and import it.',
    steps: [
      'See what the checks of the hardware hash say about this device, and have the technician correct that first.',
      'Have the technician capture the hardware hash on the device as administrator.',
      'Write the import file with a tool; a spreadsheet changes it.',
      `Open ${portal.en.autopilotDevices} in the Intune admin center, select Import, wait until the import ends and scan again.`,
    ],
  },
  removeDuplicate: {
    summary: 'Import the device once.',
    steps: [
      'Remove the second row with the same hardware hash from the import file.',
      'Import the file again, wait until the import ends and scan again.',
    ],
  },
  tryLater: {
    summary: 'Import the device again later.',
    steps: ['Wait a few minutes.', 'Import the file again, wait until the import ends and scan again.'],
  },
  ask: {
    summary: 'Look the error up and import the device again.',
    steps: [
      `Open ${portal.en.autopilotDevices} in the Intune admin center and read what it says about this import.`,
      'Correct the cause, import the device again and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Letzter Import des Geräts',
  title: { pass: 'Kein Import des Geräts ist fehlgeschlagen', fail: 'Letzter Import des Geräts ist nicht gelungen' },
  why: 'Ein Hardwarehash, den der Dienst abgelehnt hat, lässt das Gerät unregistriert, und die Einrichtung bietet ein persönliches Konto an. Der Fehler des Imports sagt, was zu berichtigen ist.',
  otherTenant: 'Ein anderer Mandant beansprucht das Gerät; die Prüfung dafür sagt, was zu tun ist.',
  noImport: 'Kein Import verzeichnet',
  complete: 'Abgeschlossen',
  emptyStatus: 'leer',
  nameless: (status) => `Ohne Namen, Status ${status}`,
  noError: 'Kein Fehler',
  failedRegistered: 'Ein früherer Import ist fehlgeschlagen; jetzt ist das Gerät registriert',
  running: 'Läuft noch',
  captureAgain: {
    summary: 'Den Hardwarehash neu erfassen und importieren.',
    steps: [
      'Ansehen, was die Prüfungen des Hardwarehashs zu diesem Gerät sagen, und das zuerst vom Techniker beheben lassen.',
      'Den Hardwarehash vom Techniker auf dem Gerät als Administrator erfassen lassen.',
      'Die Importdatei mit einem Werkzeug schreiben; eine Tabellenkalkulation verändert sie.',
      `Im Intune Admin Center ${portal.de.autopilotDevices} öffnen, die Datei mit „Importieren“ hochladen, das Ende des Imports abwarten und neu prüfen.`,
    ],
  },
  removeDuplicate: {
    summary: 'Das Gerät nur einmal importieren.',
    steps: [
      'Die zweite Zeile mit demselben Hardwarehash aus der Importdatei entfernen.',
      'Die Datei neu importieren, das Ende des Imports abwarten und neu prüfen.',
    ],
  },
  tryLater: {
    summary: 'Das Gerät später neu importieren.',
    steps: ['Einige Minuten warten.', 'Die Datei neu importieren, das Ende des Imports abwarten und neu prüfen.'],
  },
  ask: {
    summary: 'Den Fehler nachschlagen und das Gerät neu importieren.',
    steps: [
      `Im Intune Admin Center ${portal.de.autopilotDevices} öffnen und lesen, was dort zu diesem Import steht.`,
      'Die Ursache beheben, das Gerät neu importieren und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
