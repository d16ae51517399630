import { defineCheck, levels } from '../../engine/define-check.ts'
import { remedy, type Finding } from '../../engine/finding.ts'
import type { AccessControl, AccessPolicy } from '../../facts/conditional-access.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { met, setupSignIn } from './demands.ts'
import { findingOf, standingOf, type JudgedPolicy } from './policy-rows.ts'
import { words } from './words/ca-compliant-device.ts'

/** Controls that a device can meet only once it is enrolled, or never on Windows. */
const deviceControls: readonly AccessControl[] = ['compliant-device', 'hybrid-joined-device', 'approved-app', 'app-protection']

export default defineCheck({
  id: 'ca-compliant-device',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-grant',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: ['user.enrollmentPolicies', 'user.joinPolicies', 'user.securityInfoPolicies'],
  evaluate(facts, { overlays, language }, _maybe, say): Finding {
    const judge = (fact: keyof typeof facts, policies: readonly AccessPolicy[], deviceExempt: boolean): readonly JudgedPolicy[] => {
      const signIn = setupSignIn(overlays, null, deviceExempt)
      return policies
        .filter(({ controls }) => controls.some((each) => deviceControls.includes(each)))
        .map((policy) => {
          const stuck = deviceControls.some((control) => met(policy, control, signIn) === 'no')
          return { fact, policy, standing: standingOf(policy, stuck ? 'warns' : 'fine') }
        })
    }
    const judged = [
      ...judge('user.enrollmentPolicies', facts['user.enrollmentPolicies'], true),
      ...judge('user.joinPolicies', facts['user.joinPolicies'], false),
      ...judge('user.securityInfoPolicies', facts['user.securityInfoPolicies'], false),
    ]
    return findingOf(judged, 'user.enrollmentPolicies', say.noDemand, remedy(say.loosen, 'identity-admin'), language)
  },
})
