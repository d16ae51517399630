import { describe, expect, it } from 'vitest'
import { asTold } from '../../../core/words/say.ts'
import type { BenchRow } from '../../../core/ipc/bench.ts'
import { createBench, type Bench, type BenchTools } from '../../../main/bench/bench.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { startDemoTenant } from '../../../main/demo/tenant/index.ts'
import { scanDevice } from '../../../main/scan/scan-device.ts'
import { seeProfile } from '../../../main/tenant/profile-arrival.ts'
import { openTenantReader, requestBudget } from '../../../main/tenant/reader/reader.ts'
import type { Seen } from '../../../main/waiting/waiting.ts'
import type { FactInput } from '../../fakes/facts.ts'
import { openDemoDoor } from '../tenant/scan.ts'
import { evidence, fakeTools, settle, snapshot, type FakeTools } from './fakes.ts'

interface Stage extends FakeTools {
  readonly bench: Bench
  readonly told: string[]
  readonly questions: (string | null)[]
  /** Runs what was put off, as if its time had come. */
  readonly later: () => Promise<void>
  readonly isPutOff: () => boolean
}

function stage(answers: Seen[], changes: Partial<BenchTools> = {}): Stage {
  const told: string[] = []
  const questions: (string | null)[] = []
  let now = Date.parse('2026-11-23T09:00:00Z')
  let put: (() => void)[] = []
  const fakes = fakeTools({
    now: () => now,
    readerFor: () => Promise.resolve({ forScan: () => ({ close: () => undefined }) } as never),
    seeProfile: (_reader, { recordId }) => {
      questions.push(recordId)
      return Promise.resolve(answers.shift() ?? { kind: 'not-yet', text: asTold('Pending.') })
    },
    later: (run) => {
      put.push(run)
      return () => {
        put = put.filter((each) => each !== run)
      }
    },
    onAssigned: (row) => told.push(row.label),
    ...changes,
  })
  const later = async (): Promise<void> => {
    now += 30_000
    const due = put
    put = []
    for (const run of due) run()
    await settle()
    await settle()
  }
  return { ...fakes, bench: createBench(fakes.tools), told, questions, later, isPutOff: () => put.length > 0 }
}

const profile = (here: Stage): unknown => here.bench.report(row(here).id).checks.find(({ id }) => id === 'prof-assigned')?.verdict

/** One judged device. */
async function judged(here: Stage, more: FactInput = {}): Promise<string> {
  here.bench.add([{ label: 'a.preflight.json', source: 'evidence', evidence: evidence() }])
  await settle()
  here.scans[0]?.resolve(snapshot({ 'device.serialNumber': 'FBK10007', 'tenant.profileStatus': 'pending', ...more }))
  await settle()
  return here.bench.rows()[0]?.id ?? expect.fail()
}

const row = ({ bench }: Stage): BenchRow => bench.rows()[0] ?? expect.fail()

describe('waiting on the bench', () => {
  it('asks until the profile is assigned, tells so, and scans anew', async () => {
    const here = stage([{ kind: 'not-yet', text: asTold('Pending.') }, { kind: 'assigned' }])
    const id = await judged(here)
    here.bench.wait(id)
    await here.later()
    expect(row(here).wait).toMatchObject({ state: 'waiting', text: 'Pending.' })
    expect(here.scans).toHaveLength(1)
    await here.later()
    expect(row(here)).toMatchObject({ state: 'scanning', wait: { state: 'assigned', since: '2026-11-23T09:00:00.000Z' } })
    expect(here.told).toEqual(['a.preflight.json'])
    expect(here.scans[1]?.request.fresh).toBe(true)
    here.scans[1]?.resolve(snapshot())
    await settle()
    expect(row(here).wait).toBeNull()
    await here.later()
    expect(here.questions).toHaveLength(2)
  })

  it('notes how long it took, and shows the median of its tenant to whoever still waits', async () => {
    const notes: [string, number, boolean][] = []
    let median: number | null = null
    const waitBook = {
      watched: () => ({ count: 3, medianMs: median }),
      add: (tenantId: string, ms: number, keep: boolean) => {
        notes.push([tenantId, ms, keep])
      },
    }
    const here = stage([{ kind: 'not-yet', text: asTold('Pending.') }, { kind: 'not-yet', text: asTold('Pending.') }, { kind: 'assigned' }], { waitBook })
    const id = await judged(here, { 'tenant.id': 'fab0' })
    here.bench.wait(id)
    await here.later()
    expect(row(here).wait?.watched).toEqual({ count: 3, medianMs: null })
    median = 240_000
    here.bench.showEstimates()
    expect(row(here).wait?.watched).toEqual({ count: 3, medianMs: 240_000 })
    await here.later()
    await here.later()
    expect(row(here).wait?.state).toBe('assigned')
    expect(notes).toEqual([['fab0', 60_000, true]])
  })

  it('notes nothing where the tenant is not known', async () => {
    const here = stage([{ kind: 'not-yet', text: asTold('Pending.') }, { kind: 'assigned' }], { waitBook: { watched: () => expect.fail(), add: () => expect.fail() } })
    const id = await judged(here)
    here.bench.wait(id)
    await here.later()
    await here.later()
    expect(row(here).wait).toMatchObject({ state: 'assigned', watched: null })
  })

  it('begins for every profile that is on its way in one round, and ends for all', async () => {
    const here = stage([])
    here.bench.add(['a', 'b', 'c'].map((label) => ({ label, source: 'evidence', evidence: evidence() })))
    await settle()
    const record = { id: 'r', serialNumber: 'S', groupTag: '', enrollmentState: 'notContacted', entraDeviceId: 'd', managedDeviceId: '' } as const
    const pending = { 'tenant.autopilotRecords': 1, 'tenant.autopilotDevice': record, 'tenant.profileStatus': 'pending' } as const
    here.scans[0]?.resolve(snapshot(pending))
    here.scans[1]?.resolve(snapshot({ ...pending, 'tenant.profileStatus': 'failed' }))
    here.scans[2]?.resolve(snapshot(pending))
    await settle()
    expect(here.bench.rows().map(({ profilePending }) => profilePending)).toEqual([true, false, true])
    here.bench.waitForPending()
    await here.later()
    expect(here.questions).toEqual(['r', 'r'])
    expect(here.bench.rows().map(({ wait }) => wait?.state)).toEqual(['waiting', undefined, 'waiting'])
    here.bench.stopAllWaits()
    expect(here.bench.rows().map(({ wait }) => wait)).toEqual([null, null, null])
    await here.later()
    expect(here.questions).toHaveLength(2)
  })

  it('ends when it is canceled', async () => {
    const here = stage([])
    const id = await judged(here)
    here.bench.wait(id)
    await here.later()
    here.bench.stopWaiting(id)
    expect(row(here).wait).toBeNull()
    await here.later()
    expect(here.questions).toHaveLength(1)
  })

  it('ends with the device', async () => {
    const here = stage([])
    const id = await judged(here)
    here.bench.wait(id)
    here.bench.remove(id)
    await here.later()
    expect([here.questions, here.bench.rows()]).toEqual([[], []])
  })

  it('gives up where asking is no use, and says why until the next scan', async () => {
    const here = stage([{ kind: 'refused', text: asTold('The account has no role.') }])
    const id = await judged(here)
    here.bench.wait(id)
    await here.later()
    expect(row(here).wait).toMatchObject({ state: 'given-up', text: 'The account has no role.' })
    here.bench.scan(id)
    await settle()
    here.scans[1]?.resolve(snapshot())
    await settle()
    expect(row(here).wait).toBeNull()
  })

  it('goes on without a sign-in, and says so', async () => {
    const here = stage([], { readerFor: () => Promise.resolve(null) })
    const id = await judged(here)
    here.bench.wait(id)
    await here.later()
    expect(row(here).wait).toMatchObject({ state: 'cut-off', text: 'Nobody is signed in to the tenant.' })
  })

  it('needs a device that was scanned', () => {
    const here = stage([])
    here.bench.add([{ label: 'a', source: 'evidence', evidence: evidence() }])
    expect(() => {
      here.bench.wait(here.bench.rows()[0]?.id ?? '')
    }).toThrow('This device has not been judged yet.')
    expect(() => {
      here.bench.wait('nobody')
    }).toThrow()
  })

  it('of the demo device brings its profile from at risk to ready, over HTTP', async () => {
    const tenant = await startDemoTenant({ profileArrival: { afterReads: 3 } })
    try {
      const reader = openTenantReader(openDemoDoor(tenant), Date.now)
      const here = stage([], { scan: scanDevice, readerFor: () => Promise.resolve(reader), seeProfile })
      const device = demoDevices.find(({ id }) => id === 'profile-pending') ?? expect.fail()
      here.bench.add([{ label: device.title, source: 'demo', evidence: device.evidence }])
      await until(() => row(here).state === 'judged')
      expect(profile(here)).toBe('at-risk')
      const before = tenant.stats().requests
      here.bench.wait(row(here).id)
      for (let round = 1; round <= 3; round += 1) {
        const asked = tenant.stats().requests
        await here.later()
        await until(() => tenant.stats().requests > asked)
        await until(() => here.isPutOff() || row(here).wait?.state === 'assigned')
      }
      await until(() => row(here).state === 'judged' && row(here).wait === null)
      expect(profile(here)).toBe('ready')
      expect(here.told).toEqual([device.title])
      // Three questions of one request each; what is the same for the whole tenant is still known.
      expect(tenant.stats().requests - before).toBeLessThanOrEqual(3 + requestBudget)
      expect(tenant.log().filter((line) => line.startsWith('+') && line.includes('/windowsAutopilotDeviceIdentities/'))).toHaveLength(5)
    } finally {
      await tenant.stop()
    }
  })
})

async function until(done: () => boolean): Promise<void> {
  const started = performance.now()
  while (!done()) {
    if (performance.now() - started > 5_000) throw new Error('This took too long.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
