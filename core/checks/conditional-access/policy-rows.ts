import type { Finding, Observation, Remedy } from '../../engine/finding.ts'
import { fail, pass, warn } from '../../engine/finding.ts'
import type { AccessControl, AccessPolicy, BenchCondition } from '../../facts/conditional-access.ts'
import type { FactId } from '../../facts/index.ts'

/** Most policies that one check shows; our own number. */
const mostRows = 8

const controlWords: { readonly [C in AccessControl]: string } = {
  block: 'block access',
  mfa: 'multifactor authentication',
  strength: 'authentication strength',
  'compliant-device': 'compliant device',
  'hybrid-joined-device': 'hybrid joined device',
  'approved-app': 'approved client app',
  'app-protection': 'app protection policy',
  'password-change': 'password change',
  'terms-of-use': 'terms of use',
  'custom-control': 'custom control',
}

export const conditionWords: { readonly [C in BenchCondition]: string } = {
  location: 'the network location',
  'device-filter': 'a filter for devices',
  'client-app': 'the kind of app',
  other: 'another condition',
}

/** How a policy stands to the question of a check. */
export type Standing = 'fails' | 'warns' | 'fine'

export interface JudgedPolicy {
  readonly fact: FactId
  readonly policy: AccessPolicy
  readonly standing: Standing
}

/**
 * A policy that is only recorded harms nobody. One that depends on the bench might, so it warns at most.
 */
export function standingOf(policy: AccessPolicy, wanted: Standing): Standing {
  if (!policy.enforced) return 'fine'
  return wanted === 'fails' && policy.dependsOn.length > 0 ? 'warns' : wanted
}

/** The worst policy decides. Every policy shown stands in a row of its own, the worst ones first. */
export function findingOf(judged: readonly JudgedPolicy[], fact: FactId, expected: string, remedy: Remedy): Finding {
  const order: readonly Standing[] = ['fails', 'warns', 'fine']
  const sorted = [...judged].sort((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing))
  const rows = sorted.slice(0, mostRows).map((each) => policyRow(each.fact, each.policy, each.standing === 'fine' ? null : expected))
  const evidence = rows.length === 0 ? [noPolicy(fact)] : rows
  switch (sorted[0]?.standing ?? 'fine') {
    case 'fails':
      return fail(evidence, remedy)
    case 'warns':
      return warn(evidence, remedy)
    case 'fine':
      return pass(evidence)
  }
}

export function noPolicy(fact: FactId): Observation {
  return { fact, label: 'Conditional Access policy', observed: 'None' }
}

export function policyRow(fact: FactId, policy: AccessPolicy, expected: string | null): Observation {
  return { fact, label: 'Conditional Access policy', observed: shown(policy), ...(expected === null ? {} : { expected }) }
}

function shown(policy: AccessPolicy): string {
  const controls = policy.controls.map((control) =>
    control === 'strength' && policy.strength !== null ? `${controlWords.strength} "${policy.strength.name}"` : controlWords[control],
  )
  const asks = controls.length === 0 ? 'asks for nothing' : `asks for ${controls.join(policy.operator === 'any' ? ' or ' : ' and ')}`
  const what = controls.includes(controlWords.block) ? 'blocks access' : asks
  const everyTime = policy.everyTime ? ', sign-in every time' : ''
  const depends = policy.dependsOn.length === 0 ? '' : `, depends on ${policy.dependsOn.map((each) => conditionWords[each]).join(' and ')}`
  return `${policy.name}: ${what}${everyTime}${depends}${policy.enforced ? '' : ' (report-only)'}`
}
