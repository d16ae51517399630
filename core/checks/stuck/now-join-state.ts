import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { hasBegun } from './setup-phase.ts'

const startAgain: Remedy = {
  summary: 'Remove the half-made join and start setup again.',
  steps: [
    'In the Microsoft Entra admin center, open Devices > All devices and look for objects with the name of this device.',
    'Delete an object of the type Microsoft Entra registered that a work account has left behind.',
    'Reset the device, so that it starts in OOBE again.',
    'Sign in on the first work or school page, and add no account before it.',
  ],
  role: 'intune-admin',
  restart: 'reset',
}

const finishDomainJoin: Remedy = {
  summary: 'Find out why the offline domain join has not arrived.',
  steps: [
    'In the Intune admin center, open Devices > Enrollment > Intune Connector for Active Directory and check that a connector is active.',
    'Check that the domain join profile is assigned to a group of this device.',
    'On the server of the connector, look for errors in the event log ODJConnectorService.',
    'Restart the setup of the device once both are right.',
  ],
  role: 'intune-admin',
  restart: 'restart',
}

/**
 * A page that has begun device setup belongs to a joined device; a work account without a join makes the device a
 * registered one, which Intune takes for personal; a hybrid join is made during device preparation
 * (learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd, 2026-01).
 */
export default defineCheck({
  id: 'now-join-state',
  area: 'stuck',
  topic: 'Join state',
  title: { pass: 'Join state fits the phase of setup', fail: 'Join state contradicts the phase of setup' },
  why: 'A device that is only registered, or that goes through device setup without a join, ends as a personal device or does not end at all.',
  docs: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd',
  confidence: 'inference',
  levels: levels(commonScenarios, 'required'),
  overlays: ['stuck'],
  needs: ['device.entraJoined', 'device.espStatus'],
  uses: ['device.domainJoined', 'device.workplaceJoined', 'device.mdmEnrollment'],
  evaluate({ 'device.entraJoined': entra, 'device.espStatus': status }, { scenario }, maybe): Finding {
    const hybrid = scenario === 'user-driven-hybrid'
    const domain = maybe['device.domainJoined']
    const work = maybe['device.workplaceJoined']
    const mdm = maybe['device.mdmEnrollment']
    const inSetup = hasBegun(status.deviceSetup) || hasBegun(status.accountSetup)
    const entraSeen: Observation = { fact: 'device.entraJoined', observed: yesNo(entra) }

    if (!entra && work.status === 'known' && work.value) {
      return fail([{ ...entraSeen, expected: 'Yes' }, { fact: 'device.workplaceJoined', observed: 'Yes', expected: 'No' }], startAgain)
    }
    if (hybrid) {
      if (!inSetup) return notApplicable('Device setup has not begun, so no join is due yet.')
      if (domain.status === 'unavailable') return cannotTell('device.domainJoined', [entraSeen])
      const domainSeen: Observation = { fact: 'device.domainJoined', observed: yesNo(domain.value), expected: 'Yes' }
      return domain.value ? unlessUnread([domainSeen]) : fail([domainSeen], finishDomainJoin)
    }
    if (!entra && inSetup) return fail([{ ...entraSeen, expected: 'Yes' }], startAgain)
    if (!entra && mdm.status === 'known' && mdm.value.enrolled) {
      return fail([{ ...entraSeen, expected: 'Yes' }, { fact: 'device.mdmEnrollment', observed: 'Enrolled' }], startAgain)
    }
    if (!entra && mdm.status === 'unavailable') return cannotTell('device.mdmEnrollment', [entraSeen])
    return unlessUnread([entraSeen])

    function unlessUnread(evidence: readonly Observation[]): Finding {
      return !entra && work.status === 'unavailable' ? cannotTell('device.workplaceJoined', evidence) : pass(evidence)
    }
  },
})

function yesNo(value: boolean): string {
  return value ? 'Yes' : 'No'
}
