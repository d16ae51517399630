import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Windows Autopilot registration',
  title: {
    pass: 'Device is registered as this scenario needs',
    fail: 'Device is not registered as this scenario needs',
  },
  why: 'Windows asks the deployment service for its record as soon as setup is online. Without a record setup offers a personal account; with one it takes the classic path even where device preparation was meant.',
  none: 'None',
  register: {
    summary: 'Register the device with Windows Autopilot.',
    steps: [
      'Have the technician collect the hardware hash on the device as administrator.',
      `Open ${portal.en.autopilotDevices} in the Intune admin center, select Import and upload the hash.`,
      'Wait until the import ends and a deployment profile is assigned.',
      'Restart the device in setup and scan again.',
    ],
  },
  importRuns: 'Still running',
  wait: {
    summary: 'Wait until the import ends, and do not send it again.',
    steps: ['Wait a few minutes, until a deployment profile is assigned as well.', 'Restart the device in setup and scan again.'],
  },
  keepOne: {
    summary: 'Keep one Windows Autopilot record for this serial number.',
    steps: [
      `Open ${portal.en.autopilotDevices} in the Intune admin center and search for the serial number.`,
      'Find the record that was imported from this hardware; a replaced mainboard leaves an old one behind.',
      'Delete the other records, then select Sync and scan again.',
    ],
  },
  deregister: {
    summary: 'Deregister the device from Windows Autopilot, or choose a Windows Autopilot scenario.',
    steps: [
      `Delete the Intune device under ${portal.en.allDevices} in the Intune admin center when there is one.`,
      `Select the device under ${portal.en.autopilotDevices} and unassign its user.`,
      'Delete the Windows Autopilot device there and select Sync.',
      'Wait until the record is gone, reset the device and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Autopilot-Registrierung',
  title: {
    pass: 'Gerät ist so registriert, wie dieses Szenario es braucht',
    fail: 'Gerät ist nicht so registriert, wie dieses Szenario es braucht',
  },
  why: 'Windows fragt den Bereitstellungsdienst nach seinem Eintrag, sobald die Einrichtung online ist. Ohne Eintrag bietet die Einrichtung ein persönliches Konto an; mit Eintrag nimmt sie den klassischen Weg, auch wo die Gerätevorbereitung gemeint war.',
  none: 'Keiner',
  register: {
    summary: 'Das Gerät bei Windows Autopilot registrieren.',
    steps: [
      'Vom Techniker den Hardwarehash auf dem Gerät als Administrator erfassen lassen.',
      `Im Intune Admin Center ${portal.de.autopilotDevices} öffnen und den Hardwarehash mit „Importieren“ hochladen.`,
      'Warten, bis der Import endet und ein Bereitstellungsprofil zugewiesen ist.',
      'Das Gerät in der Einrichtung neu starten und neu prüfen.',
    ],
  },
  importRuns: 'Läuft noch',
  wait: {
    summary: 'Warten, bis der Import endet, und ihn nicht erneut senden.',
    steps: ['Einige Minuten warten, bis auch ein Bereitstellungsprofil zugewiesen ist.', 'Das Gerät in der Einrichtung neu starten und neu prüfen.'],
  },
  keepOne: {
    summary: 'Nur einen Windows Autopilot-Eintrag für diese Seriennummer behalten.',
    steps: [
      `Im Intune Admin Center ${portal.de.autopilotDevices} öffnen und nach der Seriennummer suchen.`,
      'Den Eintrag finden, der von dieser Hardware importiert wurde; eine ersetzte Hauptplatine lässt einen alten zurück.',
      'Die anderen Einträge löschen, dann „Synchronisieren“ wählen und neu prüfen.',
    ],
  },
  deregister: {
    summary: 'Die Autopilot-Registrierung des Geräts aufheben oder ein Windows Autopilot-Szenario wählen.',
    steps: [
      `Das Intune-Gerät im Intune Admin Center unter ${portal.de.allDevices} löschen, falls es eines gibt.`,
      `Das Gerät unter ${portal.de.autopilotDevices} auswählen und die Zuweisung seines Benutzers aufheben.`,
      'Dort das Windows Autopilot-Gerät löschen und „Synchronisieren“ wählen.',
      'Warten, bis der Eintrag weg ist, das Gerät zurücksetzen und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
