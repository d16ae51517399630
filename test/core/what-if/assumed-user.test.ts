import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { known } from '../../../core/facts/fact.ts'
import { factIds, factOf, type FactId, type Facts } from '../../../core/facts/index.ts'
import type { Snapshot } from '../../../core/facts/snapshot.ts'
import { buildReport, type ReportRequest } from '../../../core/report/build-report.ts'
import type { CheckResult } from '../../../core/report/report.ts'
import { userScenarios } from '../../../core/scenarios/index.ts'
import { assumeUser, userReadingCountsMs, type OtherReading } from '../../../core/what-if/assumed-user.ts'
import { nothingAssumed, type Assumptions } from '../../../core/what-if/assumptions.ts'
import { factSubjects } from '../../../core/what-if/fact-subjects.ts'
import { assumedReport, judgeAssumed, type Readings } from '../../../core/what-if/judge-assumed.ts'
import { anyFacts, anySituation } from '../../fakes/arbitrary-facts.ts'
import { factsFrom, testTime, without, type FactInput } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'

const blake = 'blake.moreno@fabrikam.example'
const now = Date.parse(testTime)
const at = (minutes: number): string => new Date(now + minutes * 60_000).toISOString()

const snapshotOf = (facts: Facts, more: Partial<Snapshot> = {}): Snapshot => ({ schema: 'preflight.snapshot/1', takenAt: testTime, collectedAt: testTime, serverTime: testTime, sourceLabel: 'test', demo: false, graphRequests: 0, facts, ...more })
const requestOf = (snapshot: Snapshot, more: Partial<ReportRequest> = {}): ReportRequest => ({ checks, snapshot, scenario: 'user-driven', overlays: ['tap'], toolVersion: '0.0.0', language: 'en', ...more })
const own = requestOf(snapshotOf(factsFrom(readyFacts)))

/** What was read about the other user with another device; its source says so. */
const readBefore = (minutes: number, input: FactInput = {}, more: Partial<Snapshot> = {}): OtherReading => {
  const time = at(-minutes)
  const facts = Object.fromEntries(Object.entries(factsFrom({ ...readyFacts, 'device.name': 'BENCH-08', 'user.principalName': blake, ...input })).map(([id, fact]) => [id, fact.status === 'known' ? known(fact.value, 'Graph, with BENCH-08', time) : fact])) as Facts
  return { device: 'BENCH-08', snapshot: snapshotOf(facts, { takenAt: time, serverTime: time, ...more }) }
}
const among = (...others: readonly OtherReading[]): Readings => ({ others, now })
const somebody: Assumptions = { ...nothingAssumed, user: blake }
const rowsOf = (request: ReportRequest, readings: Readings, assumptions = somebody): Readonly<Record<string, CheckResult>> =>
  Object.fromEntries(assumedReport(request, buildReport(request), assumptions, readings).checks.map((each) => [each.id, each]))
const answer = (readings: Readings, request = own) => judgeAssumed(request, buildReport(request), somebody, readings)
const isOfUser = (id: FactId): boolean => factSubjects[id] === 'user' || factSubjects[id] === 'both'

describe('a user about whom nobody has asked', () => {
  it.each(userScenarios)('leaves it open whether a ready device can go: %s', (scenario) => {
    const request = { ...own, scenario }
    expect(['cannot-tell', 'blocked']).toContain(answer(among(), request).overall)
  })

  it('turns a ready device into one of which nobody can tell, and says what to do', () => {
    expect(buildReport(own).overall).toBe('ready')
    expect(answer(among())).toMatchObject({ overall: 'cannot-tell', user: { name: blake, read: 'never', device: null, at: null } })
    expect(rowsOf(own, among())['tap-exists-usable']?.reason).toMatchObject({ code: 'user-not-asked', action: 'Scan with this user.' })
  })

  it('says in words of the report that nobody asked, also of the two together', () => {
    const german = rowsOf({ ...own, language: 'de' }, among())
    expect(german['tap-exists-usable']?.reason?.detail).toBe('Nach diesem Benutzer hat noch niemand Microsoft Graph gefragt.')
    expect(german['tap-web-sign-in']?.reason?.detail).toBe('Es hängt vom Gerät und vom Benutzer ab, und beide zusammen hat noch niemand gelesen.')
  })

  it('keeps what is wrong with the device itself', () => {
    const request = requestOf(snapshotOf(factsFrom({ ...readyFacts, 'device.tpmPresent': false })))
    expect(answer(among(), request).overall).toBe('blocked')
  })

  it('does not hide that nobody is signed in to the tenant', () => {
    const request = requestOf(snapshotOf(without(factsFrom(readyFacts), ['user.tap', 'tenant.webSignIn'], 'needs-sign-in')))
    expect(rowsOf(request, among())['tap-exists-usable']?.reason?.code).toBe('needs-sign-in')
  })

  it('is still unknown beside a pass that is assumed for them', () => {
    const pass = { startsAt: testTime, lifetimeMinutes: 480, oneTime: false }
    const rows = rowsOf(own, among(), { ...somebody, pass })
    expect(rows['tap-exists-usable']?.verdict).toBe('ready')
    expect(rows['tap-web-sign-in']?.verdict).toBe('unknown')
    expect(judgeAssumed(own, buildReport(own), { ...somebody, pass }).overall).toBe('cannot-tell')
  })
})

describe('a user who was read with another device', () => {
  it('brings what is about them alone, with its own source and time', () => {
    const row = rowsOf(own, among(readBefore(10)))['tap-exists-usable']
    expect(row).toMatchObject({ verdict: 'ready' })
    expect(row?.evidence[0]).toMatchObject({ source: 'Graph, with BENCH-08', observedAt: at(-10) })
    expect(answer(among(readBefore(10))).user).toEqual({ name: blake, read: 'elsewhere', device: 'BENCH-08', at: at(-10) })
  })

  it('never brings what depends on the other device as well', () => {
    const facts = assumeUser(own.snapshot.facts, blake, readBefore(10), testTime, 'en')
    for (const id of factIds) {
      const fact = factOf(facts, id)
      if (factSubjects[id] === 'both') expect(fact).toMatchObject({ status: 'unavailable', reason: 'user-not-asked' })
      if (factSubjects[id] === 'device' || factSubjects[id] === 'tenant') expect(fact).toEqual(factOf(own.snapshot.facts, id))
    }
    expect(answer(among(readBefore(10))).overall).toBe('cannot-tell')
  })

  it('blocks where they cannot enroll a device', () => {
    const disabled = readBefore(10, { 'user.account': { enabled: false, userType: 'Member', external: false, usageLocation: 'US' } })
    expect(answer(among(disabled)).overall).toBe('blocked')
  })

  it('compares the assumed name with the one on the record of this device', () => {
    const request = requestOf(snapshotOf(factsFrom({ ...readyFacts, 'tenant.assignedUser': { userPrincipalName: 'avery.lane@fabrikam.example', resolves: true } })))
    for (const readings of [among(), among(readBefore(10))]) {
      expect(rowsOf(request, readings)['reg-assigned-user']).toMatchObject({ verdict: 'at-risk', evidence: [{ observed: 'avery.lane@fabrikam.example', expected: blake }] })
    }
  })

  it('has a name that says where it comes from', () => {
    for (const [language, source] of [['en', 'Assumed, not read'], ['de', 'Angenommen, nicht gelesen']] as const) {
      expect(assumeUser(own.snapshot.facts, blake, readBefore(10), testTime, language)['user.principalName']).toEqual(known(blake, source, testTime))
    }
  })

  it('is forbidden a pass by the policy as it was read for them', () => {
    const outside = readBefore(10, { 'user.inTapPolicy': false })
    const pass = { startsAt: testTime, lifetimeMinutes: 480, oneTime: false }
    expect(rowsOf(own, among(outside), { ...somebody, pass })['tap-exists-usable']?.verdict).toBe('blocked')
  })

  it.each<readonly [string, OtherReading, 'elsewhere' | 'never']>([
    ['an hour ago', readBefore(60), 'elsewhere'],
    ['a moment more than an hour ago', readBefore(60 + 1 / 60_000), 'never'],
    ['after now, by a clock that was set back', readBefore(-1), 'never'],
    ['at a time that is none', readBefore(10, {}, { takenAt: 'yesterday' }), 'never'],
    ['in capitals', readBefore(10, { 'user.principalName': blake.toUpperCase() }), 'elsewhere'],
    ['as somebody else', readBefore(10, { 'user.principalName': 'casey.ito@fabrikam.example' }), 'never'],
    ['in another tenant', readBefore(10, { 'tenant.id': '7f7f0a10-1111-4222-8333-444455556666' }), 'never'],
    ['with a demo device', readBefore(10, {}, { demo: true }), 'never'],
    ['where the tenant was not read', { device: 'x', snapshot: snapshotOf(without(readBefore(10).snapshot.facts, ['tenant.id'])) }, 'never'],
  ])('counts only when it can: read %s', (_when, reading, read) => {
    const found = answer(among(reading))
    expect(found.user?.read).toBe(read)
    if (read === 'never') expect(rowsOf(own, among(reading))['tap-exists-usable']).toMatchObject({ verdict: 'unknown', reason: { code: 'user-not-asked' } })
  })

  it('counts for nobody where the tenant of this device was not read, nor from a real device for a demo one', () => {
    expect(answer(among(readBefore(10)), requestOf(snapshotOf(without(factsFrom(readyFacts), ['tenant.id'])))).user?.read).toBe('never')
    expect(answer(among(readBefore(10)), requestOf(snapshotOf(factsFrom(readyFacts), { demo: true }))).user?.read).toBe('never')
  })

  it('is taken from the newest reading, even when an older one knows more', () => {
    const newest = readBefore(5)
    const poorer = { ...newest, snapshot: { ...newest.snapshot, facts: without(newest.snapshot.facts, ['user.tap'], 'needs-permission') } }
    expect(rowsOf(own, among(readBefore(20), poorer, readBefore(10)))['tap-exists-usable']?.reason?.code).toBe('needs-permission')
  })

  it('has a pass as it is now, not as it was', () => {
    const over = readBefore(50, { 'user.tapStartsAt': at(-70), 'user.tapCreatedAt': at(-70), 'user.tapLifetimeMinutes': 60 })
    const row = rowsOf(own, among(over))['tap-exists-usable']
    expect(row?.verdict).toBe('blocked')
    expect(row?.evidence[0]?.source).toBe('Assumed, not read')
  })

  it('is judged no earlier than they were read: a pass that was issued since does not begin in the future', () => {
    const request = requestOf(snapshotOf(factsFrom(readyFacts), { takenAt: at(-50), serverTime: at(-50) }))
    const issued = readBefore(1, { 'user.tapStartsAt': at(-20), 'user.tapCreatedAt': at(-20) })
    const { 'tap-start-time': start, 'tap-exists-usable': usable } = rowsOf(request, among(issued))
    expect([start?.verdict, usable?.verdict]).toEqual(['ready', 'ready'])
  })

  it('changes nothing of what was read', () => {
    const reading = readBefore(10)
    const before = JSON.stringify([own.snapshot, reading])
    answer(among(reading))
    expect(JSON.stringify([own.snapshot, reading])).toBe(before)
  })
})

describe('the user that the device was read with', () => {
  it('is no assumption, however it is written', () => {
    const name = factOf(own.snapshot.facts, 'user.principalName')
    const user = name.status === 'known' ? ` ${name.value.toUpperCase()} ` : ''
    const found = judgeAssumed(own, buildReport(own), { ...nothingAssumed, user }, among(readBefore(10)))
    expect(found).toMatchObject({ overall: 'ready', changes: { verdicts: [] }, user: { read: 'here' } })
  })
})

describe('any assumed user', () => {
  const tenantId = known('5e6f0a10-1111-4222-8333-444455556666', 'test', testTime)
  const situation = fc.record({ mine: anyFacts, theirs: anyFacts, about: anySituation, asked: fc.boolean() })
  const judge = ({ mine, theirs, about, asked }: typeof situation extends fc.Arbitrary<infer T> ? T : never) => {
    const request = requestOf(snapshotOf({ ...mine, 'tenant.id': tenantId }), { scenario: about.scenario, overlays: about.overlays, language: about.language })
    const other: OtherReading = { device: 'other', snapshot: snapshotOf({ ...theirs, 'tenant.id': tenantId, 'user.principalName': known('somebody.else@fabrikam.example', 'test', testTime) }) }
    const real = buildReport(request)
    const report = assumedReport(request, real, { ...nothingAssumed, user: 'somebody.else@fabrikam.example' }, among(...(asked ? [other] : [])))
    return { request, other, real, report }
  }

  it('is never ready by a fact that nobody read', () => {
    fc.assert(
      fc.property(situation, (given) => {
        fc.pre(factOf(given.mine, 'user.principalName').status === 'unavailable' || !JSON.stringify(given.mine['user.principalName']).includes('somebody.else'))
        const { report, other } = judge(given)
        for (const { id, verdict } of report.checks) {
          if (verdict !== 'ready') continue
          for (const need of checks.find((each) => each.id === id)?.needs ?? []) {
            expect(factSubjects[need]).not.toBe('both')
            if (factSubjects[need] === 'user' && need !== 'user.principalName') expect([given.asked, factOf(other.snapshot.facts, need).status]).toEqual([true, 'known'])
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('changes no answer that does not look at the user, and leaves open every one that needs them and was not read', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { report, real } = judge({ ...given, asked: false })
        fc.pre(real.user !== 'somebody.else@fabrikam.example')
        const before = new Map(real.checks.map((each) => [each.id, each.verdict]))
        for (const { id, verdict } of report.checks) {
          const check = checks.find((each) => each.id === id)
          const looksAt = [...(check?.needs ?? []), ...(check?.uses ?? [])]
          if (!looksAt.some(isOfUser)) expect([id, verdict]).toEqual([id, before.get(id)])
          if (check?.needs.some((need) => isOfUser(need) && need !== 'user.principalName') === true) expect(['unknown', 'not-applicable']).toContain(verdict)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is not ready where what nobody read could still block', () => {
    fc.assert(
      fc.property(situation, anyFacts, (given, unreadYet) => {
        const { request, report } = judge({ ...given, asked: false })
        fc.pre(factOf(given.mine, 'user.principalName').status === 'unavailable' || !JSON.stringify(given.mine['user.principalName']).includes('somebody.else'))
        const facts = assumeUser(request.snapshot.facts, 'somebody.else@fabrikam.example', null, testTime, 'en')
        const filled = { ...facts, ...Object.fromEntries(factIds.filter((id) => isOfUser(id) && id !== 'user.principalName').map((id) => [id, factOf(unreadYet, id)])) } as Facts
        const then = new Map(buildReport({ ...request, snapshot: { ...request.snapshot, facts: filled } }).checks.map((each) => [each.id, each.verdict]))
        for (const { id, verdict } of report.checks) if (verdict === 'ready') expect([id, then.get(id)]).not.toEqual([id, 'blocked'])
      }),
      { numRuns: 100 },
    )
  })
})

it('counts an hour', () => {
  expect(userReadingCountsMs).toBe(3_600_000)
})
