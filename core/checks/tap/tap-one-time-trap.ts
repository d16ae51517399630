import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { hasReason, withoutPass } from './no-pass.ts'

const multiUse: Remedy = {
  summary: 'Issue a pass that can be used more than once, and delete it after setup.',
  steps: [
    'Delete the one-time pass of the user in the Entra admin center.',
    'Add a Temporary Access Pass with One-time use set to No and a lifetime that covers the whole setup.',
    'Where the policy demands one-time passes, have an administrator change that for the onboarding group.',
    'Move policies that force a restart from devices to users where you can; device health is then reported later, so give compliance a grace period of at least 0.25 days.',
    'Delete the pass when the user has signed in with Windows Hello or a security key.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const reissue: Remedy = {
  summary: 'Let the policy allow passes for multiple use, or issue a pass that the policy accepts.',
  steps: [
    'Open Authentication methods, Temporary Access Pass, Configure in the Entra admin center.',
    'Set Require one-time use to No, since setup can need two sign-ins.',
    'Issue a new pass and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/**
 * A restart during device setup throws the user's token away, so a second sign-in follows at the lock
 * screen; a one-time pass was spent at the first. Self-deploying has no sign-in during setup.
 */
export default defineCheck({
  id: 'tap-one-time-trap',
  area: 'tap',
  topic: 'One-time pass',
  title: { pass: 'Pass lasts for a second sign-in', fail: 'Pass does not last for a second sign-in' },
  why: 'Setup asks for the pass once more after any restart during device setup. A one-time pass is spent by then (AADSTS130505), and a multi-use pass is refused when the policy demands one-time use.',
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
  evaluate({ 'user.tap': tap }, { scenario }, maybe): Finding {
    const without = withoutPass(tap)
    if (without) return without

    const oneTime = maybe['user.tapOneTime']
    const used: Observation = { fact: 'user.tap', observed: 'One-time pass, already used', expected: 'A pass for multiple use' }
    if (oneTime.status === 'unavailable' || oneTime.value === null) {
      return hasReason(tap, 'OneTimeUsed') ? fail([used], multiUse) : cannotTell('user.tapOneTime')
    }
    const kind: Observation = { fact: 'user.tapOneTime', observed: oneTime.value ? 'Yes' : 'No', expected: 'No' }
    if (!oneTime.value) {
      const policy = maybe['tenant.tapPolicyValues']
      if (policy.status === 'unavailable') return cannotTell('tenant.tapPolicyValues', [kind])
      const demand: Observation = {
        fact: 'tenant.tapPolicyValues',
        label: 'Policy demands one-time use',
        observed: policy.value.oneTimeOnly ? 'Yes' : 'No',
        expected: 'No',
      }
      return policy.value.oneTimeOnly ? fail([kind, demand], reissue) : pass([kind, demand])
    }

    const restarted = maybe['device.restartDuringDeviceSetup']
    const forcing = maybe['tenant.restartForcingPolicies']
    const certain: Observation[] = []
    if (hasReason(tap, 'OneTimeUsed')) certain.push(used)
    if (restarted.status === 'known' && restarted.value) {
      certain.push({ fact: 'device.restartDuringDeviceSetup', observed: 'Yes', expected: 'No' })
    }
    if (forcing.status === 'known' && forcing.value.length > 0) {
      certain.push({ fact: 'tenant.restartForcingPolicies', observed: forcing.value.join(', '), expected: 'None' })
    }
    return certain.length > 0 || scenario === 'user-driven-hybrid' ? fail([kind, ...certain], multiUse) : warn([kind], multiUse)
  },
})
