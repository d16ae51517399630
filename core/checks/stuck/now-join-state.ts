import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { hasBegun } from './setup-phase.ts'
import { words } from './words/now-join-state.ts'

/**
 * A page that has begun device setup belongs to a joined device; a work account without a join makes the device a
 * registered one, which Intune takes for personal; a hybrid join is made during device preparation
 * (learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd, 2026-01).
 */
export default defineCheck({
  id: 'now-join-state',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd',
  confidence: 'inference',
  levels: levels(commonScenarios, 'required'),
  overlays: ['stuck'],
  needs: ['device.entraJoined', 'device.espStatus'],
  uses: ['device.domainJoined', 'device.workplaceJoined', 'device.mdmEnrollment'],
  evaluate({ 'device.entraJoined': entra, 'device.espStatus': status }, { scenario, language }, maybe, say): Finding {
    const { yes, no } = yesNo[language]
    const hybrid = scenario === 'user-driven-hybrid'
    const domain = maybe['device.domainJoined']
    const work = maybe['device.workplaceJoined']
    const mdm = maybe['device.mdmEnrollment']
    const inSetup = hasBegun(status.deviceSetup) || hasBegun(status.accountSetup)
    const entraSeen: Observation = { fact: 'device.entraJoined', observed: entra ? yes : no }

    if (!entra && work.status === 'known' && work.value) {
      return fail([{ ...entraSeen, expected: yes }, { fact: 'device.workplaceJoined', observed: yes, expected: no }], remedy(say.startAgain, 'intune-admin', 'reset'))
    }
    if (hybrid) {
      if (!inSetup) return !entra && work.status === 'unavailable' ? cannotTell('device.workplaceJoined', [entraSeen]) : notApplicable(say.notDueYet)
      if (domain.status === 'unavailable') return cannotTell('device.domainJoined', [entraSeen])
      const domainSeen: Observation = { fact: 'device.domainJoined', observed: domain.value ? yes : no, expected: yes }
      return domain.value ? unlessUnread([domainSeen]) : fail([domainSeen], remedy(say.finishDomainJoin, 'intune-admin', 'restart'))
    }
    if (!entra && inSetup) return fail([{ ...entraSeen, expected: yes }], remedy(say.startAgain, 'intune-admin', 'reset'))
    if (!entra && mdm.status === 'known' && mdm.value.enrolled) {
      return fail([{ ...entraSeen, expected: yes }, { fact: 'device.mdmEnrollment', observed: say.enrolled }], remedy(say.startAgain, 'intune-admin', 'reset'))
    }
    if (!entra && mdm.status === 'unavailable') return cannotTell('device.mdmEnrollment', [entraSeen])
    return unlessUnread([entraSeen])

    function unlessUnread(evidence: readonly Observation[]): Finding {
      return !entra && work.status === 'unavailable' ? cannotTell('device.workplaceJoined', evidence) : pass(evidence)
    }
  },
})
