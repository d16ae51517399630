import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Earlier enrollment of this device',
  title: { pass: 'No earlier enrollment stands in the way', fail: 'Earlier enrollment stands in the way' },
  why: 'Self-deploying and pre-provisioning enroll a device once. While the Intune device of that run exists, or the record is blocked, the next run stops with 0x80180014.',
  stuckItself: 'The Intune device of the enrollment that is stuck is the one in question.',
  none: 'None',
  enrollmentState: 'Enrollment state',
  blocked: 'Blocked',
  notBlocked: 'Not blocked',
  deleteOld: {
    summary: 'Delete the Intune device that an earlier enrollment left behind.',
    steps: [
      `Find the device by its serial number under ${portal.en.allDevices} in the Intune admin center.`,
      'Make sure that nobody works with it any more, then delete it.',
      'Wait until it is gone, reset the device and scan again.',
    ],
  },
  unblock: {
    summary: 'Unblock the device under Windows Autopilot devices.',
    steps: [
      `Delete the Intune device with this serial number under ${portal.en.allDevices} in the Intune admin center when there is one.`,
      `Open ${portal.en.autopilotDevices} and select the device.`,
      'Select Unblock device; where the button is missing, delete the record and register the device again.',
      'Reset the device and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Frühere Registrierung dieses Geräts in Intune',
  title: { pass: 'Keine frühere Registrierung steht im Weg', fail: 'Frühere Registrierung steht im Weg' },
  why: 'Selbstbereitstellung und Vorabbereitstellung registrieren ein Gerät nur einmal in Intune. Solange das Intune-Gerät dieses Laufs besteht oder der Eintrag blockiert ist, endet der nächste Lauf mit 0x80180014.',
  stuckItself: 'Um das Intune-Gerät der hängenden Registrierung geht es gerade.',
  none: 'Keines',
  enrollmentState: 'Registrierungsstatus',
  blocked: 'Blockiert',
  notBlocked: 'Nicht blockiert',
  deleteOld: {
    summary: 'Das Intune-Gerät löschen, das eine frühere Registrierung zurückgelassen hat.',
    steps: [
      `Das Gerät im Intune Admin Center unter ${portal.de.allDevices} anhand der Seriennummer suchen.`,
      'Sicherstellen, dass niemand mehr damit arbeitet, dann löschen.',
      'Warten, bis es weg ist, das Gerät zurücksetzen und neu prüfen.',
    ],
  },
  unblock: {
    summary: 'Die Blockierung des Windows Autopilot-Geräts aufheben.',
    steps: [
      `Das Intune-Gerät mit dieser Seriennummer im Intune Admin Center unter ${portal.de.allDevices} löschen, falls es eines gibt.`,
      `${portal.de.autopilotDevices} öffnen und das Gerät auswählen.`,
      '„Unblock device“ wählen; fehlt die Schaltfläche, den Eintrag löschen und das Gerät neu registrieren.',
      'Das Gerät zurücksetzen und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
