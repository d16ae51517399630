import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { Fact } from '../../facts/fact.ts'
import type { SetupTimes } from '../../facts/stuck.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/now-web-sign-in-tile.ts'

/**
 * A Temporary Access Pass works on the lock screen through web sign-in only
 * (learn.microsoft.com/windows/security/identity-protection/web-sign-in, 2025-02-25). That the policy has to be there
 * before the restart is inferred, so without a restart it is only a risk.
 */
export default defineCheck({
  id: 'now-web-sign-in-tile',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/web-sign-in/',
  confidence: 'inference',
  levels: levels(userScenarios, 'required'),
  overlays: ['stuck'],
  needs: ['device.entraJoined', 'device.webSignIn'],
  uses: ['device.restartDuringDeviceSetup', 'device.webSignInArrivedAt', 'device.setupTimes'],
  evaluate({ 'device.entraJoined': joined, 'device.webSignIn': policy }, { overlays, language }, maybe, say): Finding {
    if (!overlays.includes('tap')) return notApplicable(say.noPass)
    if (!joined) return notApplicable(say.notJoined)
    const seen: Observation = { fact: 'device.webSignIn', observed: policy === null ? say.notSet : String(policy), expected: '1' }
    if (policy === 1) return pass([seen, ...times(maybe['device.webSignInArrivedAt'], maybe['device.setupTimes'], say)])
    const restart = maybe['device.restartDuringDeviceSetup']
    if (restart.status === 'unavailable') return cannotTell('device.restartDuringDeviceSetup', [seen])
    return restart.value ? fail([seen, { fact: 'device.restartDuringDeviceSetup', observed: yesNo[language].yes }], remedy(say.bringPolicy, 'intune-admin', 'restart')) : warn([seen], remedy(say.bringPolicy, 'intune-admin', 'restart'))
  },
})

/** When the policy came, and when the device enrolled: a long gap tells that it is not assigned to devices. */
function times(arrival: Fact<string | null>, milestones: Fact<SetupTimes>, say: { readonly mdmEnrollment: string }): Observation[] {
  if (arrival.status === 'unavailable' || arrival.value === null) return []
  const came: Observation = { fact: 'device.webSignInArrivedAt', observed: arrival.value }
  const enrolled = milestones.status === 'known' ? milestones.value.enrollment : null
  return enrolled === null ? [came] : [came, { fact: 'device.setupTimes', label: say.mdmEnrollment, observed: enrolled }]
}
