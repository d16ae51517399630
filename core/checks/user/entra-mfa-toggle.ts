import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/entra-mfa-toggle.ts'

/** The switch is older than Conditional Access on joining, and the two do not go together. */
export default defineCheck({
  id: 'entra-mfa-toggle',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-registration',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation'], 'recommended'),
  needs: ['tenant.joinMfa'],
  uses: ['user.joinPolicies'],
  evaluate({ 'tenant.joinMfa': required }, _context, maybe, say): Finding {
    const toggle: Observation = { fact: 'tenant.joinMfa', label: say.toggle, observed: required ? say.on : say.off }
    if (!required) return pass([toggle])
    const policies = maybe['user.joinPolicies']
    if (policies.status === 'unavailable') return cannotTell('user.joinPolicies', [toggle])
    const enforced = policies.value.filter((policy) => policy.enforced && policy.covers === 'user-action')
    const names: Observation = {
      fact: 'user.joinPolicies',
      observed: enforced.length === 0 ? say.none : enforced.map(({ name }) => name).join(', '),
      expected: say.noneWhileOn,
    }
    return enforced.length === 0 ? pass([toggle, names]) : warn([{ ...toggle, expected: say.off }, names], remedy(say.turnOff, 'identity-admin'))
  },
})
