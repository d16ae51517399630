import { known, unavailable, type Fact, type UnavailableReason } from '../../core/facts/fact.ts'
import { factIds, type FactId, type Facts, type FactValues } from '../../core/facts/index.ts'

/** The time every hand-built fact was observed at, and the `now` of `describeCheck` unless a row sets it. */
export const testTime = '2026-11-22T09:00:00Z'

export type FactInput = { readonly [K in FactId]?: FactValues[K] }

/** Known facts from plain values; facts that are not named stay uncollected. */
export function factsFrom(values: FactInput): Facts {
  const entries = factIds.flatMap((id): [FactId, Fact<unknown>][] =>
    values[id] === undefined ? [] : [[id, known(values[id], 'test', testTime)]],
  )
  return Object.fromEntries(entries) as Facts
}

/** The same facts with some of them unavailable. */
export function without(facts: Facts, ids: readonly FactId[], reason: UnavailableReason = 'unreadable'): Facts {
  return { ...facts, ...Object.fromEntries(ids.map((id) => [id, unavailable(reason, { en: `${id} is out of reach.`, de: `${id} ist nicht erreichbar.` })])) }
}
