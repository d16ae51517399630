import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Hardware change',
  title: { pass: 'No hardware change is pending', fail: 'Hardware change is pending at the deployment service' },
  why: 'The service has seen other hardware than the record describes and does not hand out the profile until that is repaired. Setup then looks as if the device were not registered.',
  /** As the Intune admin center words it. */
  states: {
    unknown: 'Not reported',
    noRemediationRequired: 'None pending',
    automaticRemediationRequired: 'Fix pending',
    manualRemediationRequired: 'Attention required',
  },
  registerAgain: {
    summary: 'Register the changed hardware again.',
    steps: [
      `Delete the Intune device under ${portal.en.allDevices} in the Intune admin center when there is one.`,
      `Delete the device under ${portal.en.autopilotDevices} and select Sync.`,
      'Have the technician collect the hardware hash on the device again, and import it.',
      'Wait until a deployment profile is assigned.',
      'Reset the device and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Hardwareänderung',
  title: { pass: 'Keine Hardwareänderung steht aus', fail: 'Beim Bereitstellungsdienst steht eine Hardwareänderung aus' },
  why: 'Der Dienst hat andere Hardware gesehen, als der Eintrag beschreibt, und gibt das Profil nicht heraus, bis das behoben ist. Die Einrichtung sieht dann aus, als wäre das Gerät nicht registriert.',
  states: {
    unknown: 'Nicht gemeldet',
    noRemediationRequired: 'Keine ausstehend',
    automaticRemediationRequired: 'Korrektur ausstehend („Fix pending“)',
    manualRemediationRequired: 'Eingriff nötig („Attention required“)',
  },
  registerAgain: {
    summary: 'Die geänderte Hardware neu registrieren.',
    steps: [
      `Das Intune-Gerät im Intune Admin Center unter ${portal.de.allDevices} löschen, falls es eines gibt.`,
      `Das Gerät unter ${portal.de.autopilotDevices} löschen und „Synchronisieren“ wählen.`,
      'Den Hardwarehash vom Techniker auf dem Gerät neu erfassen lassen und importieren.',
      'Warten, bis ein Bereitstellungsprofil zugewiesen ist.',
      'Das Gerät zurücksetzen und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
