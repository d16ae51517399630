import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'TPM maker and firmware',
  title: { pass: 'No known attestation failure concerns this TPM', fail: 'A known attestation failure concerns this TPM' },
  why: 'Some TPM firmware fails attestation although the TPM itself works: setup then stops at "Securing your hardware" after several retries.',
  updateFirmware: {
    summary: 'Install the current firmware of the device and of its TPM, and try one device first.',
    steps: [
      'Look up the model at the hardware maker and install the newest firmware for the device and its TPM.',
      'Run one device of this model through setup before the others.',
      'When it stops at "Securing your hardware" with 0x81039001 or 0x80070490, power it off and try again once or twice.',
      'When it still fails, plan a user-driven enrollment for this model: that needs no attestation.',
    ],
  },
  updateWindows: {
    summary: 'Install Windows 10 with KB5007253 or later, or Windows 11.',
    steps: ['Put Windows 11 25H2 with the current cumulative update on the device.', 'Stop at the first page of OOBE and scan again.'],
  },
  knownFailure: 'Known failure',
  failures: {
    'amd-firmware-tpm': 'Older firmware TPMs fail with 0x80070490',
    'infineon-15-22': 'SLB9672 with firmware 15.22 runs into the time limit',
    'long-keys': 'Newest chips with 3072-bit keys failed in 2025',
  },
  recordedError: 'Attestation error on this device',
  noError: 'None',
  elevenOnOldWindows: '11th generation, on Windows 10 21H2',
  orLater: (update: string): string => `${update} or later`,
  otherThan: (version: string): string => `Other than ${version}`,
  virtualElsewhere: 'Whether the TPM is a virtual one is a question of its own.',
}

const de: typeof en = {
  topic: 'Hersteller und Firmware des TPM',
  title: { pass: 'Kein bekannter Fehler beim TPM-Nachweis betrifft dieses TPM', fail: 'Ein bekannter Fehler beim TPM-Nachweis betrifft dieses TPM' },
  why: 'Manche TPM-Firmware scheitert beim Nachweis, obwohl das TPM selbst arbeitet: Die Einrichtung bleibt dann nach mehreren Versuchen bei „Securing your hardware“ stehen.',
  updateFirmware: {
    summary: 'Die aktuelle Firmware des Geräts und seines TPM installieren und zuerst ein Gerät probieren.',
    steps: [
      'Das Modell beim Hardwarehersteller nachschlagen und die neueste Firmware für Gerät und TPM installieren.',
      'Ein Gerät dieses Modells vor den anderen durch die Einrichtung führen.',
      'Bleibt es bei „Securing your hardware“ mit 0x81039001 oder 0x80070490 stehen, es ausschalten und ein- oder zweimal neu versuchen.',
      'Scheitert es weiterhin, für dieses Modell eine benutzergesteuerte Registrierung planen: Sie braucht keinen TPM-Nachweis.',
    ],
  },
  updateWindows: {
    summary: 'Windows 10 mit KB5007253 oder später oder Windows 11 installieren.',
    steps: ['Windows 11 25H2 mit dem aktuellen kumulativen Update auf das Gerät bringen.', 'Auf der ersten Seite von OOBE anhalten und neu prüfen.'],
  },
  knownFailure: 'Bekannter Fehler',
  failures: {
    'amd-firmware-tpm': 'Ältere Firmware-TPMs scheitern mit 0x80070490',
    'infineon-15-22': 'SLB9672 mit Firmware 15.22 läuft in die Zeitgrenze',
    'long-keys': 'Neueste Chips mit 3072-Bit-Schlüsseln scheiterten 2025',
  },
  recordedError: 'Fehler beim TPM-Nachweis auf diesem Gerät',
  noError: 'Keiner',
  elevenOnOldWindows: '11. Generation, mit Windows 10 21H2',
  orLater: (update) => `${update} oder später`,
  otherThan: (version) => `Andere als ${version}`,
  virtualElsewhere: 'Ob das TPM virtuell ist, klärt eine eigene Prüfung.',
}

export const words: Words<typeof en> = { en, de }
