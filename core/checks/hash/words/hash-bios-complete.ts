import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Content of the hardware hash',
  title: { pass: 'Hardware hash describes the device completely', fail: 'Hardware hash misses parts of the device' },
  why: 'The service recognizes a device by what its hash says about board, disk, TPM and network adapter. A hash that misses them may not be recognized after a repair or a reset, or may be taken for another device.',
  parts: {
    disk: 'disk serial number',
    'serial-number': 'system serial number',
    manufacturer: 'manufacturer',
    'product-name': 'product name',
    uuid: 'UUID',
    'tpm-key': 'TPM endorsement key',
    'network-adapter': 'network adapter address',
    'product-key': 'product key id',
    'os-type': 'type of Windows',
  },
  complete: 'Complete',
  missing: (parts: string): string => `Missing: ${parts}`,
  completeFirmware: {
    summary: 'Complete the firmware data of the device and capture the hardware hash again.',
    steps: [
      "Write the missing texts with the hardware maker's DMI tool when serial number, manufacturer, product name or UUID is missing.",
      'Turn the TPM on in UEFI setup when its key is missing.',
      'Install the drivers when the disk or the network adapter is missing.',
      'Restart the device, capture the hardware hash again and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Inhalt des Hardwarehashs',
  title: { pass: 'Hardwarehash beschreibt das Gerät vollständig', fail: 'Im Hardwarehash fehlen Teile des Geräts' },
  why: 'Der Dienst erkennt ein Gerät an dem, was sein Hash über Hauptplatine, Datenträger, TPM und Netzwerkadapter sagt. Fehlen sie, wird es nach Reparatur oder Zurücksetzen vielleicht nicht erkannt oder für ein anderes gehalten.',
  parts: {
    disk: 'Seriennummer des Datenträgers',
    'serial-number': 'Seriennummer des Systems',
    manufacturer: 'Hersteller',
    'product-name': 'Produktname',
    uuid: 'UUID',
    'tpm-key': 'Endorsement Key des TPM',
    'network-adapter': 'Adresse des Netzwerkadapters',
    'product-key': 'Product-Key-ID',
    'os-type': 'Art von Windows',
  },
  complete: 'Vollständig',
  missing: (parts) => `Fehlt: ${parts}`,
  completeFirmware: {
    summary: 'Die Firmware-Daten des Geräts vervollständigen und den Hardwarehash neu erfassen.',
    steps: [
      'Fehlen Seriennummer, Hersteller, Produktname oder UUID: die fehlenden Texte mit dem DMI-Werkzeug des Hardwareherstellers schreiben.',
      'Fehlt der Schlüssel des TPM: das TPM im Firmware-Setup (UEFI) einschalten.',
      'Fehlen Datenträger oder Netzwerkadapter: die Treiber installieren.',
      'Das Gerät neu starten, den Hardwarehash neu erfassen und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
