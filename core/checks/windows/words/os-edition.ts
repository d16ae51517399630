import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Windows edition',
  title: {
    pass: 'Windows edition works with Windows Autopilot',
    fail: 'Windows edition or mode is not known to work with Windows Autopilot',
  },
  why: 'Home, SE, S mode and Server have no way into Windows Autopilot: setup offers a personal account or stops at the join.',
  changeEdition: {
    summary: 'Change the edition to Windows Pro, Enterprise or Education.',
    steps: [
      'Have a product key for Windows Pro, Enterprise or Education at hand.',
      'Open a Command Prompt as administrator.',
      'Run: changepk.exe /ProductKey <product key>',
      'Let the device restart; when the key is refused, install that edition from installation media instead.',
      'Capture the hardware hash again and compare its product key with the registered one: a stale record brings event 908, ProductKeyIdMismatch.',
    ],
  },
  leaveSMode: {
    summary: 'Switch the device out of S mode.',
    steps: [
      `In Windows, open ${portal.en.activation}.`,
      'There, under S mode, select Open Store.',
      'On the page about S mode, select Get and confirm.',
      'Scan again.',
    ],
  },
  installClient: {
    summary: 'Install a client edition of Windows.',
    steps: [
      'Start the device from installation media of Windows 11 Pro, Enterprise or Education.',
      'Save the files that are still needed, delete the old Windows partitions and install.',
      'Scan again in OOBE, before anyone signs in.',
    ],
  },
  confirmEdition: {
    summary: 'Confirm that Windows Autopilot takes this edition, or change it.',
    steps: [
      'Compare the edition with the list of supported editions on the linked page.',
      'When it is not listed, install Windows Pro, Enterprise or Education.',
      'Scan again.',
    ],
  },
  expected: 'Pro, Pro Education, Pro for Workstations, Enterprise, Education or Enterprise LTSC',
  sMode: { on: 'On', off: 'Off' },
}

const de: typeof en = {
  topic: 'Windows-Edition',
  title: {
    pass: 'Windows-Edition eignet sich für Windows Autopilot',
    fail: 'Windows-Edition oder -Modus eignet sich nicht sicher für Windows Autopilot',
  },
  why: 'Für Home, SE, S Modus und Server gibt es keinen Weg in Windows Autopilot: Die Einrichtung bietet ein persönliches Konto an oder bleibt beim Beitritt stehen.',
  changeEdition: {
    summary: 'Zur Edition Windows Pro, Enterprise oder Education wechseln.',
    steps: [
      'Einen Product Key für Windows Pro, Enterprise oder Education bereithalten.',
      'Eine Eingabeaufforderung als Administrator öffnen.',
      'Ausführen: changepk.exe /ProductKey <Product Key>',
      'Gerät neu starten lassen; wird der Key abgelehnt, die Edition stattdessen von einem Installationsmedium installieren.',
      'Hardwarehash erneut erfassen und seinen Product Key mit dem registrierten vergleichen: Ein veralteter Eintrag führt zu Ereignis 908, ProductKeyIdMismatch.',
    ],
  },
  leaveSMode: {
    summary: 'Gerät aus dem S Modus nehmen.',
    steps: [
      `In Windows ${portal.de.activation} öffnen.`,
      'Dort unter „S Modus“ den Store öffnen.',
      'Auf der Seite zum S Modus den Wechsel abrufen und bestätigen.',
      'Neu prüfen.',
    ],
  },
  installClient: {
    summary: 'Eine Clientedition von Windows installieren.',
    steps: [
      'Gerät von einem Installationsmedium für Windows 11 Pro, Enterprise oder Education starten.',
      'Dateien sichern, die noch gebraucht werden, die alten Windows-Partitionen löschen und installieren.',
      'In OOBE neu prüfen, bevor sich jemand anmeldet.',
    ],
  },
  confirmEdition: {
    summary: 'Klären, ob Windows Autopilot diese Edition annimmt, oder sie wechseln.',
    steps: [
      'Die Edition mit der Liste der unterstützten Editionen auf der verlinkten Seite vergleichen.',
      'Steht sie nicht darauf, Windows Pro, Enterprise oder Education installieren.',
      'Neu prüfen.',
    ],
  },
  expected: 'Pro, Pro Education, Pro for Workstations, Enterprise, Education oder Enterprise LTSC',
  sMode: { on: 'Ein', off: 'Aus' },
}

export const words: Words<typeof en> = { en, de }
