import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'TPM 2.0',
  title: { pass: 'TPM 2.0 is present and ready', fail: 'TPM 2.0 is missing or not ready' },
  why: 'Setup without a user sign-in proves the device by its TPM and stops at "Securing your hardware" when it cannot. Windows 11 itself asks for a TPM 2.0 as well.',
  turnOn: {
    summary: 'Turn on the TPM 2.0 in the firmware setup.',
    steps: [
      'Restart the device and open its firmware setup.',
      'Turn on the security chip; firmware names it TPM, PTT (Intel) or fTPM (AMD).',
      `For a Hyper-V VM, shut it down, open ${portal.en.vmSecurity} in Hyper-V Manager and turn on Enable Trusted Platform Module.`,
      'Start Windows and scan again.',
      'When there is no such setting, ask the hardware maker for a firmware update or use other hardware.',
    ],
  },
  makeReady: {
    summary: 'Let Windows prepare the TPM, and clear it when that is not enough.',
    steps: [
      'Restart the device once and scan again: Windows prepares the TPM at start-up.',
      'Save the BitLocker recovery key, or turn BitLocker off: clearing the TPM locks the disk otherwise.',
      'Restart into the firmware setup, check that the TPM is on, and clear it.',
      'Start Windows, wait a few minutes and scan again.',
    ],
  },
  makeAttest: {
    summary: 'Update the TPM firmware, or use a scenario without attestation.',
    steps: [
      'Install the current firmware of the device and of its TPM from the hardware maker, and restart.',
      'Scan again.',
      'When the TPM still cannot attest, assign a user-driven deployment profile or use other hardware.',
    ],
  },
}

const de: typeof en = {
  topic: 'TPM 2.0',
  title: { pass: 'TPM 2.0 ist vorhanden und bereit', fail: 'TPM 2.0 fehlt oder ist nicht bereit' },
  why: 'Eine Einrichtung ohne Benutzeranmeldung weist das Gerät durch sein TPM nach und bleibt bei „Securing your hardware“ stehen, wenn das nicht geht. Auch Windows 11 selbst verlangt ein TPM 2.0.',
  turnOn: {
    summary: 'TPM 2.0 im Firmware-Setup einschalten.',
    steps: [
      'Gerät neu starten und sein Firmware-Setup öffnen.',
      'Den Sicherheitschip einschalten; in der Firmware heißt er TPM, PTT (Intel) oder fTPM (AMD).',
      `Eine Hyper-V-VM herunterfahren, im Hyper-V-Manager ${portal.de.vmSecurity} öffnen und „Trusted Platform Module aktivieren“ einschalten.`,
      'Windows starten und neu prüfen.',
      'Gibt es keine solche Einstellung, den Hardwarehersteller nach einem Firmware-Update fragen oder andere Hardware nehmen.',
    ],
  },
  makeReady: {
    summary: 'Windows das TPM vorbereiten lassen und es löschen, wenn das nicht reicht.',
    steps: [
      'Gerät einmal neu starten und neu prüfen: Windows bereitet das TPM beim Start vor.',
      'Den BitLocker-Wiederherstellungsschlüssel sichern oder BitLocker ausschalten: Das Löschen des TPM sperrt sonst den Datenträger.',
      'In das Firmware-Setup neu starten, prüfen, ob das TPM ein ist, und es löschen.',
      'Windows starten, einige Minuten warten und neu prüfen.',
    ],
  },
  makeAttest: {
    summary: 'Die TPM-Firmware aktualisieren oder ein Szenario ohne TPM-Nachweis nehmen.',
    steps: [
      'Die aktuelle Firmware des Geräts und seines TPM vom Hardwarehersteller installieren und neu starten.',
      'Neu prüfen.',
      'Kann das TPM das Gerät weiterhin nicht nachweisen, ein benutzergesteuertes Bereitstellungsprofil zuweisen oder andere Hardware nehmen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
