import type { Facts } from '../../core/facts/index.ts'
import type { EvidenceItem } from '../../main/evidence/schema.ts'
import type { Run } from './collect.ts'

/** An item of the evidence that a run left. */
export function item(run: Run, id: string): EvidenceItem {
  const found = run.evidence.items[id]
  if (found === undefined) throw new Error(`The evidence has no item ${id}.`)
  return found
}

/** The value of an item that was read. */
export function value(run: Run, id: string): unknown {
  const found = item(run, id)
  if (!found.ok) throw new Error(`${id}: ${found.error.kind}: ${found.error.message}`)
  return found.value
}

/** The values of all facts that are known. */
export function values(facts: Facts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).flatMap(([id, fact]) => (fact.status === 'known' ? [[id, fact.value]] : [])))
}
