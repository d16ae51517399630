import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { windowsItemIds } from '../../main/probes/windows/item-ids.ts'
import { parseProgress } from '../../main/probes/windows/collect-on-windows.ts'
import { collect, type Run } from './collect.ts'
import { healthy, noNamespace, refusing, type Machine } from './machine.ts'
import { item, value, values } from './run-values.ts'

const missing = process.env['PREFLIGHT_NO_POWERSHELL']

// Retries of the hash wait seconds; a short limit for one item shortens them.
const quick = '-ItemSeconds 1'

describe('collect-device.ps1 in a real PowerShell engine', () => {
  beforeEach((context) => {
    context.skip(missing !== undefined, missing)
  })

  describe('on a healthy machine', () => {
    let run: Run
    beforeAll(async () => {
      if (missing === undefined) run = await collect(healthy)
    })

    it('reads it', () => {
      expect(run.errors).toBe('')
      expect(run.exitCode).toBe(0)
      expect(run.evidence.collector).toMatchObject({ platform: 'windows', elevated: true })
      expect(Object.keys(run.evidence.items).sort()).toEqual([...windowsItemIds].sort())
      expect(values(run.facts)).toMatchObject({
        'device.serialNumber': 'FBK 10001/A',
        'device.osBuild': 26200,
        'device.osRevision': 7171,
        'device.memoryBytes': 17_179_869_184,
        'device.tpmPresent': true,
        'device.tpmSpecVersion': '2.0',
        'device.virtualMachine': 'none',
        'device.secureBoot': 'on',
      })
      expect(value(run, 'session')).toMatchObject({ elevated: true, account: 'defaultuser0', windowsPE: false })
      expect(value(run, 'hash.device-hardware-data')).toBe('T0FCAA==')
      // Lists stay lists, of one and of none.
      expect(value(run, 'cim.bios')).toHaveLength(1)
      expect(value(run, 'cim.battery')).toEqual([])
      // What is simply not there is told apart from what cannot be read.
      expect(item(run, 'registry.autopilot-settings')).toMatchObject({ ok: false, error: { kind: 'not-found' } })
    })

    it('prints one line for every item and says where the file is, named after the serial number', () => {
      const progress = run.output.flatMap((line) => parseProgress(line) ?? [])
      expect(progress.map(({ done }) => done)).toEqual(windowsItemIds.map((_, index) => index + 1))
      expect(run.stick).toEqual([expect.stringMatching(/^FBK-10001-A-\d{17}\.preflight\.json$/)])
      expect(run.output.at(-1)?.replaceAll('\\', '/')).toBe(`Done: /stick/${run.stick[0] ?? ''}`)
      expect(run.drive).toEqual([])
    })

    it('writes no more than it is asked for', () => {
      expect(run.text).toContain('26200')
      expect(run.text).not.toMatch(/SECRET|Secret Person/)
    })

    it('stops asking hosts when none of the first names is known', () => {
      expect(value(run, 'network.endpoints')).toHaveLength(16)
      expect(run.facts['network.endpoints']).toMatchObject({ status: 'unavailable', reason: 'offline' })
    })
  })

  it('says of everything that is refused that it is refused', async () => {
    const run = await collect(refusing)
    expect(run.exitCode).toBe(0)
    expect(run.evidence.collector.elevated).toBe(false)
    const kinds = Object.keys(healthy.answers).length
    expect(Object.values(run.evidence.items).filter((each) => !each.ok && each.error.kind === 'access-denied').length).toBeGreaterThanOrEqual(kinds)
    for (const id of ['device.serialNumber', 'device.osBuild', 'device.tpmPresent', 'device.hardwareHash', 'device.memoryBytes', 'device.secureBoot'] as const) {
      expect(run.facts[id], id).toMatchObject({ status: 'unavailable', reason: 'needs-elevation' })
    }
    expect(run.stick).toEqual([expect.stringMatching(/^BENCH-1-\d{17}\.preflight\.json$/)])
  })

  it('gives up what hangs at the limit for one item, and goes on', async () => {
    const hanging: Machine = {
      ...healthy,
      answers: { ...healthy.answers, Win32_BIOS: 'hang', Win32_Tpm: 'hang' },
      tools: { ...healthy.tools, tpmtool: 'hangs', dsregcmd: 'hangs' },
    }
    const run = await collect(hanging, { parameters: quick })
    expect(run.exitCode).toBe(0)
    for (const id of ['cim.bios', 'cim.tpm', 'tpmtool', 'dsregcmd']) {
      expect(item(run, id), id).toMatchObject({ ok: false, error: { kind: 'timed-out' } })
      expect(item(run, id).ms, id).toBeLessThan(30_000)
    }
    expect(run.facts['device.serialNumber']).toMatchObject({ status: 'unavailable', reason: 'timed-out' })
    expect(run.facts['device.tpmPresent']).toMatchObject({ status: 'unavailable', reason: 'timed-out' })
    expect(values(run.facts)['device.osBuild']).toBe(26200)
  })

  it('ends in time when everything hangs, and writes the rest as timed out', async () => {
    const answers = Object.fromEntries(Object.keys(healthy.answers).map((name) => [name, 'hang' as const]))
    const run = await collect({ ...healthy, answers }, { parameters: '-ItemSeconds 2 -TotalSeconds 5' })
    expect(run.exitCode).toBe(0)
    expect(Object.keys(run.evidence.items).sort()).toEqual([...windowsItemIds].sort())
    const spent = Object.values(run.evidence.items).reduce((sum, { ms }) => sum + ms, 0)
    expect(spent).toBeLessThan(40_000)
    for (const id of ['dsregcmd', 'network.endpoints', 'network.tls', 'time.http-date']) {
      expect(item(run, id), id).toMatchObject({ ok: false, error: { kind: 'timed-out', message: expect.stringContaining('5 seconds for the whole collection') as string } })
    }
  })

  it('takes nothing for no answer', async () => {
    const silent: Machine = {
      answers: {},
      registry: healthy.registry,
      tools: { whoami: healthy.tools['whoami'] ?? 'missing', tpmtool: { prints: '' }, dsregcmd: { prints: '' }, powershell: { prints: '' } },
    }
    const run = await collect(silent, { parameters: quick })
    for (const id of ['tpmtool', 'dsregcmd', 'provisioning.packages', 'hash.device-hardware-data']) {
      expect(item(run, id), id).toMatchObject({ ok: false, error: { kind: 'empty' } })
    }
    for (const id of ['device.serialNumber', 'device.hardwareHash', 'device.manufacturer', 'device.tpmSpecVersion'] as const) {
      expect(run.facts[id], id).toMatchObject({ status: 'unavailable' })
    }
  })

  it('asks for the hardware hash again when Windows is not ready for it, and writes to the file that it is told', async () => {
    const answers = { ...healthy.answers, MDM_DevDetail_Ext01: { inTurn: [[], noNamespace, [{ DeviceHardwareData: 'T0FDAA==' }]] } }
    const run = await collect({ ...healthy, answers }, { parameters: quick, outName: 'this one.preflight.json' })
    expect(run).toMatchObject({ exitCode: 0, stick: ['this one.preflight.json'] })
    expect(value(run, 'hash.device-hardware-data')).toBe('T0FDAA==')
  })

  it('says in Windows PE that the hash cannot be read there', async () => {
    const registry = { ...healthy.registry, 'SYSTEM\\CurrentControlSet\\Control\\MiniNT': {} }
    const answers = { ...healthy.answers, MDM_DevDetail_Ext01: noNamespace }
    const run = await collect({ ...healthy, answers, registry, tools: {} })
    expect(run.output[0]).toContain('This is Windows PE')
    expect(item(run, 'hash.device-hardware-data')).toMatchObject({ ok: false, error: { kind: 'unsupported', message: expect.stringContaining('Shift+F10') as string } })
    expect(values(run.facts)['device.serialNumber']).toBe('FBK 10001/A')
  })

  it('reads what it can where a policy constrains the language', async () => {
    const run = await collect({ ...healthy, constrained: true })
    expect(run.exitCode).toBe(0)
    expect(value(run, 'session')).toMatchObject({ languageMode: 'ConstrainedLanguage', elevated: true })
    expect(values(run.facts)).toMatchObject({ 'device.serialNumber': 'FBK 10001/A', 'device.osBuild': 26200, 'device.tpmPresent': true })
    expect(value(run, 'dsregcmd')).toContain('AzureAdJoined')
    for (const id of ['uefi.db', 'network.endpoints', 'network.tls', 'time.http-date']) {
      expect(item(run, id), id).toMatchObject({ ok: false, error: { kind: 'unsupported' } })
    }
  })

  it('leaves a whole file behind when it is stopped half-way', async () => {
    const run = await collect(healthy, { stopAt: 'Join state' })
    expect(run.exitCode).toBeNull()
    expect(values(run.facts)['device.serialNumber']).toBe('FBK 10001/A')
    expect(value(run, 'hash.device-hardware-data')).toBe('T0FCAA==')
    expect(run.facts['network.endpoints']).toMatchObject({ status: 'unavailable', reason: 'not-collected' })
  })

  it('writes to the system drive when the stick is full, and says so', async () => {
    const run = await collect(healthy, { full: 'stick' })
    expect(run.exitCode).toBe(2)
    expect(run.stick).toEqual([])
    expect(run.drive).toEqual([expect.stringMatching(/^FBK-10001-A-/)])
    expect(run.output.at(-2)).toMatch(/^Could not write .*There is not enough space/)
    expect(run.output.at(-1)?.replaceAll('\\', '/')).toBe(`Done: /drive/${run.drive[0] ?? ''}`)
  })

  it('says so when nothing can be written anywhere', async () => {
    await expect(collect(healthy, { full: 'everything' })).rejects.toThrow(/exit code 1[\s\S]*Not saved/)
  })
})
