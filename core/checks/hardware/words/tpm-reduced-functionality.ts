import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'TPM functionality',
  title: { pass: 'TPM works with full functionality', fail: 'TPM is in reduced functionality mode' },
  why: 'In reduced functionality mode the TPM keeps keys it cannot vouch for: device association refuses the device, and Windows Hello or BitLocker may fail later.',
  clearTpm: {
    summary: 'Clear the TPM in the firmware setup, at the device itself.',
    steps: [
      'Save the BitLocker recovery key, or turn BitLocker off: clearing the TPM locks the disk otherwise.',
      'Restart the device and open its firmware setup.',
      'Choose the command that clears the TPM and confirm at the keyboard of the device.',
      'Start Windows and scan again.',
      'When the state stays, ask the hardware maker for a TPM firmware update.',
    ],
  },
  noTpm: 'The device has no TPM.',
}

const de: typeof en = {
  topic: 'Funktionsumfang des TPM',
  title: { pass: 'TPM arbeitet mit vollem Funktionsumfang', fail: 'TPM läuft im Modus mit eingeschränkter Funktion' },
  why: 'Im Modus mit eingeschränkter Funktion bewahrt das TPM Schlüssel auf, für die es nicht bürgen kann: Die Gerätezuordnung weist das Gerät ab, und Windows Hello oder BitLocker können später scheitern.',
  clearTpm: {
    summary: 'TPM im Firmware-Setup direkt am Gerät löschen.',
    steps: [
      'Den BitLocker-Wiederherstellungsschlüssel sichern oder BitLocker ausschalten: Das Löschen des TPM sperrt sonst den Datenträger.',
      'Gerät neu starten und sein Firmware-Setup öffnen.',
      'Den Befehl zum Löschen des TPM wählen und an der Tastatur des Geräts bestätigen.',
      'Windows starten und neu prüfen.',
      'Bleibt der Zustand, den Hardwarehersteller nach einem Update der TPM-Firmware fragen.',
    ],
  },
  noTpm: 'Das Gerät hat kein TPM.',
}

export const words: Words<typeof en> = { en, de }
