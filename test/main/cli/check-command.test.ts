import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BenchReport } from '../../../core/report/to-json.ts'
import type { Report } from '../../../core/report/report.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { reportShape } from '../../../main/cli/report-schema.ts'
import { runPreflight, type CommandRun } from '../../fakes/terminal.ts'

const demoFolder = path.resolve(import.meta.dirname, '../../../main/demo/devices')
const demoFile = (id: string): string => path.join(demoFolder, `${id}.preflight.json`)
const json = (run: CommandRun): Report => JSON.parse(run.out) as Report

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'preflight-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const target = path.join(folder, name)
  await writeFile(target, content)
  return target
}

describe('preflight check --demo', () => {
  const expected: readonly (readonly [string, number, readonly string[]])[] = [
    ['ready-laptop', 0, []],
    ['seed-story', 1, ['tap-web-sign-in']],
    ['one-time-pass', 1, ['tap-one-time-trap']],
    ['short-pass', 2, []],
    ['not-registered', 1, ['reg-exists']],
    ['other-tenant', 1, ['reg-other-tenant', 'reg-exists']],
    ['profile-pending', 2, []],
    ['self-deploying-vm', 1, ['tpm-not-virtual', 'hv-scenarios']],
    ['tpm-12', 1, ['hw-minimum', 'tpm-present']],
    ['disabled-object', 2, []],
    ['expired-pass', 1, ['net-clock-skew', 'tap-exists-usable']],
    ['unreadable', 3, []],
    ['stuck-setup', 1, ['now-esp-state', 'now-esp-app']],
  ]

  it('covers every demo device', () => {
    expect(expected.map(([id]) => id)).toEqual(demoDevices.map((device) => device.id))
  })

  it.each(expected)('%s exits with %i', async (id, code, blocked) => {
    const run = await runPreflight(['check', '--demo', '--device', demoFile(id), '--format', 'json'])
    expect(run.err).toBe('')
    expect(run.code).toBe(code)
    const report = reportShape.parse(JSON.parse(run.out))
    expect(report.checks.filter((check) => check.verdict === 'blocked').map((check) => check.id)).toEqual(blocked)
    expect(report.requests).toBeLessThanOrEqual(9)
  })

  it('tells the seed story: blocked by web sign-in, and what to do', async () => {
    const run = await runPreflight(['check', '--demo', '--device', 'seed-story', '--scenario', 'user-driven', '--with', 'tap,hyper-v-vm'])
    expect(run.code).toBe(1)
    expect(run.out).toMatch(/^BLOCKED /)
    expect(run.out).toContain('Web sign-in does not reach the device before the lock screen')
    expect(run.out).toContain('Assign the web sign-in policy to a group that holds the device.')
  })

  it('takes scenario, overlays, user and time from the command line', async () => {
    const run = await runPreflight([
      ...['check', '--demo', '--device', 'ready-laptop', '--format', 'json', '--identifiers'],
      ...['--scenario', 'user-driven-hybrid', '--with', 'tap', '--user', 'blake.moreno@fabrikam.example', '--as-of', '2026-11-23T20:00:00+01:00'],
    ])
    const report = json(run)
    expect([report.scenario, report.overlays, report.user]).toEqual(['user-driven-hybrid', ['tap'], 'blake.moreno@fabrikam.example'])
    expect(report.judgedAt).toEqual({ time: '2026-11-23T19:00:00.000Z', clock: 'given' })
    expect(run.code).toBe(1)
  })

  it('judges a folder as a bench; the worst answer is the exit code', async () => {
    const run = await runPreflight(['check', '--demo', '--device', demoFolder, '--format', 'json'])
    const bench = JSON.parse(run.out) as BenchReport
    expect(bench.reports).toHaveLength(13)
    expect(run.code).toBe(1)
  })

  it('reads evidence from standard input', async () => {
    const run = await runPreflight(['check', '--demo', '--device', '-', '--format', 'json'], { stdin: await readFile(demoFile('ready-laptop')) })
    expect([run.code, json(run).overall]).toEqual([0, 'ready'])
  })

  it('writes a file on request and leaves standard output empty', async () => {
    const out = path.join(folder, 'report.html')
    const run = await runPreflight(['check', '--demo', '--device', 'ready-laptop', '--format', 'html', '--out', out])
    expect(run.out).toBe('')
    expect(await readFile(out, 'utf8')).toContain('<h1>Ready for user-driven')
  })
})

describe('identifiers', () => {
  const secrets = ['FBK10001', 'avery.lane', 'DESKTOP-7QK2M1A', '5e6f0a10-1111-4222-8333-444455556666']

  it.each(['text', 'json', 'html', 'csv', 'junit'])('are left out of piped %s', async (format) => {
    const run = await runPreflight(['check', '--demo', '--device', 'ready-laptop', '--format', format])
    for (const secret of secrets) expect(run.out).not.toContain(secret)
  })

  it('are shown on a terminal and on request, and never there with --no-identifiers', async () => {
    const argv = ['check', '--demo', '--device', 'ready-laptop']
    expect((await runPreflight(argv, { tty: true })).out).toContain('FBK10001')
    expect((await runPreflight([...argv, '--identifiers'])).out).toContain('FBK10001')
    expect((await runPreflight([...argv, '--no-identifiers'], { tty: true })).out).not.toContain('FBK10001')
  })

  it('never include the hardware hash', async () => {
    const evidence = JSON.parse(await readFile(demoFile('ready-laptop'), 'utf8')) as { items: Record<string, { value?: unknown }> }
    const hash = String(evidence.items['hash.device-hardware-data']?.value)
    expect(hash.length).toBeGreaterThan(1000)
    for (const format of ['text', 'json', 'html', 'csv', 'junit']) {
      const run = await runPreflight(['check', '--demo', '--device', 'ready-laptop', '--format', format, '--identifiers'])
      expect(run.out).not.toContain(hash.slice(0, 40))
    }
  })
})

describe('bad input ends with one sentence and 65', () => {
  it.each([
    ['empty.preflight.json', ''],
    ['cut.preflight.json', '{"schema": "preflight.evidence/1", "items": {"a": '],
    ['other.preflight.json', '{"name": "something else"}'],
    ['newer.preflight.json', '{"schema": "preflight.evidence/2"}'],
    ['binary.preflight.json', new Uint8Array([0, 1, 2, 255, 254])],
  ])('%s', async (name, content) => {
    const run = await runPreflight(['check', '--demo', '--device', await file(name, content)])
    expect(run.code).toBe(65)
    expect(run.out).toBe('')
    expect(run.err).toMatch(new RegExp(`^preflight: ${name}.*\\.\\n$`))
  })

  it('a file of 200 MB, without reading it', async () => {
    const target = path.join(folder, 'huge.preflight.json')
    const handle = await open(target, 'w')
    await handle.truncate(200 * 1024 * 1024)
    await handle.close()
    const before = process.memoryUsage().rss
    const run = await runPreflight(['check', '--demo', '--device', target])
    expect([run.code, run.err]).toEqual([65, 'preflight: huge.preflight.json: larger than 32 MB, so it is no evidence file.\n'])
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
    await rm(target)
  })

  it('a missing file and a folder without evidence', async () => {
    expect(await runPreflight(['check', '--device', path.join(folder, 'nowhere')])).toMatchObject({ code: 65 })
    const empty = await mkdtemp(path.join(folder, 'empty-'))
    const run = await runPreflight(['check', '--device', empty])
    expect(run.code).toBe(65)
    expect(run.err).toContain('holds no evidence file')
  })

  it('in a folder: the other devices go on and the code says that something was lost', async () => {
    const bench = await mkdtemp(path.join(folder, 'bench-'))
    await writeFile(path.join(bench, 'a.preflight.json'), await readFile(demoFile('ready-laptop')))
    await writeFile(path.join(bench, 'b.preflight.json'), '{')
    const run = await runPreflight(['check', '--demo', '--device', bench, '--format', 'json'])
    expect(run.code).toBe(65)
    expect(run.err).toMatch(/^preflight: b\.preflight\.json.*\.\n$/)
    expect((JSON.parse(run.out) as BenchReport).reports.map((report) => report.overall)).toEqual(['ready'])
  })

  it('UTF-16 evidence is read like any other', async () => {
    const text = await readFile(demoFile('ready-laptop'), 'utf8')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const run = await runPreflight(['check', '--demo', '--device', await file('utf16.preflight.json', utf16)])
    expect(run.code).toBe(0)
  })

  it('markup in every string stays text', async () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const text = await readFile(demoFile('ready-laptop'), 'utf8')
    const evidence = JSON.parse(text, (key, value: unknown) =>
      typeof value === 'string' && !['schema', 'collectedAt', 'at', 'platform'].includes(key) && !scenarioWords.has(value) ? hostile : value,
    ) as unknown
    const target = await file('hostile.preflight.json', JSON.stringify(evidence))
    for (const format of ['html', 'junit', 'text', 'json', 'csv']) {
      const run = await runPreflight(['check', '--demo', '--device', target, '--format', format, '--identifiers'])
      expect(run.code, run.err).not.toBe(0)
      expect(run.code).not.toBe(70)
      if (format === 'html' || format === 'junit') expect(run.out).not.toContain('<img')
    }
  })
})

const scenarioWords = new Set(['user-driven', 'tap', 'hyper-v-vm'])

describe('usage', () => {
  it.each([
    [['check', '--scenario', 'nonsense'], 'Choose one of'],
    [['check', '--nonsense'], 'unknown option'],
    [['nonsense'], 'unknown command'],
    [['check', '--demo', '--graph-url', 'http://127.0.0.1:1'], 'exclude each other'],
    [['check', '--as-of', 'yesterday'], 'with its zone'],
  ])('%o is refused with 64', async (argv, part) => {
    const run = await runPreflight(argv)
    expect(run.code).toBe(64)
    expect(run.err).toContain(part)
  })

  it('--help and --version succeed', async () => {
    const help = await runPreflight(['--help'])
    expect([help.code, help.out.includes('Exit codes')]).toEqual([0, true])
    expect((await runPreflight(['--version'])).code).toBe(0)
  })
})
