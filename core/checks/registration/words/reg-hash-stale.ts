import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Registered hardware hash',
  title: { pass: 'Registered hardware hash fits this device', fail: 'Registered hardware hash no longer fits this device' },
  why: 'After a new mainboard, another serial number or another edition of Windows the service no longer recognizes the device and holds the profile back.',
  mismatches: {
    'serial-number': 'Serial number differs (SerialNumberMismatch)',
    'product-key': 'Product key id differs (ProductKeyIdMismatch)',
  },
  settled: (mismatch: string): string => `${mismatch}, before the profile was assigned`,
  registerAgain: {
    summary: 'Register the hardware as it is now.',
    steps: [
      `Delete the Intune device under ${portal.en.allDevices} in the Intune admin center when there is one.`,
      `Delete the device under ${portal.en.autopilotDevices} and select Sync.`,
      'Have the technician capture the hardware hash on the device again, and import it.',
      'Wait until a deployment profile is assigned.',
      'Reset the device and scan again.',
    ],
  },
  captureAgain: {
    summary: 'Capture the hardware hash on this device again.',
    steps: [
      'Restart the device.',
      'Capture the hardware hash as administrator and scan again.',
      'When the serial numbers still differ, correct the firmware data before the device is registered.',
    ],
  },
}

const de: typeof en = {
  topic: 'Registrierter Hardwarehash',
  title: { pass: 'Registrierter Hardwarehash passt zu diesem Gerät', fail: 'Registrierter Hardwarehash passt nicht mehr zu diesem Gerät' },
  why: 'Nach neuer Hauptplatine, anderer Seriennummer oder anderer Windows-Edition erkennt der Dienst das Gerät nicht mehr und hält das Profil zurück.',
  mismatches: {
    'serial-number': 'Seriennummer weicht ab (SerialNumberMismatch)',
    'product-key': 'Product-Key-ID weicht ab (ProductKeyIdMismatch)',
  },
  settled: (mismatch) => `${mismatch}, vor der Zuweisung des Profils`,
  registerAgain: {
    summary: 'Die Hardware so registrieren, wie sie jetzt ist.',
    steps: [
      `Das Intune-Gerät im Intune Admin Center unter ${portal.de.allDevices} löschen, falls es eines gibt.`,
      `Das Gerät unter ${portal.de.autopilotDevices} löschen und „Synchronisieren“ wählen.`,
      'Den Hardwarehash vom Techniker auf dem Gerät neu erfassen lassen und importieren.',
      'Warten, bis ein Bereitstellungsprofil zugewiesen ist.',
      'Das Gerät zurücksetzen und neu prüfen.',
    ],
  },
  captureAgain: {
    summary: 'Den Hardwarehash auf diesem Gerät neu erfassen.',
    steps: [
      'Das Gerät neu starten.',
      'Den Hardwarehash als Administrator erfassen und neu prüfen.',
      'Weichen die Seriennummern immer noch ab, die Firmware-Daten berichtigen, bevor das Gerät registriert wird.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
