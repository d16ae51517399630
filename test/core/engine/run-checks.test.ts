import { describe, expect, it } from 'vitest'
import { defineCheck } from '../../../core/engine/define-check.ts'
import { cannotTell, pass } from '../../../core/engine/finding.ts'
import { runChecks } from '../../../core/engine/run-checks.ts'
import { factsFrom, without } from '../../fakes/facts.ts'
import { sampleChecks } from '../../fakes/report.ts'
import { inEveryLanguage } from '../../fakes/words.ts'

const context = { scenario: 'user-driven', overlays: [], now: 0, language: 'en' } as const
const probe = {
  id: 'probe',
  area: 'hardware',
  words: inEveryLanguage({ topic: 'Probe', title: { pass: 'Good', fail: 'Bad' }, why: 'Because.' }),
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: { 'user-driven': 'required' },
} as const

describe('runChecks', () => {
  it('never runs a check whose need is unavailable, and says which fact and why', () => {
    let ran = false
    const check = defineCheck({
      ...probe,
      needs: ['device.model'],
      evaluate: () => {
        ran = true
        return pass([])
      },
    })
    const [result] = runChecks([check], without(factsFrom({ 'device.model': 'X' }), ['device.model'], 'needs-elevation'), context)
    expect(ran).toBe(false)
    expect(result).toMatchObject({
      verdict: 'unknown',
      title: 'Probe could not be checked',
      reason: { fact: 'device.model', code: 'needs-elevation', action: 'Run the collector as administrator.' },
    })
  })

  it('hands a check only the facts that it declares', () => {
    let seen: readonly string[] = []
    const check = defineCheck({
      ...probe,
      needs: ['device.model'],
      uses: ['device.osBuild'],
      evaluate: (facts, _context, maybe) => {
        seen = [...Object.keys(facts), ...Object.keys(maybe)]
        return pass([])
      },
    })
    runChecks([check], factsFrom({ 'device.model': 'X', 'device.serialNumber': 'S' }), context)
    expect(seen).toEqual(['device.model', 'device.osBuild'])
  })

  it('fences a check that throws; the others go on', () => {
    const broken = defineCheck({
      ...probe,
      needs: ['device.model'],
      evaluate: () => {
        throw new Error('bug')
      },
    })
    const results = runChecks([broken, ...sampleChecks.slice(0, 1)], factsFrom({ 'device.model': 'X' }), context)
    expect(results.map((each) => [each.id, each.verdict, each.reason?.code])).toEqual([
      ['probe', 'unknown', 'check-failed'],
      ['sample-pass', 'ready', undefined],
    ])
  })

  it('turns cannot-tell about a known fact into unknown as well', () => {
    const check = defineCheck({
      ...probe,
      needs: [],
      uses: ['device.model'],
      evaluate: () => cannotTell('device.model'),
    })
    const [result] = runChecks([check], factsFrom({ 'device.model': 'X' }), context)
    expect(result?.verdict).toBe('unknown')
    expect(result?.reason?.code).toBe('unreadable')
  })

  it('weighs fail by the scenario and leaves out other scenarios and overlays', () => {
    const results = runChecks(sampleChecks, factsFrom({ 'device.serialNumber': 'bad', 'device.timeZone': 'X', 'device.model': 'M' }), context)
    expect(results.map((each) => [each.id, each.verdict])).toEqual([
      ['sample-fail', 'blocked'],
      ['sample-warn', 'at-risk'],
      ['sample-manual', 'manual'],
      ['sample-pass', 'ready'],
      ['sample-elsewhere', 'not-applicable'],
    ])
  })
})
