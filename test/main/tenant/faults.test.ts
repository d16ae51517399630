import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import type { UnavailableReason } from '../../../core/facts/fact.ts'
import { factOf, type FactId } from '../../../core/facts/index.ts'
import type { Report } from '../../../core/report/report.ts'
import { distinctCalls, stories, type Call, type Story } from './matrix/calls.ts'
import { absences, carried, fits, harmless, otherReasons } from './matrix/exceptions.ts'
import { judgedScan, type JudgedScan } from './matrix/judged-scan.ts'
import { troublesOf, type Trouble } from './matrix/kinds.ts'
import { cloudFactIds, saying, sayings, scan } from './scan.ts'

/** Where spoiled answers point to. The token and everything else must stay away from it. */
const strangers: string[] = []
const elsewhere = createServer((request, response) => {
  strangers.push(`${request.url ?? ''} ${request.headers.authorization ?? ''}`)
  response.end('{"value":[]}')
})
await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
const elsewhereRoot = `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`

/** Time that any scan may take in the real world of this test, where waiting costs nothing. */
const mostMs = 10_000
/** Time that throttling may cost a scan: its budget, and the spacing of slow services. */
const mostWaitMs = 90_000

const calls = await distinctCalls()
const rows = calls.flatMap((call) => troublesOf(call, elsewhereRoot).map((trouble) => ({ call, trouble, name: call.name, kind: trouble.kind })))
const good = new Map<Story, JudgedScan>()
for (const story of stories) good.set(story, await judgedScan(story.device, { tenant: story.tenant }))

afterAll(() => {
  elsewhere.close()
})

describe(`${String(calls.length)} calls and ${String(rows.length)} kinds of trouble with them`, () => {
  it.each(rows.map((row) => [`${row.name}: ${row.kind}`, row] as const))('%s', async (_name, { call, trouble }) => {
    const before = good.get(call.story)
    if (before === undefined) throw new Error('This story was not told.')
    const { fault, requestTimeoutMs } = trouble
    const started = performance.now()
    const after = await judgedScan(call.story.device, {
      tenant: { ...call.story.tenant, faults: [fault] },
      ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
    })
    expect(performance.now() - started).toBeLessThan(mostMs)
    expect(after.waited).toBeLessThanOrEqual(mostWaitMs)

    const touched = cloudFactIds.filter((id) => text(saying(after.facts, id)) !== text(saying(before.facts, id)))
    expect(touched.filter((id) => !isExplained(id, after, call, trouble)).map((id) => `${id}: ${text(saying(after.facts, id))}`).join('\n')).toBe('')
    const mayBeHarmless = !trouble.whole || harmless.some((each) => fits(each, call.name, trouble.kind))
    if (!mayBeHarmless) expect(touched.length).toBeGreaterThan(0)

    const lost = touched.filter((id) => factOf(after.facts, id).status === 'unavailable')
    expect(weighing(before.report, lost).length === 0 || after.report.overall !== 'ready', 'ready without a fact that was needed').toBe(true)
    expect(greener(before.report, after.report).join('\n')).toBe('')
    expect(untouched(after.report, touched)).toEqual(untouched(before.report, touched))
  })

  it('strikes often enough, and its exceptions are all about calls and facts that exist', () => {
    // So many when this was written: a matrix that shrinks by itself tests less than it says.
    expect(calls.length).toBeGreaterThanOrEqual(40)
    expect(rows.length).toBeGreaterThanOrEqual(800)
    for (const { call, why } of [...otherReasons, ...absences, ...harmless]) expect(calls.some(({ name }) => call.test(name)), why).toBe(true)
    for (const { property } of carried) expect(rows.some(({ kind }) => kind === `unknown ${property}`), property).toBe(true)
  })

  it('never lets anything reach another server', () => {
    expect(rows.filter(({ trouble }) => trouble.fault.kind === 'next-link-elsewhere' || trouble.fault.kind === 'redirect').length).toBeGreaterThan(calls.length)
    expect(strangers).toEqual([])
  })
})

const text = (value: unknown): string => JSON.stringify(value)

/** Lost with a fitting reason, or one of the exceptions. */
function isExplained(id: FactId, { facts }: JudgedScan, call: Call, { kind, reasons }: Trouble): boolean {
  const fact = factOf(facts, id)
  const absent = absences.find((each) => fits(each, call.name, kind))
  if (absent !== undefined) return fact.status === 'known' ? absent.known.test(id) : fact.reason === 'nothing-to-read'
  if (fact.status === 'known') return carried.some(({ property, facts: carriers }) => kind === `unknown ${property}` && carriers.includes(id))
  const other = otherReasons.filter((each) => fits(each, call.name, kind))
  const fitting: readonly UnavailableReason[] = other.length === 0 ? reasons : other.flatMap((each) => each.reasons)
  return fitting.includes(fact.reason)
}

/** Checks that count for the answer and need one of these facts. */
function weighing(report: Report, lost: readonly FactId[]): readonly string[] {
  return report.checks
    .filter(({ level, verdict }) => level !== 'informational' && verdict !== 'not-applicable')
    .map(({ id }) => id)
    .filter((id) => checks.find((check) => check.id === id)?.needs.some((need) => lost.includes(need)))
}

/** Checks that trouble made ready, or made to seem not needed while they had something to say. */
function greener(before: Report, after: Report): readonly string[] {
  const was = new Map(before.checks.map(({ id, verdict }) => [id, verdict]))
  return after.checks
    .filter(({ id, verdict }) => was.get(id) !== verdict && (verdict === 'ready' || (verdict === 'not-applicable' && was.get(id) !== 'ready')))
    .map(({ id, verdict }) => `${id}: ${String(was.get(id))} became ${verdict}`)
}

/** What the checks say that have nothing to do with these facts. */
function untouched(report: Report, touched: readonly FactId[]): readonly string[] {
  return report.checks
    .filter(({ id }) => {
      const check = checks.find((each) => each.id === id)
      return ![...(check?.needs ?? []), ...(check?.uses ?? [])].some((fact) => touched.includes(fact))
    })
    .map(({ id, verdict, title }) => `${id}: ${verdict}, ${title}`)
    .sort()
}

describe('trouble with everything', () => {
  it.each([
    ['status-401', 'needs-sign-in'],
    ['status-429', 'throttled'],
    ['status-500', 'service-error'],
    ['html', 'service-error'],
    ['truncated', 'service-error'],
    ['hang', 'timed-out'],
  ] as const)('%s: no fact is known but the planned user', async (kind, reason) => {
    const { facts } = await scan({ tenant: { faults: [{ kind, match: '' }] }, ...(kind === 'hang' ? { requestTimeoutMs: 400 } : {}) })
    for (const id of cloudFactIds.filter((each) => each !== 'user.principalName')) {
      expect(facts[id]).toMatchObject({ status: 'unavailable', reason })
    }
  })

  it('a cancelled scan ends at once with everything cancelled', async () => {
    const controller = new AbortController()
    setTimeout(() => {
      controller.abort()
    }, 100)
    const started = performance.now()
    const { facts } = await scan({ tenant: { faults: [{ kind: 'hang', match: '' }] }, signal: controller.signal })
    expect(performance.now() - started).toBeLessThan(2_000)
    for (const id of cloudFactIds.filter((each) => each !== 'user.principalName')) {
      expect(facts[id]).toMatchObject({ status: 'unavailable', reason: 'cancelled' })
    }
  })

  it('a throttled member costs one repetition and nothing of the facts', async () => {
    const { facts, waits } = await scan({ tenant: { faults: [{ kind: 'status-429', match: '/licenseDetails', times: 1, retryAfter: 7 }] } })
    expect(sayings(facts)).toEqual(sayings((await scan()).facts))
    expect(waits.some((wait) => wait >= 6_900 && wait <= 7_000)).toBe(true)
  })
})
