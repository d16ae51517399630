import { describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { buildReport, type ReportRequest } from '../../../core/report/build-report.ts'
import type { Assumptions } from '../../../core/what-if/assumptions.ts'
import { assumedReport, judgeAssumed } from '../../../core/what-if/judge-assumed.ts'
import { factsFrom, testTime, type FactInput } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'

const requestOf = (facts: Facts, more: Partial<ReportRequest> = {}): ReportRequest => ({
  checks,
  snapshot: { schema: 'preflight.snapshot/1', takenAt: testTime, collectedAt: testTime, serverTime: testTime, sourceLabel: 'test', demo: false, graphRequests: 0, facts },
  scenario: 'user-driven',
  overlays: ['tap'],
  toolVersion: '0.0.0',
  language: 'en',
  ...more,
})
const withFacts = (input: FactInput): ReportRequest => requestOf(factsFrom({ ...readyFacts, ...input }))
const verdictsOf = (request: ReportRequest): Record<string, string> => Object.fromEntries(buildReport(request).checks.map(({ id, verdict }) => [id, verdict]))
const assumedVerdicts = (request: ReportRequest, assumptions: Assumptions): Record<string, string> =>
  Object.fromEntries(assumedReport(request, buildReport(request), assumptions).checks.map(({ id, verdict }) => [id, verdict]))
const pass = (startsAt: string, lifetimeMinutes: number, oneTime = false): NonNullable<Assumptions['pass']> => ({ startsAt, lifetimeMinutes, oneTime })

const noPass: FactInput = {
  'user.tap': { exists: false, usable: false, reason: '' },
  'user.tapOneTime': null,
  'user.tapCreatedAt': null,
  'user.tapStartsAt': null,
  'user.tapLifetimeMinutes': null,
}

describe('an assumed pass', () => {
  it.each<readonly [string, Assumptions, FactInput, string]>([
    ['valid now', { at: null, pass: pass(testTime, 480), user: null }, { 'user.tap': { exists: true, usable: true, reason: 'EnabledByPolicy' }, 'user.tapStartsAt': testTime, 'user.tapCreatedAt': testTime, 'user.tapLifetimeMinutes': 480 }, testTime],
    ['one-time', { at: null, pass: pass(testTime, 480, true), user: null }, { 'user.tap': { exists: true, usable: true, reason: 'EnabledByPolicy' }, 'user.tapOneTime': true, 'user.tapStartsAt': testTime, 'user.tapCreatedAt': testTime, 'user.tapLifetimeMinutes': 480 }, testTime],
    ['too short', { at: null, pass: pass(testTime, 10), user: null }, { 'user.tap': { exists: true, usable: true, reason: 'EnabledByPolicy' }, 'user.tapStartsAt': testTime, 'user.tapCreatedAt': testTime, 'user.tapLifetimeMinutes': 10 }, testTime],
    ['that begins later', { at: null, pass: pass('2026-11-22T12:00:00.000Z', 480), user: null }, { 'user.tap': { exists: true, usable: false, reason: 'NotYetValid' }, 'user.tapStartsAt': '2026-11-22T12:00:00.000Z', 'user.tapCreatedAt': testTime, 'user.tapLifetimeMinutes': 480 }, testTime],
    ['that is over when setup begins', { at: '2026-11-22T18:00:00.000Z', pass: pass(testTime, 60), user: null }, { 'user.tap': { exists: true, usable: false, reason: 'Expired' }, 'user.tapStartsAt': testTime, 'user.tapCreatedAt': testTime, 'user.tapLifetimeMinutes': 60 }, '2026-11-22T18:00:00.000Z'],
  ])('%s gets the verdicts of a pass that was read', (_name, assumptions, asRead, at) => {
    expect(assumedVerdicts(withFacts(noPass), assumptions)).toEqual(verdictsOf({ ...withFacts({ 'user.tapOneTime': false, ...asRead }), asOf: at }))
  })

  it('is still forbidden where the policy, or leaving the user out of it, forbids it', () => {
    for (const input of [{ 'tenant.tapPolicyState': 'disabled' }, { 'user.inTapPolicy': false }] as const) {
      expect(assumedVerdicts(withFacts({ ...noPass, ...input }), { at: null, pass: pass(testTime, 480), user: null })).toMatchObject({ 'tap-policy-enabled': 'blocked', 'tap-exists-usable': 'blocked' })
    }
  })

  it('says as its source that it was assumed, in the language of the report', () => {
    const request = { ...withFacts(noPass), language: 'de' as const }
    const row = assumedReport(request, buildReport(request), { at: null, pass: pass(testTime, 480), user: null }).checks.find(({ id }) => id === 'tap-exists-usable')
    expect(row?.evidence[0]?.source).toBe('Angenommen, nicht gelesen')
  })

  it('changes nothing of what was read', () => {
    const request = withFacts(noPass)
    const before = JSON.stringify(request.snapshot)
    judgeAssumed(request, buildReport(request), { at: null, pass: pass(testTime, 480), user: null })
    expect(JSON.stringify(request.snapshot)).toBe(before)
  })
})

describe('another time of setup', () => {
  it.each([
    ['2026-11-22T12:00:00.000Z', 'ready', 'ready'],
    // The pass of 480 minutes began at 08:30; setup needs 90.
    ['2026-11-22T15:01:00.000Z', 'ready', 'at-risk'],
    ['2026-11-22T16:30:00.000Z', 'blocked', 'not-applicable'],
  ])('%s finds the pass that was read as it will be then: %s, %s', (at, usable, fits) => {
    expect(assumedVerdicts(withFacts({}), { at, pass: null, user: null })).toMatchObject({ 'tap-exists-usable': usable, 'tap-lifetime-fit': fits })
  })

  it('does not bring a used or forbidden pass back', () => {
    for (const reason of ['OneTimeUsed', 'DisabledByPolicy']) {
      const request = withFacts({ 'user.tap': { exists: true, usable: false, reason } })
      expect(assumedVerdicts(request, { at: '2026-11-22T12:00:00.000Z', pass: null, user: null })).toMatchObject({ 'tap-exists-usable': 'blocked' })
    }
  })

  it('makes a pass that begins later one that can be used', () => {
    const request = withFacts({ 'user.tap': { exists: true, usable: false, reason: 'NotYetValid' }, 'user.tapStartsAt': '2026-11-22T11:00:00Z' })
    expect(verdictsOf(request)).toMatchObject({ 'tap-exists-usable': 'at-risk' })
    expect(assumedVerdicts(request, { at: '2026-11-22T11:05:00.000Z', pass: null, user: null })).toMatchObject({ 'tap-exists-usable': 'ready', 'tap-start-time': 'ready' })
  })

  it('is said as a change against what was read', () => {
    const request = withFacts({})
    const { overall, changes } = judgeAssumed(request, buildReport(request), { at: '2026-11-22T15:01:00.000Z', pass: null, user: null })
    expect(overall).toBe('at-risk')
    expect(changes.overall).toEqual({ before: 'ready', now: 'at-risk' })
    expect(changes.verdicts.map(({ checkId, before, now }) => [checkId, before, now])).toContainEqual(['tap-lifetime-fit', 'ready', 'at-risk'])
  })
})
