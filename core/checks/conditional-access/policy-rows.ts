import type { Finding, Observation, Remedy } from '../../engine/finding.ts'
import { fail, pass, warn } from '../../engine/finding.ts'
import type { AccessPolicy } from '../../facts/conditional-access.ts'
import type { FactId } from '../../facts/index.ts'
import type { Language } from '../../words/language.ts'
import { policyWords } from './words/policy-rows.ts'

/** Most policies that one check shows; our own number. */
const mostRows = 8

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
export function findingOf(judged: readonly JudgedPolicy[], fact: FactId, expected: string, remedy: Remedy, language: Language): Finding {
  const say = policyWords[language]
  const order: readonly Standing[] = ['fails', 'warns', 'fine']
  const sorted = [...judged].sort((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing))
  const rows = sorted.slice(0, mostRows).map(
    (each): Observation => ({ fact: each.fact, label: say.policy, observed: shown(each.policy, say), ...(each.standing === 'fine' ? {} : { expected }) }),
  )
  const evidence = rows.length === 0 ? [{ fact, label: say.policy, observed: say.none }] : rows
  switch (sorted[0]?.standing ?? 'fine') {
    case 'fails':
      return fail(evidence, remedy)
    case 'warns':
      return warn(evidence, remedy)
    case 'fine':
      return pass(evidence)
  }
}

function shown({ name, controls, operator, strength, everyTime, dependsOn, enforced }: AccessPolicy, say: typeof policyWords.en): string {
  const parts = [
    controls.includes('block') ? say.blocks : asked(controls, operator, strength, say),
    ...(everyTime ? [say.everyTime] : []),
    ...(dependsOn.length === 0 ? [] : [say.dependsOn(dependsOn.map((each) => say.conditions[each]).join(say.and))]),
  ]
  const row = enforced ? say.row : say.reportOnlyRow
  return row(name, parts.join(', '))
}

function asked(controls: AccessPolicy['controls'], operator: AccessPolicy['operator'], strength: AccessPolicy['strength'], say: typeof policyWords.en): string {
  if (controls.length === 0) return say.asksForNothing
  const names = controls.map((each) => (each === 'strength' && strength !== null ? say.strengthNamed(strength.name) : say.controls[each]))
  return say.asksFor(names.join(operator === 'any' ? say.or : say.and))
}
