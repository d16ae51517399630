import { defineCheck, levels } from '../../engine/define-check.ts'
import { remedy, type Finding } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { satisfied, setupSignIn } from './demands.ts'
import { findingOf, standingOf } from './policy-rows.ts'
import { words } from './words/ca-resource-exclusions-2026.ts'

/**
 * The change was moved twice and came between 15 and 22 June 2026. What it does to setup itself is not verified, so it only
 * warns, and only of policies that the first sign-in could not meet: one more evaluation of a demand that is met harms nobody.
 */
export default defineCheck({
  id: 'ca-resource-exclusions-2026',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: ['user.policiesWithExclusions'],
  evaluate({ 'user.policiesWithExclusions': policies }, { overlays, language }, _maybe, say): Finding {
    const signIn = setupSignIn(overlays, null, false)
    const judged = policies.map((policy) => ({
      fact: 'user.policiesWithExclusions' as const,
      policy,
      standing: standingOf(policy, satisfied(policy, signIn) === 'no' ? 'warns' : 'fine'),
    }))
    return findingOf(judged, 'user.policiesWithExclusions', say.metByNewDevice, remedy(say.review, 'identity-admin'), language)
  },
})
