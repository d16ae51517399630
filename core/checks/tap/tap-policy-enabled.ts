import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const allow: Remedy = {
  summary: 'Turn the Temporary Access Pass policy on and bring the user into its scope.',
  steps: [
    'Open Authentication methods, Temporary Access Pass in the Entra admin center.',
    'Set Enable to on.',
    'Include a group that holds the user, and look that no excluded group holds the user too.',
    'Wait a few minutes and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

export default defineCheck({
  id: 'tap-policy-enabled',
  area: 'tap',
  topic: 'Temporary Access Pass policy',
  title: {
    pass: 'Temporary Access Pass policy covers the user',
    fail: 'Temporary Access Pass policy does not cover the user',
  },
  why: 'Only users in the scope of the policy can sign in with a pass; for others the sign-in page refuses even a valid one (AADSTS130502).',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['tap'],
  needs: [],
  uses: ['tenant.tapPolicyState', 'user.inTapPolicy'],
  evaluate(_facts, _context, maybe): Finding {
    const state = maybe['tenant.tapPolicyState']
    const inside = maybe['user.inTapPolicy']
    const seen: Observation[] = []
    if (state.status === 'known') {
      seen.push({ fact: 'tenant.tapPolicyState', observed: state.value === 'enabled' ? 'On' : 'Off', expected: 'On' })
    }
    if (inside.status === 'known') {
      seen.push({ fact: 'user.inTapPolicy', observed: inside.value ? 'Yes' : 'No', expected: 'Yes' })
    }
    if (state.status === 'known' && state.value === 'disabled') return fail(seen, allow)
    if (inside.status === 'known' && !inside.value) return fail(seen, allow)
    if (state.status === 'unavailable') return cannotTell('tenant.tapPolicyState', seen)
    return inside.status === 'unavailable' ? cannotTell('user.inTapPolicy', seen) : pass(seen)
  },
})
