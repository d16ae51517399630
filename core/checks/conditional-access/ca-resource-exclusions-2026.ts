import { defineCheck, levels } from '../../engine/define-check.ts'
import type { Finding, Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { satisfied, setupSignIn } from './demands.ts'
import { findingOf, standingOf } from './policy-rows.ts'

const review: Remedy = {
  summary: 'Review the policies on all resources that leave some out.',
  steps: [
    'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
    'Look at the policies named here: since June 2026 they also hold for sign-ins that ask for nothing but basic profile data, whatever resources are left out.',
    'Look for this kind of failure in the sign-in log of a device that was set up since then.',
    'Leave people who set up devices out of the policy where it stops them.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/** The change was moved twice and came between 15 and 22 June 2026. What it does to setup itself is not verified, so it only warns. */
export default defineCheck({
  id: 'ca-resource-exclusions-2026',
  area: 'conditional-access',
  topic: 'Policies with resource exclusions',
  title: {
    pass: 'No policy with exclusions asks for what a new device lacks',
    fail: 'A policy with exclusions asks for what a new device lacks',
  },
  why: 'Since June 2026 a policy on all resources holds for sign-ins with basic scopes even where resources are left out. Whether this stops setup is not verified; such sign-ins failed on devices that were not compliant yet.',
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: ['user.policiesWithExclusions'],
  evaluate({ 'user.policiesWithExclusions': policies }, { overlays }): Finding {
    const signIn = setupSignIn(overlays, null, false)
    const judged = policies.map((policy) => ({
      fact: 'user.policiesWithExclusions' as const,
      policy,
      standing: standingOf(policy, satisfied(policy, signIn) === 'no' ? 'warns' : 'fine'),
    }))
    return findingOf(judged, 'user.policiesWithExclusions', 'A demand that a new device meets', review)
  },
})
