import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Scenario on a Hyper-V VM',
  title: { pass: 'Scenario works on a Hyper-V VM', fail: 'Scenario does not work on a Hyper-V VM' },
  why: 'A virtual TPM cannot prove the device, so setup on a VM stops at "Securing your hardware" in every scenario that asks for this proof.',
  chooseAnother: {
    summary: 'Test a user-driven scenario on this VM, or take physical hardware.',
    steps: [
      `Open ${portal.en.deploymentProfiles} in the Intune admin center and assign a user-driven profile to a group that holds the VM.`,
      'Choose a user-driven scenario in Preflight and scan again.',
      'To test this scenario as it is, take a physical device with a TPM 2.0.',
    ],
  },
  vm: 'Hyper-V VM',
  physical: 'Physical device',
}

const de: typeof en = {
  topic: 'Szenario auf einer Hyper-V-VM',
  title: { pass: 'Szenario geht auf einer Hyper-V-VM', fail: 'Szenario geht nicht auf einer Hyper-V-VM' },
  why: 'Ein virtuelles TPM kann das Gerät nicht nachweisen. In jedem Szenario, das diesen Nachweis verlangt, bleibt die Einrichtung auf einer VM bei „Securing your hardware“ stehen.',
  chooseAnother: {
    summary: 'Auf dieser VM ein benutzergesteuertes Szenario testen oder echte Hardware nehmen.',
    steps: [
      `Im Intune Admin Center ${portal.de.deploymentProfiles} öffnen und ein benutzergesteuertes Profil einer Gruppe zuweisen, in der die VM ist.`,
      'In Preflight ein benutzergesteuertes Szenario auswählen und neu prüfen.',
      'Um das gewählte Szenario unverändert zu testen, ein physisches Gerät mit TPM 2.0 nehmen.',
    ],
  },
  vm: 'Hyper-V-VM',
  physical: 'Physisches Gerät',
}

export const words: Words<typeof en> = { en, de }
