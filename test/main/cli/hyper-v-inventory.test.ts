import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../core/report/report.ts'
import type { BenchReport } from '../../../core/report/to-json.ts'
import { openEvidenceFiles } from '../../../main/bench/open-evidence.ts'
import { runPreflight, type CommandRun } from '../../fakes/terminal.ts'
import { bytesOf, inventoryOf, refused, vmWith } from '../hyper-v/inventory.ts'

const demo = path.resolve(import.meta.dirname, '../../../main/demo/devices')
const seedSettings = { BIOSSerialNumber: '1204-5518-7730-2946-0087-3315-62', BIOSGUID: '{B5E755BC-E064-4615-9DC6-85762060AC87}' }
const seedVm = vmWith(3, { 'hyper-v.settings': seedSettings, 'hyper-v.network-adapters': [{ SwitchName: 'LAN', MacAddress: '00155D0A0B03', DynamicMacAddressEnabled: false }] })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'preflight-hyper-v-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function put(name: string, content: Uint8Array): Promise<string> {
  const target = path.join(folder, name)
  await writeFile(target, content)
  return target
}

const check = (file: string, ...more: string[]): Promise<CommandRun> => runPreflight(['check', '--demo', '--device', file, '--format', 'json', '--identifiers', ...more])
const bench = (run: CommandRun): readonly Report[] => (JSON.parse(run.out) as BenchReport).reports
const verdict = (report: Report | undefined, id: string): string | undefined => report?.checks.find((each) => each.id === id)?.verdict

describe('preflight check --device HOST.hyper-v.json', () => {
  const small = vmWith(2, { 'hyper-v.processor': { Count: 1 }, 'hyper-v.security': { TpmEnabled: false } })
  const copy = { ...vmWith(1), id: '9c000000-0000-4000-8000-0000000000ff', name: 'AP-LAB-01 copy' }

  it('judges every VM: none is ready without its inside, and what the host shows counts', async () => {
    const run = await check(await put('lab.hyper-v.json', bytesOf(inventoryOf([vmWith(1), small, copy]))))
    expect(run.err).toBe('')
    const reports = bench(run)
    expect(reports.map((each) => each.device.source)).toEqual(['lab.hyper-v.json: AP-LAB-01', 'lab.hyper-v.json: AP-LAB-02', 'lab.hyper-v.json: AP-LAB-01 copy'])
    expect(reports.map((each) => verdict(each, 'hv-shape'))).toEqual(['ready', 'blocked', 'ready'])
    expect(reports.map((each) => verdict(each, 'hv-clone'))).toEqual(['at-risk', 'ready', 'at-risk'])
    for (const report of reports) expect(report.overall).toBe('blocked')
    expect(run.code).toBe(1)
  })

  it('reads the inventory from standard input', async () => {
    const run = await runPreflight(['check', '--demo', '--device', '-', '--format', 'json'], { stdin: Buffer.from(bytesOf(inventoryOf([vmWith(1)]))) })
    expect([run.err, verdict(JSON.parse(run.out) as Report, 'hv-shape')]).toEqual(['', 'ready'])
  })

  it('joins a VM with its own evidence in the same folder', async () => {
    const lab = await mkdtemp(path.join(folder, 'lab-'))
    await writeFile(path.join(lab, 'host.hyper-v.json'), bytesOf(inventoryOf([seedVm])))
    await writeFile(path.join(lab, 'seed.preflight.json'), await readFile(path.join(demo, 'seed-story.preflight.json')))
    const run = await check(lab)
    expect(run.err).toBe('')
    const reports = bench(run)
    expect(reports).toHaveLength(1)
    const [report] = reports
    expect(report?.checks.filter((each) => each.verdict === 'blocked').map((each) => each.id)).toEqual(['tap-web-sign-in'])
    expect(['hv-shape', 'hv-clone', 'hv-checkpoint', 'hv-mac', 'hv-enhanced-session'].map((id) => verdict(report, id))).toEqual(['ready', 'ready', 'ready', 'ready', 'at-risk'])
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['an empty list', bytesOf(inventoryOf([])), /lists no VM\. Only administrators and members of Hyper-V Administrators \(S-1-5-32-578\)/],
    [
      'missing rights',
      bytesOf({ ...inventoryOf([]), host: { items: { 'hyper-v.list': refused('access-denied', 'Nobody here is allowed to see VMs.') } } }),
      /lists no VM\. Nobody here is allowed to see VMs\.$/,
    ],
    ['a broken file', Buffer.from('{"schema": "preflight.hyper-v/1",'), /is cut off/],
  ])('says what is wrong with %s and ends with 65', async (_name, content, problem) => {
    const run = await check(await put('bad.hyper-v.json', content))
    expect([run.code, run.out]).toEqual([65, ''])
    expect(run.err.trim()).toMatch(problem)
  })
})

describe('the open dialog', () => {
  it('takes an inventory like any evidence', async () => {
    const opened = await openEvidenceFiles([await put('dialog.hyper-v.json', bytesOf(inventoryOf([vmWith(1), vmWith(2)])))])
    expect(opened.errors).toEqual([])
    expect(opened.devices.map((each) => each.label)).toEqual(['dialog.hyper-v.json: AP-LAB-01', 'dialog.hyper-v.json: AP-LAB-02'])
  })

  it.each([
    ['the inventory first', ['set-host.hyper-v.json', 'set-seed.preflight.json']],
    ['the guest first', ['set-seed.preflight.json', 'set-host.hyper-v.json']],
  ])('joins an inventory and the evidence of a guest that were chosen together, %s', async (_name, names) => {
    await put('set-host.hyper-v.json', bytesOf(inventoryOf([seedVm, vmWith(4)])))
    await put('set-seed.preflight.json', await readFile(path.join(demo, 'seed-story.preflight.json')))
    const { devices, errors } = await openEvidenceFiles(names.map((name) => path.join(folder, name)))
    expect(errors).toEqual([])
    expect(devices.map((each) => each.label)).toEqual(['set-seed.preflight.json', 'set-host.hyper-v.json: AP-LAB-04'])
    expect(Object.keys(devices[0]?.evidence.items ?? {})).toEqual(expect.arrayContaining(['dsregcmd', 'hyper-v.firmware']))
  })

  it('joins the good files of a choice and names the bad one without its folder', async () => {
    await put('set-broken.preflight.json', Buffer.from('{'))
    const names = ['set-broken.preflight.json', 'set-host.hyper-v.json', 'set-seed.preflight.json', 'set-gone.preflight.json']
    const { devices, errors } = await openEvidenceFiles(names.map((name) => path.join(folder, name)))
    expect(devices).toHaveLength(2)
    expect(errors.map(({ en }) => en)).toEqual([expect.stringContaining('set-broken.preflight.json'), 'set-gone.preflight.json: no such file or folder.'])
    expect(JSON.stringify(errors)).not.toContain(folder)
  })
})
