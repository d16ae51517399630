import { describe, expect, it } from 'vitest'
import { asTold } from '../../../core/words/say.ts'
import { firstToFix } from '../../../core/report/leading-checks.ts'
import { createBench, type Bench } from '../../../main/bench/bench.ts'
import { AppFailure } from '../../../main/ipc/app-failure.ts'
import { evidence, fakeTools, settle, snapshot, type FakeTools } from './fakes.ts'

const device = (label: string, plan?: Parameters<typeof evidence>[0]) => ({ label, source: 'evidence' as const, evidence: evidence(plan) })

async function benchWith(count: number, changes: Parameters<typeof fakeTools>[0] = {}): Promise<{ bench: Bench } & FakeTools> {
  const fake = fakeTools(changes)
  const bench = createBench(fake.tools)
  bench.add(Array.from({ length: count }, (_, i) => device(`device ${String(i + 1)}`)))
  await settle()
  return { bench, ...fake }
}

const codeOf = (run: () => unknown): string => {
  try {
    run()
    return 'none'
  } catch (error) {
    return error instanceof AppFailure ? error.code : String(error)
  }
}

describe('adding devices', () => {
  it('takes plan and label from the evidence and scans at once', async () => {
    const fake = fakeTools()
    const bench = createBench(fake.tools)
    expect(bench.add([device('a.preflight.json', { scenario: 'self-deploying', overlays: ['hyper-v-vm'], user: 'a@x.example' })])).toBe(1)
    await settle()
    expect(bench.rows()).toMatchObject([
      { id: 'id-1', label: 'a.preflight.json', scenario: 'self-deploying', overlays: ['hyper-v-vm'], user: 'a@x.example', state: 'scanning', overall: null },
    ])
    expect(fake.scans[0]?.request).toMatchObject({ sourceLabel: 'a.preflight.json', user: 'a@x.example', demo: false, collect: null })
  })

  it('asks the tenant that belongs to the source', async () => {
    const asked: string[] = []
    const { bench } = await benchWith(1, {
      readerFor: (source) => {
        asked.push(source)
        return Promise.resolve(null)
      },
    })
    bench.add([{ label: 'x', source: 'demo', evidence: evidence() }])
    await settle()
    expect(asked).toEqual(['evidence', 'demo'])
  })
})

describe('checking again', () => {
  it('scans the chosen devices with the evidence that is there, also those that are being scanned', async () => {
    const { bench, scans } = await benchWith(3)
    scans[0]?.resolve(snapshot())
    scans[1]?.resolve(snapshot())
    await settle()
    bench.recheck((row) => row.id !== 'id-2')
    expect(scans[2]?.request.signal.aborted).toBe(true)
    scans[2]?.resolve(snapshot())
    await settle()
    expect(bench.rows().map((row) => row.state)).toEqual(['scanning', 'judged', 'scanning'])
    expect(scans).toHaveLength(5)
    expect(scans[3]?.request).toMatchObject({ evidence: scans[0]?.request.evidence, collect: null })
  })
})

describe('a scan', () => {
  it('fills the row and tells that there is a report', async () => {
    const { bench, scans, reportsTold } = await benchWith(1)
    scans[0]?.request.onProgress({ done: 1, total: 3, text: 'TPM' })
    expect(bench.rows()[0]?.progress).toEqual({ done: 1, total: 3, text: 'TPM' })
    scans[0]?.resolve(snapshot())
    await settle()
    const [row] = bench.rows()
    expect(row).toMatchObject({ state: 'judged', serialNumber: 'FBK10001', progress: null, error: null })
    expect(row?.overall).toBe(bench.report('id-1').overall)
    expect(row?.headline).toBe(bench.report('id-1').headline)
    expect(row?.firstFix?.checkId).toBe(firstToFix(bench.report('id-1').checks)?.id)
    expect(reportsTold).toEqual(['id-1'])
  })

  it('runs four at most and goes on with the next', async () => {
    const { bench, scans } = await benchWith(6)
    expect(scans).toHaveLength(4)
    expect(bench.rows().map((row) => row.state)).toEqual(['scanning', 'scanning', 'scanning', 'scanning', 'waiting', 'waiting'])
    scans[2]?.resolve(snapshot())
    await settle()
    expect(scans).toHaveLength(5)
    expect(bench.rows().map((row) => row.state)).toEqual(['scanning', 'scanning', 'judged', 'scanning', 'scanning', 'waiting'])
  })

  it('that breaks fails its own row only, without inner details', async () => {
    const { bench, scans, log } = await benchWith(2)
    scans[0]?.reject(new Error('inner detail'))
    scans[1]?.resolve(snapshot())
    await settle()
    expect(bench.rows().map((row) => row.state)).toEqual(['failed', 'judged'])
    expect(bench.rows()[0]?.error).toBe('Something went wrong inside Preflight; the log has the details.')
    expect(log.join()).toContain('inner detail')
    expect(codeOf(() => bench.report('id-1'))).toBe('no-report')
  })

  it('that fails as expected says why', async () => {
    const { bench, scans } = await benchWith(1)
    scans[0]?.reject(new AppFailure('bad-file', asTold('The probe host did not start.')))
    await settle()
    expect(bench.rows()[0]?.error).toBe('The probe host did not start.')
  })

  it('keeps running when its progress comes late', async () => {
    const { bench, scans } = await benchWith(1)
    scans[0]?.resolve(snapshot())
    await settle()
    scans[0]?.request.onProgress({ done: 9, total: 9, text: 'late' })
    expect(bench.rows()[0]).toMatchObject({ state: 'judged', progress: null })
  })

  it('cannot be started twice', async () => {
    const { bench } = await benchWith(5)
    expect(codeOf(() => bench.scan('id-1'))).toBe('scan-running')
    expect(codeOf(() => bench.scan('id-5'))).toBe('scan-running')
    expect(codeOf(() => bench.scan('id-9'))).toBe('unknown-device')
  })

  it('again shows the earlier verdict until the new one is there', async () => {
    const { bench, scans } = await benchWith(1)
    scans[0]?.resolve(snapshot())
    await settle()
    bench.scan('id-1')
    expect(bench.rows()[0]).toMatchObject({ state: 'scanning', serialNumber: 'FBK10001' })
    expect(bench.rows()[0]?.overall).not.toBeNull()
    expect(bench.report('id-1').device.serialNumber).toBe('FBK10001')
  })
})

describe('canceling', () => {
  it('is said in the language of the window', () => {
    const fake = fakeTools({ scansAtOnce: 1, language: () => 'de' })
    const bench = createBench(fake.tools)
    bench.add([{ label: 'one', source: 'evidence', evidence: evidence() }, { label: 'two', source: 'evidence', evidence: evidence() }])
    bench.cancel('id-2')
    expect(bench.rows()[1]).toMatchObject({ state: 'failed', error: 'Der Prüflauf wurde abgebrochen.' })
  })

  it('a running scan aborts it and frees its place', async () => {
    const { bench, scans } = await benchWith(5)
    bench.cancel('id-1')
    expect(scans[0]?.request.signal.aborted).toBe(true)
    scans[0]?.resolve(snapshot())
    await settle()
    expect(bench.rows()[0]).toMatchObject({ state: 'failed', error: 'The scan was canceled.', overall: null })
    expect(scans).toHaveLength(5)
  })

  it('a waiting scan never starts', async () => {
    const { bench, scans } = await benchWith(5)
    bench.cancel('id-5')
    expect(bench.rows()[4]?.state).toBe('failed')
    for (const scan of scans) scan.resolve(snapshot())
    await settle()
    expect(scans).toHaveLength(4)
  })

  it('keeps the verdict of the scan before', async () => {
    const { bench, scans } = await benchWith(1)
    scans[0]?.resolve(snapshot())
    await settle()
    bench.scan('id-1')
    await settle()
    bench.cancel('id-1')
    scans[1]?.reject(new Error('aborted'))
    await settle()
    expect(bench.rows()[0]).toMatchObject({ state: 'judged', error: null })
  })

  it('by removing the device leaves nothing', async () => {
    const { bench, scans, reportsTold } = await benchWith(1)
    bench.remove('id-1')
    scans[0]?.resolve(snapshot())
    await settle()
    expect(bench.rows()).toEqual([])
    expect(reportsTold).toEqual([])
    expect(codeOf(() => bench.remove('id-1'))).toBe('unknown-device')
  })

  it('everything at the end starts nothing more', async () => {
    const { bench, scans } = await benchWith(6)
    bench.close()
    for (const scan of scans) scan.reject(new Error('aborted'))
    await settle()
    expect(scans).toHaveLength(4)
    expect(scans.every((scan) => scan.request.signal.aborted)).toBe(true)
  })
})

describe('another plan', () => {
  it('is judged at once, without another scan', async () => {
    const { bench, scans, reportsTold } = await benchWith(1)
    scans[0]?.resolve(snapshot({ 'device.tpmPresent': false }))
    await settle()
    expect(bench.report('id-1').checks.find((check) => check.id === 'tpm-present')?.verdict).toBe('at-risk')
    bench.plan('id-1', { scenario: 'self-deploying', overlays: [], user: null })
    expect(bench.report('id-1').checks.find((check) => check.id === 'tpm-present')?.verdict).toBe('blocked')
    expect(bench.rows()[0]).toMatchObject({ scenario: 'self-deploying', overall: 'blocked', state: 'judged' })
    expect(scans).toHaveLength(1)
    expect(reportsTold).toEqual(['id-1', 'id-1'])
  })

  it('during a scan counts when the scan ends', async () => {
    const { bench, scans } = await benchWith(1)
    bench.plan('id-1', { scenario: 'self-deploying', overlays: ['tap'], user: null })
    scans[0]?.resolve(snapshot())
    await settle()
    expect(bench.report('id-1')).toMatchObject({ scenario: 'self-deploying', overlays: ['tap'] })
    expect(scans).toHaveLength(1)
  })

  it('with another user scans again with the same evidence', async () => {
    const { bench, scans } = await benchWith(1)
    scans[0]?.resolve(snapshot())
    await settle()
    bench.plan('id-1', { scenario: 'user-driven', overlays: [], user: 'b@x.example' })
    await settle()
    expect(scans[1]?.request.user).toBe('b@x.example')
    expect(scans[1]?.request.evidence).toBe(scans[0]?.request.evidence)
  })

  it('as a stuck enrollment scans again, since Intune has to be asked more', async () => {
    const { bench, scans } = await benchWith(1)
    expect(scans[0]?.request.stuck).toBe(false)
    scans[0]?.resolve(snapshot())
    await settle()
    bench.plan('id-1', { scenario: 'user-driven', overlays: ['tap', 'stuck'], user: null })
    await settle()
    expect(scans.map(({ request }) => request.stuck)).toEqual([false, true])
    scans[1]?.resolve(snapshot())
    await settle()
    bench.plan('id-1', { scenario: 'user-driven', overlays: ['tap'], user: null })
    await settle()
    expect(scans).toHaveLength(2)
  })

  it('with another user during a scan starts that scan over', async () => {
    const { bench, scans } = await benchWith(1)
    bench.plan('id-1', { scenario: 'user-driven', overlays: [], user: 'b@x.example' })
    expect(scans[0]?.request.signal.aborted).toBe(true)
    scans[0]?.resolve(snapshot({ 'device.serialNumber': 'OLD' }))
    await settle()
    expect(scans[1]?.request.user).toBe('b@x.example')
    expect(bench.rows()[0]).toMatchObject({ state: 'scanning', serialNumber: null })
  })

  it('with another user while waiting changes nothing but the user', async () => {
    const { bench, scans } = await benchWith(5)
    bench.plan('id-5', { scenario: 'user-driven', overlays: [], user: 'b@x.example' })
    scans[0]?.resolve(snapshot())
    await settle()
    expect(scans).toHaveLength(5)
    expect(scans[4]?.request.user).toBe('b@x.example')
  })
})

describe('this machine', () => {
  const machine = { label: 'This machine', source: 'this-machine' as const, evidence: null }

  it('is collected by the probe host, and anew on each scan', async () => {
    let collected = 0
    const fake = fakeTools({
      collect: () => {
        collected += 1
        return Promise.resolve(evidence())
      },
      scan: async (request) => {
        await request.collect?.(request.onProgress, request.signal)
        return snapshot()
      },
    })
    const bench = createBench(fake.tools)
    bench.add([machine])
    await settle()
    expect(collected).toBe(1)
    bench.plan('id-1', { scenario: 'user-driven', overlays: [], user: 'b@x.example' })
    await settle()
    expect(collected).toBe(1)
    bench.scan('id-1')
    await settle()
    expect(collected).toBe(2)
    expect(bench.rows()[0]?.state).toBe('judged')
  })
})

describe('telling the window', () => {
  it('happens at once, then once per interval with the newest rows', async () => {
    const { bench, scans, rowsTold, tick } = await benchWith(1)
    const before = rowsTold.length
    for (let i = 0; i < 100; i += 1) scans[0]?.request.onProgress({ done: i, total: 100, text: 'x' })
    expect(rowsTold.length).toBe(before)
    tick()
    expect(rowsTold.length).toBe(before + 1)
    expect(rowsTold.at(-1)?.[0]?.progress?.done).toBe(99)
    tick()
    expect(rowsTold.length).toBe(before + 1)
    expect(bench.rows()).toEqual(rowsTold.at(-1))
  })

  it('tells the rows that changed and leaves out the others', async () => {
    const { bench, scans, changesTold, tick } = await benchWith(3)
    tick()
    scans[1]?.request.onProgress({ done: 1, total: 100, text: 'x' })
    tick()
    expect(changesTold.at(-1)).toEqual({ rows: [bench.rows()[1]], ids: null })
    bench.remove('id-1')
    tick()
    expect(changesTold.at(-1)).toEqual({ rows: [], ids: ['id-2', 'id-3'] })
  })
})

describe('what is told for the history', () => {
  it('is each judged scan, and each judgment after a change of plan', async () => {
    const { bench, scans, judged } = await benchWith(1)
    scans[0]?.resolve(snapshot())
    await settle()
    bench.plan('id-1', { scenario: 'self-deploying', overlays: [], user: null })
    expect(judged.map(({ id, report }) => [id, report.scenario, report.device.serialNumber])).toEqual([
      ['id-1', 'user-driven', 'FBK10001'],
      ['id-1', 'self-deploying', 'FBK10001'],
    ])
  })

  it('is nothing for a scan that failed or was canceled', async () => {
    const { bench, scans, judged } = await benchWith(2)
    scans[0]?.reject(new Error('broken'))
    bench.cancel('id-2')
    scans[1]?.resolve(snapshot())
    await settle()
    expect(judged).toEqual([])
  })
})
