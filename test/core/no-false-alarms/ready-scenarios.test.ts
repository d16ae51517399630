import { describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { runChecks } from '../../../core/engine/run-checks.ts'
import { overallVerdict } from '../../../core/engine/verdict.ts'
import { decideFlow } from '../../../core/scenarios/decide-flow.ts'
import { scenarioIds } from '../../../core/scenarios/index.ts'
import { testTime } from '../../fakes/facts.ts'
import { readySituations } from '../../fakes/ready-scenarios.ts'

describe('a ready device', () => {
  it('is there for every scenario', () => {
    expect(new Set(readySituations.map(({ scenario }) => scenario))).toEqual(new Set(scenarioIds))
  })

  it.each(readySituations.map((each) => [[each.scenario, ...each.overlays].join(', '), each] as const))('is ready without a doubt: %s', (_name, { scenario, overlays, facts }) => {
    const results = runChecks(checks, facts, { scenario, overlays, now: Date.parse(testTime), language: 'en' })
    const loud = results.filter(({ verdict }) => verdict !== 'ready' && verdict !== 'not-applicable')
    expect(loud.map(({ id, verdict, reason }) => `${id}: ${verdict} ${reason?.detail ?? ''}`)).toEqual([])
    expect(overallVerdict(results)).toBe('ready')
    const flow = decideFlow(facts, 'en')
    expect(flow).toMatchObject({ certain: true, scenario: scenario === 'pre-provisioning' ? 'user-driven' : scenario })
  })
})
