import { cannotTell, type Finding, type Remedy } from '../../engine/finding.ts'
import type { AccessPolicy } from '../../facts/conditional-access.ts'
import type { Fact } from '../../facts/fact.ts'
import { met, type SetupSignIn } from './demands.ts'
import type { Language } from '../../words/language.ts'
import { findingOf, standingOf, type JudgedPolicy, type Standing } from './policy-rows.ts'

export type StrengthFact = 'user.enrollmentPolicies' | 'user.joinPolicies'

export interface StrengthQuestion {
  readonly fact: StrengthFact
  readonly policies: readonly AccessPolicy[]
  readonly signIn: SetupSignIn
  readonly oneTime: Fact<boolean | null>
  readonly expected: string
  readonly remedy: Remedy
  readonly language: Language
  /** What else may be wrong with a policy. */
  readonly also: (policy: AccessPolicy) => Standing
}

/**
 * Judges policies by their authentication strength. A strength that the first sign-in cannot reach fails; one
 * that only some second factors reach warns, since nobody knows which ones the user has at hand.
 */
export function strengthFinding({ fact, policies, signIn, oneTime, expected, remedy, language, also }: StrengthQuestion): Finding {
  const judged = policies.map((policy): JudgedPolicy & { readonly open: boolean } => {
    const reached = met(policy, 'strength', signIn)
    const other = also(policy)
    const own: Standing = reached === 'no' ? 'fails' : reached === 'unsure' ? 'warns' : 'fine'
    const worst = own === 'fails' || other === 'fails' ? 'fails' : own === 'warns' || other === 'warns' ? 'warns' : 'fine'
    const open = policy.enforced && reached === 'unsure' && signIn.with === 'pass'
    return { fact, policy, standing: standingOf(policy, worst), open }
  })
  const finding = findingOf(judged, fact, expected, remedy, language)
  if (finding.kind === 'fail' || oneTime.status === 'known') return finding
  return judged.some(({ open }) => open) ? cannotTell('user.tapOneTime', 'evidence' in finding ? finding.evidence : []) : finding
}
