import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { startBench, type StartedBench } from '../../../main/bench/start-bench.ts'
import type { TenantAccessOptions } from '../../../main/bench/tenant-access.ts'
import type { SignIn } from '../../../main/sign-in/sign-in.ts'
import { evidence, untold } from './fakes.ts'

const asked: string[] = []
const open: StartedBench[] = []
let folder = ''

beforeEach(async () => {
  asked.length = 0
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-bench-'))
})
afterEach(async () => {
  for (const bench of open.splice(0)) await bench.close()
  await rm(folder, { recursive: true, force: true })
})

function start(tenant: Partial<TenantAccessOptions> = {}): StartedBench {
  const fetchAndNote: typeof fetch = (input, init) => {
    asked.push(new URL(input instanceof Request ? input.url : input).origin)
    return fetch(input, init)
  }
  const bench = startBench({
    tenant: { demo: false, token: null, graphRoot: null, fetch: fetchAndNote, openSignIn: null, onAccount: () => undefined, ...tenant },
    collect: () => Promise.resolve(evidence()),
    toolVersion: 'test',
    waitsFile: path.join(folder, 'kept', 'waits.json'),
    language: () => 'en',
    ...untold,
  })
  open.push(bench)
  return bench
}

async function judged({ bench }: StartedBench): Promise<ReturnType<StartedBench['bench']['rows']>> {
  await expect.poll(() => bench.rows().every((row) => row.state === 'judged' || row.state === 'failed'), { timeout: 15_000 }).toBe(true)
  return bench.rows()
}

const loopback = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost):\d+$/

describe('the demo devices', () => {
  it('are added once and judged by the demo tenant', async () => {
    const started = start()
    expect(await started.addDemo()).toEqual({ added: demoDevices.length, errors: [] })
    expect(await started.addDemo()).toEqual({ added: 0, errors: [] })
    const rows = await judged(started)
    expect(rows.map((row) => row.label)).toEqual(demoDevices.map((device) => device.title))
    expect(rows.every((row) => started.bench.report(row.id).demo)).toBe(true)
    expect(asked.length).toBeGreaterThan(0)
    for (const origin of asked) expect(origin).toMatch(loopback)
  })

  it('count their own Graph requests, at most nine each', async () => {
    const started = start()
    await started.addDemo()
    for (const row of await judged(started)) expect(started.bench.report(row.id).requests).toBeLessThanOrEqual(9)
  })

  it('do not make the demo tenant answer for a real device', async () => {
    const started = start()
    await started.addDemo()
    started.addThisMachine()
    await judged(started)
    const row = started.bench.rows().find((each) => each.source === 'this-machine')
    const report = started.bench.report(row?.id ?? '')
    expect(report).toMatchObject({ demo: false, requests: 0, tenant: null })
    expect(report.checks.find((check) => check.id === 'reg-exists')?.reason?.code).toBe('needs-sign-in')
  })

  it('are asked for all devices when the app was started for the demo', async () => {
    const started = start({ demo: true })
    started.addThisMachine()
    const [row] = await judged(started)
    expect(started.bench.report(row?.id ?? '').demo).toBe(true)
  })
})

describe('the account', () => {
  it.each([
    { name: 'nobody', tenant: {}, account: { kind: 'none', label: null, demoDevicesOnly: false } },
    { name: 'a token', tenant: { token: 'x', graphRoot: 'https://graph.microsoft.us' }, account: { kind: 'token', label: 'graph.microsoft.us' } },
    { name: 'the demo', tenant: { demo: true }, account: { kind: 'demo', label: 'Fabrikam', demoDevicesOnly: false } },
    { name: 'the demo before a token', tenant: { demo: true, token: 'x' }, account: { kind: 'demo', label: 'Fabrikam' } },
  ])('is $name', async ({ tenant, account }) => {
    expect(await start(tenant).tenant.account()).toMatchObject({ ...account, accounts: [], activeId: null })
  })

  it('never shows the token', async () => {
    expect(JSON.stringify(await start({ token: 'secret-token' }).tenant.account())).not.toContain('secret-token')
  })

  it('is the demo tenant for demo devices alone once the demo was tried, unless a token answers for the others', async () => {
    const tried = start()
    await tried.addDemo()
    await judged(tried)
    expect(await tried.tenant.account()).toMatchObject({ kind: 'demo', demoDevicesOnly: true })
    const withToken = start({ token: 'x' })
    await withToken.addDemo()
    await judged(withToken)
    expect(await withToken.tenant.account()).toMatchObject({ kind: 'token', demoDevicesOnly: false })
  })
})

describe('another account', () => {
  /** A sign-in that knows who is active and nothing else. */
  function signInOf(): { openSignIn: NonNullable<TenantAccessOptions['openSignIn']>; become: (id: string | null) => void } {
    let active: string | null = null
    let tell: () => void = () => undefined
    const signIn = {
      state: () => ({ accounts: active === null ? [] : [{ id: active }], activeId: active, progress: { kind: 'idle' }, problem: null }),
      active: () => (active === null ? null : { id: active, graphRoot: 'http://127.0.0.1:9', userName: 'a@fabrikam.example', tenantName: 'Fabrikam' }),
      token: () => Promise.resolve(`token of ${active ?? ''}`),
      start: () => Promise.resolve(),
      cancel: () => undefined,
    } as unknown as SignIn
    return {
      openSignIn: (onChange) => {
        tell = onChange
        return Promise.resolve(signIn)
      },
      become(id) {
        active = id
        tell()
      },
    }
  }

  async function scansAfter(started: StartedBench, what: () => void | Promise<void>): Promise<string[]> {
    const before = new Map((await judged(started)).map((row) => [row.id, row.scannedAt]))
    await new Promise((resolve) => setTimeout(resolve, 5))
    await what()
    await new Promise((resolve) => setTimeout(resolve, 50))
    return (await judged(started)).filter((row) => row.scannedAt !== before.get(row.id)).map((row) => row.source)
  }

  it('has every real device checked again, and no demo device', async () => {
    const { openSignIn, become } = signInOf()
    const started = start({ openSignIn })
    started.addThisMachine()
    await started.addDemo()
    expect(await scansAfter(started, () => { become('one') })).toEqual(['this-machine'])
    expect(await scansAfter(started, () => { become('one') })).toEqual([])
    expect(await scansAfter(started, () => { become('two') })).toEqual(['this-machine'])
    expect(await scansAfter(started, () => started.tenant.start('browser'))).toEqual(['this-machine'])
    expect(await scansAfter(started, () => { become(null) })).toEqual(['this-machine'])
  })

  it('is not needed to read the tenant again: that checks all devices', async () => {
    const started = start()
    started.addThisMachine()
    await started.addDemo()
    expect(await scansAfter(started, () => { started.tenant.refresh() })).toHaveLength(1 + demoDevices.length)
  })
})

describe('this machine', () => {
  it('has one row, however often it is asked for', async () => {
    const started = start()
    expect(started.addThisMachine()).toEqual({ added: 1, errors: [] })
    expect(started.addThisMachine()).toEqual({ added: 0, errors: [] })
    await judged(started)
    expect(started.addThisMachine()).toEqual({ added: 0, errors: [] })
    expect(await judged(started)).toHaveLength(1)
  })

  it('is not ready when nothing was read', async () => {
    const started = start()
    started.addThisMachine()
    expect(await judged(started)).toMatchObject([{ overall: 'cannot-tell' }])
  })
})

describe('evidence files', () => {
  const good = JSON.stringify(evidence({ scenario: 'self-deploying' }))
  const bad = [
    { name: 'truncated.json', content: good.slice(0, good.length / 2) },
    { name: 'empty.json', content: '' },
    { name: 'other.json', content: '{"schema":"something else"}' },
    { name: 'list.json', content: '[]' },
    { name: 'binary.json', content: Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00]) },
  ]

  it('that cannot be read are named, and the others go on', async () => {
    const started = start()
    await writeFile(path.join(folder, 'good.preflight.json'), good)
    for (const { name, content } of bad) await writeFile(path.join(folder, name), content)
    const names = [...bad.map((each) => each.name), 'missing.json', 'good.preflight.json']
    const result = await started.addEvidence(names.map((name) => path.join(folder, name)))
    expect(result.added).toBe(1)
    expect(result.errors).toHaveLength(bad.length + 1)
    for (const [index, { name }] of bad.entries()) expect(result.errors[index]).toContain(name)
    expect(await judged(started)).toMatchObject([{ label: 'good.preflight.json', scenario: 'self-deploying', source: 'evidence' }])
  })

  it('that nobody chose add nothing', async () => {
    expect(await start().addEvidence([])).toEqual({ added: 0, errors: [] })
  })
})
