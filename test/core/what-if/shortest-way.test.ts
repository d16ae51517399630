import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks as realChecks } from '../../../core/checks/index.ts'
import { defineCheck, levels, type Check } from '../../../core/engine/define-check.ts'
import { fail, pass, remedy, type Remedy } from '../../../core/engine/finding.ts'
import type { FactId, Facts } from '../../../core/facts/index.ts'
import { buildReport, type ReportRequest } from '../../../core/report/build-report.ts'
import type { CheckResult } from '../../../core/report/report.ts'
import { scenarioIds } from '../../../core/scenarios/index.ts'
import { shortestWay, type WayToReady } from '../../../core/what-if/shortest-way.ts'
import { anyFacts, anySituation } from '../../fakes/arbitrary-facts.ts'
import { factsFrom, testTime, without, type FactInput } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'
import { readySituations } from '../../fakes/ready-scenarios.ts'

const requestOf = (facts: Facts, more: Partial<ReportRequest> = {}): ReportRequest => ({
  checks: realChecks,
  snapshot: { schema: 'preflight.snapshot/1', takenAt: testTime, collectedAt: testTime, serverTime: testTime, sourceLabel: 'test', demo: false, graphRequests: 0, facts },
  scenario: 'user-driven',
  overlays: [],
  toolVersion: '0.0.0',
  language: 'en',
  ...more,
})
const wayOf = (request: ReportRequest): WayToReady => shortestWay(request, buildReport(request))
const ready = (input: FactInput = {}): Facts => factsFrom({ ...readyFacts, ...input })
const kinds = ({ steps }: WayToReady): readonly string[] => steps.map(({ kind }) => kind)
const isOpen = ({ level, verdict }: CheckResult): boolean => level !== 'informational' && ['blocked', 'unknown', 'at-risk'].includes(verdict)

/** An invented check that fails where a fact says no. */
const invented = (id: string, fact: FactId, how: Remedy): Check => {
  const say = { topic: id, title: { pass: 'Fine', fail: 'Not fine' }, why: 'It matters.' }
  return defineCheck({
    id,
    area: 'windows',
    words: { en: say, de: say },
    docs: 'https://learn.microsoft.com/autopilot/requirements',
    confidence: 'vendor',
    levels: levels(scenarioIds, 'required'),
    needs: [fact],
    evaluate: (facts) => (facts[fact] === true ? pass([]) : fail([], how)),
  })
}
const shared = { summary: 'Turn the TPM on.', steps: ['Open the firmware setup.'] }

describe('the way of a device', () => {
  it.each(readySituations.map((situation, index) => ({ ...situation, index })))('that is ready is no step: $index $scenario $overlays', ({ facts, scenario, overlays }) => {
    expect(wayOf(requestOf(facts, { scenario, overlays }))).toEqual({ steps: [], stuck: [] })
  })

  it('with a remedy that checks share has it once, with the harder restart', () => {
    const checks = [invented('one', 'device.tpmReady', remedy(shared, 'technician', 'restart')), invented('two', 'device.tpmEnabled', remedy(shared, 'technician', 'reset')), invented('three', 'device.tpmActivated', remedy({ ...shared, summary: 'Something else.' }, 'intune-admin'))]
    const { steps, stuck } = wayOf(requestOf(ready({ 'device.tpmReady': false, 'device.tpmEnabled': false, 'device.tpmActivated': false }), { checks }))
    expect(steps).toEqual([
      { kind: 'fix', text: 'Turn the TPM on.', role: 'technician', restart: 'reset', checkIds: ['one', 'two'] },
      { kind: 'fix', text: 'Something else.', role: 'intune-admin', restart: 'none', checkIds: ['three'] },
    ])
    expect(stuck).toEqual([])
  })

  it('reads what was not read, and names what nobody can read here', () => {
    const checks = [invented('one', 'device.tpmReady', remedy(shared, 'technician')), invented('two', 'device.tpmEnabled', remedy(shared, 'technician'))]
    const facts = without(without(ready(), ['device.tpmReady'], 'needs-elevation'), ['device.tpmEnabled'], 'not-in-cloud')
    expect(wayOf(requestOf(facts, { checks }))).toEqual({
      steps: [{ kind: 'read', text: 'Run the collector as administrator.', role: null, restart: 'none', checkIds: ['one'] }],
      stuck: ['two'],
    })
  })
})

describe('another pass', () => {
  const tap = { overlays: ['tap'] as const }
  const expired: FactInput = { 'user.tap': { exists: true, usable: false, reason: 'Expired' }, 'user.tapStartsAt': '2026-11-22T02:00:00Z', 'user.tapCreatedAt': '2026-11-22T02:00:00Z', 'user.tapLifetimeMinutes': 60 }
  // Ends before setup does, and is good for one sign-in only.
  const short: FactInput = { 'user.tapLifetimeMinutes': 60, 'user.tapOneTime': true }

  it('settles several checks of the pass in one step', () => {
    const { steps, stuck } = wayOf(requestOf(ready(short), tap))
    expect(steps).toHaveLength(1)
    expect(steps[0]).toMatchObject({ kind: 'pass', role: 'identity-admin', text: 'Issue a multi-use Temporary Access Pass of 480 minutes, wait 5 minutes and begin setup.' })
    expect(steps[0]?.checkIds).toEqual(expect.arrayContaining(['tap-lifetime-fit', 'tap-one-time-trap']))
    expect(stuck).toEqual([])
  })

  it('is as long as the policy lets it be', () => {
    const values = { minimumLifetimeMinutes: 60, maximumLifetimeMinutes: 240, defaultLifetimeMinutes: 60, oneTimeOnly: false }
    expect(wayOf(requestOf(ready({ ...short, 'tenant.tapPolicyValues': values }), tap)).steps[0]?.text).toContain('240 minutes')
  })

  it.each<readonly [string, FactInput]>([
    ['the policy is off', { 'tenant.tapPolicyState': 'disabled' }],
    ['the user is outside the policy', { 'user.inTapPolicy': false }],
  ])('is not proposed where %s', (_why, input) => {
    expect(kinds(wayOf(requestOf(ready({ ...short, ...expired, ...input }), tap)))).not.toContain('pass')
  })

  it('is not proposed where the pass of now could not be read', () => {
    const unread = without(ready(short), ['user.tapStartsAt', 'user.tapLifetimeMinutes'], 'needs-permission')
    const way = wayOf(requestOf(unread, tap))
    expect(kinds(way)).not.toContain('pass')
    expect(kinds(way)).toContain('read')
  })

  it('is not proposed to somebody who needs none', () => {
    expect(kinds(wayOf(requestOf(ready(expired))))).toEqual([])
  })
})

describe('another scenario', () => {
  // No user, no license, no way to sign in: nothing that a self-deploying device needs.
  const facts = ready({ 'tenant.profileMode': 'self-deploying', 'user.servicePlans': [], 'tenant.mdmUserScope': { appliesTo: 'none', includesUser: false } })

  it('is proposed where Windows will certainly go another way', () => {
    const request = requestOf(facts)
    expect(buildReport(request).flow).toMatchObject({ scenario: 'self-deploying', certain: true })
    expect(kinds(wayOf(request))).toEqual(['plan'])
    expect(wayOf(request).steps[0]?.text).toBe('Plan for what Windows will really do: Self-deploying.')
  })

  it('is not proposed where that is not certain, or where it is the plan', () => {
    const uncertain = without(facts, ['device.associated'])
    expect(buildReport(requestOf(uncertain)).flow.certain).toBe(false)
    expect(kinds(wayOf(requestOf(uncertain)))).not.toContain('plan')
    expect(kinds(wayOf(requestOf(facts, { scenario: 'self-deploying' })))).not.toContain('plan')
  })
})

it('no way forgets a row that keeps the device from being ready, nor takes an unread one for good', () => {
  fc.assert(
    fc.property(anyFacts, anySituation, (facts, { scenario, overlays }) => {
      const request = requestOf(facts, { scenario, overlays })
      const real = buildReport(request)
      const way = shortestWay(request, real)
      if (kinds(way).includes('plan')) return
      const named = new Set([...way.steps.flatMap(({ checkIds }) => checkIds), ...way.stuck])
      const open = real.checks.filter(isOpen)
      for (const check of open) {
        const root = open.find(({ id }) => id === check.follows)
        if (root === undefined) expect(named, check.id).toContain(check.id)
      }
      // What another pass cannot make readable needs a step that reads it, or counts as out of reach.
      const settledByTrial = new Set(way.steps.filter(({ kind }) => kind === 'pass').flatMap(({ checkIds }) => checkIds))
      for (const { id, verdict, reason } of open) {
        const ofPass = reason?.fact?.startsWith('user.tap') === true
        // Who may issue a pass is asked only where none can be used.
        const aboutPass = id.startsWith('tap-') || id === 'role-of-technician'
        if (verdict === 'unknown' && !ofPass) expect(settledByTrial.has(id) && !aboutPass, id).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})
