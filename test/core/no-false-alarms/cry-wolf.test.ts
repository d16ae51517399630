import { describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { runChecks } from '../../../core/engine/run-checks.ts'
import { checkWithId, loudRows, situationOf, type Silence } from './silence.ts'
import { testTime } from '../../fakes/facts.ts'
import { deviceRules } from './device-rules.ts'
import { tenantRules } from './tenant-rules.ts'

const rows = [...deviceRules, ...tenantRules]
const silent = rows.filter((row) => row.speaks === undefined)
const speaking = rows.filter((row) => row.speaks !== undefined)

const judged = (row: Silence) => {
  const { facts, scenario, overlays } = situationOf(row)
  return runChecks(checks, facts, { scenario, overlays, now: Date.parse(row.now ?? testTime), language: 'en' })
}

describe('what is no fault', () => {
  it.each(silent.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    expect(loudRows(judged(row))).toEqual([])
    for (const id of row.watched) expect(checkWithId(judged(row), id).verdict).toMatch(/^(ready|not-applicable)$/)
  })
})

/** The other side of a rule: a test that could never fail would prove nothing. */
describe('what is one', () => {
  it.each(speaking.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    expect(loudRows(judged(row))).toEqual(row.speaks)
  })
})
