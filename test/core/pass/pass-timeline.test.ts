import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { passNeed } from '../../../core/checks/tap/pass-need.ts'
import { runChecks } from '../../../core/engine/run-checks.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { pageOf, passTimeline } from '../../../core/pass/pass-timeline.ts'
import { passView } from '../../../core/pass/pass-view.ts'
import { anyFacts, anySituation } from '../../fakes/arbitrary-facts.ts'
import { factsFrom, testTime, without, type FactInput } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'

const now = Date.parse(testTime)
const facts = (input: FactInput = {}): Facts => factsFrom({ ...readyFacts, ...input })

describe('the time line of a pass', () => {
  it('has the pass, the run of setup and the sign-ins in it', () => {
    expect(passTimeline(facts(), 'user-driven', now)).toEqual({
      validFrom: '2026-11-22T08:30:00.000Z',
      validUntil: '2026-11-22T16:30:00.000Z',
      oneTime: false,
      now: '2026-11-22T09:00:00.000Z',
      setupAt: '2026-11-22T09:00:00.000Z',
      signIns: [
        { kind: 'device-setup', earliest: '2026-11-22T09:00:00.000Z', latest: '2026-11-22T09:00:00.000Z' },
        { kind: 'account-setup', earliest: '2026-11-22T09:00:00.000Z', latest: '2026-11-22T10:00:00.000Z' },
      ],
      spans: [
        { kind: 'status-page', minutes: 60, source: 'test', ownThreshold: false },
        { kind: 'margin', minutes: 30, source: null, ownThreshold: true },
      ],
      doneBy: '2026-11-22T10:30:00.000Z',
      spareMinutes: 360,
      complete: true,
    })
  })

  it.each([
    ['user-driven', false, ['status-page', 'margin'], 90],
    ['user-driven', true, ['status-page', 'quality-updates', 'margin'], 130],
    ['user-driven-hybrid', true, ['status-page', 'hybrid', 'quality-updates', 'margin'], 170],
  ] as const)('%s with quality updates %s takes %j', (scenario, updates, kinds, minutes) => {
    const timeline = passTimeline(facts({ 'tenant.espQualityUpdates': updates }), scenario, now)
    expect(timeline?.spans.map(({ kind }) => kind)).toEqual(kinds)
    expect(Date.parse(timeline?.doneBy ?? '') - now).toBe(minutes * 60_000)
  })

  it('leaves out the quality updates of a page that installs none, and the time of one that is not shown', () => {
    const updates = { 'tenant.espQualityUpdates': true } as const
    expect(passTimeline(facts({ ...updates, 'tenant.espTarget': 'user' }), 'user-driven', now)?.doneBy).toBe('2026-11-22T10:30:00.000Z')
    expect(passTimeline(facts({ ...updates, 'tenant.espBlocksUse': false }), 'user-driven', now)?.doneBy).toBe('2026-11-22T10:30:00.000Z')
    const hidden = without(facts({ 'tenant.espName': null }), ['tenant.espTimeoutMinutes', 'tenant.espQualityUpdates'])
    expect(passTimeline(hidden, 'user-driven', now)).toMatchObject({ complete: true, doneBy: '2026-11-22T09:30:00.000Z' })
  })

  it('of a pass that begins later has setup begin with it', () => {
    expect(passTimeline(facts({ 'user.tapStartsAt': '2026-11-22T11:00:00Z' }), 'user-driven', now)).toMatchObject({ setupAt: '2026-11-22T11:00:00.000Z', doneBy: '2026-11-22T12:30:00.000Z' })
  })

  it('never takes an unread stretch for a short one', () => {
    const timeline = passTimeline(without(facts(), ['tenant.espTimeoutMinutes', 'tenant.espQualityUpdates']), 'user-driven', now)
    expect(timeline).toMatchObject({ complete: false, spareMinutes: 420 })
    expect(timeline?.spans.map(({ kind, minutes }) => [kind, minutes])).toEqual([['status-page', null], ['quality-updates', null], ['margin', 30]])
    expect(timeline?.signIns[1]).toMatchObject({ kind: 'account-setup', latest: null })
  })

  it('is not there without a pass, with unread or impossible times, or where nobody signs in', () => {
    expect(passTimeline(facts({ 'user.tap': { exists: false, usable: false, reason: '' } }), 'user-driven', now)).toBeNull()
    expect(passTimeline(without(facts(), ['user.tap']), 'user-driven', now)).toBeNull()
    expect(passTimeline(without(facts(), ['user.tapLifetimeMinutes']), 'user-driven', now)).toBeNull()
    expect(passTimeline(facts({ 'user.tapStartsAt': 'soon' }), 'user-driven', now)).toBeNull()
    expect(passTimeline(facts({ 'user.tapLifetimeMinutes': 1e15 }), 'user-driven', now)).toBeNull()
    expect(passTimeline(facts(), 'self-deploying', now)).toBeNull()
    expect(passView(facts(), 'user-driven', [], now).timeline).toBeNull()
  })

  it('counts what the check of the lifetime counts, whatever was read', () => {
    fc.assert(
      fc.property(anyFacts, anySituation, (any, { scenario }) => {
        const timeline = passTimeline(any, scenario, now)
        if (timeline === null) return
        const { atLeast, atMost } = passNeed({ scenario, page: pageOf(any), language: 'en' })
        expect((Date.parse(timeline.doneBy) - Date.parse(timeline.setupAt)) / 60_000).toBe(atLeast)
        expect(timeline.complete).toBe(atLeast === atMost)
      }),
      { numRuns: 300 },
    )
  })

  it.each([90, 91, 89, 60, 120, 480])('agrees with the verdict of the check: %i minutes left', (left) => {
    const given = facts({ 'user.tapStartsAt': testTime, 'user.tapLifetimeMinutes': left })
    const verdict = runChecks(checks, given, { scenario: 'user-driven', overlays: ['tap'], now, language: 'en' }).find(({ id }) => id === 'tap-lifetime-fit')?.verdict
    expect(verdict).toBe((passTimeline(given, 'user-driven', now)?.spareMinutes ?? -1) < 0 ? 'at-risk' : 'ready')
  })
})
