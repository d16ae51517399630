import { describe, expect, it } from 'vitest'
import { defineCheck } from '../../../core/engine/define-check.ts'
import { pass } from '../../../core/engine/finding.ts'
import { runChecks } from '../../../core/engine/run-checks.ts'
import { spokenMoment } from '../../../core/words/moment-text.ts'
import { factsFrom } from '../../fakes/facts.ts'
import { inEveryLanguage } from '../../fakes/words.ts'

describe('a moment', () => {
  it.each([
    ['2026-11-22T08:30:00.123Z', '2026-11-22 08:30 UTC', '22.11.2026, 08:30 Uhr UTC'],
    ['2026-11-22T08:30Z', '2026-11-22 08:30 UTC', '22.11.2026, 08:30 Uhr UTC'],
    ['2026-99-22T08:30:00Z', '2026-99-22T08:30:00Z', '2026-99-22T08:30:00Z'],
    ['FBK1-2026-11-22T08:30:00Z', 'FBK1-2026-11-22T08:30:00Z', 'FBK1-2026-11-22T08:30:00Z'],
    ['2026-11-22', '2026-11-22', '2026-11-22'],
    ['', '', ''],
  ])('%s', (text, english, german) => {
    expect(spokenMoment(text, { language: 'en' })).toBe(english)
    expect(spokenMoment(text, { language: 'de' })).toBe(german)
  })

  it('that a check saw is shown as people write it', () => {
    const check = defineCheck({
      id: 'probe',
      area: 'hardware',
      words: inEveryLanguage({ topic: 'Probe', title: { pass: 'Good', fail: 'Bad' }, why: 'Because.' }),
      docs: 'https://learn.microsoft.com/autopilot/requirements',
      confidence: 'vendor',
      levels: { 'user-driven': 'required' },
      needs: ['tenant.profileAssignedAt'],
      evaluate: ({ 'tenant.profileAssignedAt': at }) => pass([{ fact: 'tenant.profileAssignedAt', observed: at ?? '' }]),
    })
    const [result] = runChecks([check], factsFrom({ 'tenant.profileAssignedAt': '2026-11-22T08:30:00Z' }), { scenario: 'user-driven', overlays: [], now: 0, language: 'de' })
    expect(result?.evidence[0]?.observed).toBe('22.11.2026, 08:30 Uhr UTC')
  })
})
