import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Entra device object',
  title: { pass: 'Entra device object is in order', fail: 'Entra device object is missing or not in order' },
  why: 'The join uses the device object that registration created. When it is gone the join stops with 0x801C03F3; when it is disabled the joined device is refused.',
  noneFound: 'None found',
  oneObject: 'One device object',
  trustType: 'Trust type',
  registeredByPerson: 'Registered by a person (Workplace)',
  joinedOrNotYet: 'Joined or not yet joined',
  enabled: 'Enabled',
  disabled: 'Disabled',
  registerAgain: {
    summary: 'Register the device again, so that its Entra device object is created anew.',
    steps: [
      `Delete the Intune device under ${portal.en.allDevices} in the Intune admin center when there is one.`,
      `Delete the device under ${portal.en.autopilotDevices} and select Sync.`,
      'Import the hardware hash again there.',
      'Wait until a deployment profile is assigned, reset the device and scan again.',
    ],
  },
  enable: {
    summary: 'Enable the Entra device object.',
    steps: [
      'Find out why the device was disabled; it may have been reported lost.',
      `Open the device under ${portal.en.entraDevices} in the Entra admin center and select Enable.`,
      'Scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Entra-Geräteobjekt',
  title: { pass: 'Entra-Geräteobjekt ist in Ordnung', fail: 'Entra-Geräteobjekt fehlt oder ist nicht in Ordnung' },
  why: 'Der Beitritt verwendet das Geräteobjekt, das die Autopilot-Registrierung angelegt hat. Fehlt es, endet der Beitritt mit 0x801C03F3; ist es deaktiviert, wird das beigetretene Gerät abgewiesen.',
  noneFound: 'Keines gefunden',
  oneObject: 'Ein Geräteobjekt',
  trustType: 'Vertrauenstyp',
  registeredByPerson: 'Von einer Person registriert (Workplace)',
  joinedOrNotYet: 'Beigetreten oder noch nicht beigetreten',
  enabled: 'Aktiviert',
  disabled: 'Deaktiviert',
  registerAgain: {
    summary: 'Das Gerät neu registrieren, damit sein Entra-Geräteobjekt neu angelegt wird.',
    steps: [
      `Das Intune-Gerät im Intune Admin Center unter ${portal.de.allDevices} löschen, falls es eines gibt.`,
      `Das Gerät unter ${portal.de.autopilotDevices} löschen und „Synchronisieren“ wählen.`,
      'Dort den Hardwarehash neu importieren.',
      'Warten, bis ein Bereitstellungsprofil zugewiesen ist, das Gerät zurücksetzen und neu prüfen.',
    ],
  },
  enable: {
    summary: 'Das Entra-Geräteobjekt aktivieren.',
    steps: [
      'Klären, warum das Gerät deaktiviert wurde; vielleicht wurde es als verloren gemeldet.',
      `Das Gerät im Entra Admin Center unter ${portal.de.entraDevices} öffnen und „Aktivieren“ wählen.`,
      'Neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
