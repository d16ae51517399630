import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Serial number and manufacturer',
  title: {
    pass: 'Serial number and manufacturer are real',
    fail: 'Serial number or manufacturer is empty or a placeholder',
  },
  why: 'Windows Autopilot tells devices apart by serial number and manufacturer. With a placeholder the import fails with InvalidZtdHardwareHash, or two devices share one record.',
  empty: 'Empty',
  asOnLabel: 'As on the label of the device',
  writeIdentity: {
    summary: "Write the real serial number and manufacturer with the hardware maker's DMI tool.",
    steps: [
      "Get the hardware maker's tool that writes DMI or SMBIOS data for this model.",
      'Write the manufacturer and the serial number from the label of the device.',
      'For a VM, set a unique serial number in its settings; a QEMU VM has none until it is set.',
      'Restart the device.',
      'Scan again and capture the hardware hash again: the old one holds the old values.',
    ],
  },
}

const de: typeof en = {
  topic: 'Seriennummer und Hersteller',
  title: {
    pass: 'Seriennummer und Hersteller sind echt',
    fail: 'Seriennummer oder Hersteller ist leer oder ein Platzhalter',
  },
  why: 'Windows Autopilot unterscheidet Geräte nach Seriennummer und Hersteller. Mit einem Platzhalter scheitert der Import mit InvalidZtdHardwareHash, oder zwei Geräte teilen sich einen Eintrag.',
  empty: 'Leer',
  asOnLabel: 'Wie auf dem Etikett des Geräts',
  writeIdentity: {
    summary: 'Die echte Seriennummer und den Hersteller mit dem DMI-Werkzeug des Hardwareherstellers schreiben.',
    steps: [
      'Das Werkzeug des Hardwareherstellers besorgen, das DMI- oder SMBIOS-Daten für dieses Modell schreibt.',
      'Hersteller und Seriennummer vom Etikett des Geräts schreiben.',
      'Bei einer VM eine eindeutige Seriennummer in ihren Einstellungen setzen; eine QEMU-VM hat keine, bis sie gesetzt wird.',
      'Das Gerät neu starten.',
      'Neu prüfen und den Hardwarehash neu erfassen: der alte enthält die alten Werte.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
