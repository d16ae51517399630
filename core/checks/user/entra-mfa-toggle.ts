import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const turnOff: Remedy = {
  summary: 'Let Conditional Access alone ask for multifactor authentication to join.',
  steps: [
    'Open Devices, Device settings in the Entra admin center.',
    'Set "Require multifactor authentication to register or join devices" to No.',
    'Make sure that the Conditional Access policy that the evidence names asks for what you want.',
    'Wait a few minutes and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/** The switch is older than Conditional Access on joining, and the two do not go together. */
export default defineCheck({
  id: 'entra-mfa-toggle',
  area: 'user',
  topic: 'Multifactor authentication to join',
  title: { pass: 'One place asks for multifactor authentication to join', fail: 'Two places ask for multifactor authentication to join' },
  why: 'While the switch in the device settings is on, a Conditional Access policy on registering or joining devices is not enforced properly.',
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-registration',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation'], 'recommended'),
  needs: ['tenant.joinMfa'],
  uses: ['user.joinPolicies'],
  evaluate({ 'tenant.joinMfa': required }, _context, maybe): Finding {
    const toggle: Observation = { fact: 'tenant.joinMfa', label: 'Switch in the device settings', observed: required ? 'On' : 'Off' }
    if (!required) return pass([toggle])
    const policies = maybe['user.joinPolicies']
    if (policies.status === 'unavailable') return cannotTell('user.joinPolicies', [toggle])
    const enforced = policies.value.filter((policy) => policy.enforced && policy.covers === 'user-action')
    const names: Observation = {
      fact: 'user.joinPolicies',
      observed: enforced.length === 0 ? 'None' : enforced.map(({ name }) => name).join(', '),
      expected: 'None while the switch is on',
    }
    return enforced.length === 0 ? pass([toggle, names]) : warn([{ ...toggle, expected: 'Off' }, names], turnOff)
  },
})
