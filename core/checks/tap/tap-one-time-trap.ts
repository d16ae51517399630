import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { hasReason, withoutPass } from './no-pass.ts'
import { passWords } from './words/pass.ts'
import { words } from './words/tap-one-time-trap.ts'

/**
 * A restart during device setup throws the user's token away, so a second sign-in follows at the lock
 * screen; a one-time pass was spent at the first. Self-deploying has no sign-in during setup.
 */
export default defineCheck({
  id: 'tap-one-time-trap',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'inference',
  levels: levels([...userScenarios, 'device-association'], 'required'),
  overlays: ['tap'],
  needs: ['user.tap'],
  uses: [
    'user.tapOneTime',
    'tenant.tapPolicyValues',
    'device.restartDuringDeviceSetup',
    'tenant.restartForcingPolicies',
  ],
  evaluate({ 'user.tap': tap }, { scenario, language }, maybe, say): Finding {
    const without = withoutPass(tap, language)
    if (without) return without

    const { yes, no } = yesNo[language]
    const oneTime = maybe['user.tapOneTime']
    const used: Observation = { fact: 'user.tap', observed: passWords[language].alreadyUsed, expected: say.multipleUse }
    if (oneTime.status === 'unavailable' || oneTime.value === null) {
      return hasReason(tap, 'OneTimeUsed') ? fail([used], remedy(say.multiUse, 'identity-admin')) : cannotTell('user.tapOneTime')
    }
    const kind: Observation = { fact: 'user.tapOneTime', observed: oneTime.value ? yes : no, expected: no }
    if (!oneTime.value) {
      const policy = maybe['tenant.tapPolicyValues']
      if (policy.status === 'unavailable') return cannotTell('tenant.tapPolicyValues', [kind])
      const demand: Observation = {
        fact: 'tenant.tapPolicyValues',
        label: say.policyDemandsOneTime,
        observed: policy.value.oneTimeOnly ? yes : no,
        expected: no,
      }
      return policy.value.oneTimeOnly ? fail([kind, demand], remedy(say.reissue, 'identity-admin')) : pass([kind, demand])
    }

    const restarted = maybe['device.restartDuringDeviceSetup']
    const forcing = maybe['tenant.restartForcingPolicies']
    const certain: Observation[] = []
    if (hasReason(tap, 'OneTimeUsed')) certain.push(used)
    if (restarted.status === 'known' && restarted.value) {
      certain.push({ fact: 'device.restartDuringDeviceSetup', observed: yes, expected: no })
    }
    if (forcing.status === 'known' && forcing.value.length > 0) {
      certain.push({ fact: 'tenant.restartForcingPolicies', observed: forcing.value.join(', '), expected: say.none })
    }
    return certain.length > 0 || scenario === 'user-driven-hybrid' ? fail([kind, ...certain], remedy(say.multiUse, 'identity-admin')) : warn([kind], remedy(say.multiUse, 'identity-admin'))
  },
})
