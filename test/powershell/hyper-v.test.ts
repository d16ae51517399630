import { describe, expect, it, beforeAll, beforeEach } from 'vitest'
import { hostItems, vmItems } from '../../main/hyper-v/item-ids.ts'
import { emptyReason } from '../../main/hyper-v/read-inventory.ts'
import type { InventoryVm } from '../../main/hyper-v/schema.ts'
import { vmDevices } from '../../main/hyper-v/vm-evidence.ts'
import { deviceFactsFrom } from '../../main/evidence/device-facts.ts'
import { collectHost, healthyHost, type HyperVHost, type HyperVRun } from './hyper-v-host.ts'

const missing = process.env['PREFLIGHT_NO_POWERSHELL']
const notElevated = { prints: '"Mandatory Label\\Medium","Label","S-1-16-8192",""\n' }

const answering = (answers: HyperVHost['answers']): HyperVHost => ({ ...healthyHost, answers: { ...healthyHost.answers, ...answers } })

describe('collect-hyper-v.ps1 in a real PowerShell engine', () => {
  beforeEach((context) => {
    context.skip(missing !== undefined, missing)
  })

  describe('on a healthy host with three VMs', () => {
    let run: HyperVRun
    beforeAll(async () => {
      if (missing === undefined) run = await collectHost(healthyHost)
    })

    it('reads every item of the host and of every VM', () => {
      expect(run.errors).toBe('')
      expect(run.inventory.collector.elevated).toBe(true)
      expect(problems(run.inventory.host)).toEqual({})
      expect(Object.keys(run.inventory.host.items).sort()).toEqual(Object.keys(hostItems).sort())
      expect(run.inventory.vms.map(({ name }) => name)).toEqual(['AP-LAB-01', 'AP-LAB-02', 'AP-LAB-03'])
      for (const vm of run.inventory.vms) {
        expect(problems(vm)).toEqual({})
        expect(Object.keys(vm.items).sort()).toEqual(Object.keys(vmItems).sort())
      }
      expect(run.output.at(-1)).toMatch(/^Done: .*\.hyper-v\.json, 3 VMs as seen by this user$/)
    })

    it('gives the facts of each VM, those that are off too', () => {
      const facts = vmDevices(run.inventory).map(({ evidence }) => deviceFactsFrom(evidence))
      expect(facts.map((each) => each['vm.state'])).toMatchObject([{ value: 'Running' }, { value: 'Running' }, { value: 'Off' }])
      expect(facts[2]).toMatchObject({
        'device.serialNumber': { value: '4410-1122-9078-5521-0036-7784-03' },
        'vm.generation': { value: 2 },
        'vm.vTpm': { value: true },
        'vm.keyProtector': { value: true },
        'vm.startupMemoryBytes': { value: 4_294_967_296 },
        'vm.checkpoints': { value: [{ createdAt: '2026-11-02T08:00:00.000Z', automatic: false }] },
        'vm.enhancedSession': { value: true },
      })
    })

    it('asks no guest without a credential, and keeps paths to itself', () => {
      expect(run.guests).toEqual({})
      expect(run.everything).not.toMatch(/Secret project|SECRET/)
    })
  })

  describe('with a credential', () => {
    let run: HyperVRun
    beforeAll(async () => {
      if (missing === undefined) run = await collectHost(healthyHost, { password: healthyHost.password })
    })

    it('brings the evidence of running guests, and says which one was not asked', () => {
      expect(run.errors).toBe('')
      expect(Object.keys(run.guests)).toEqual(['9c000000-0000-4000-8000-000000000001.preflight.json', '9c000000-0000-4000-8000-000000000002.preflight.json'])
      // A guest's collector ends before the host stops waiting for it.
      expect(Object.values(run.guests)[0]).toContain('20 of 40')
      expect(run.output.slice(-3)).toEqual(['Asked inside: AP-LAB-01', 'Asked inside: AP-LAB-02', 'Not running, so not asked: AP-LAB-03'])
    })

    it('leaves no temporary file in the guest and the password nowhere', () => {
      expect(run.left.filter((name) => /Temp|\.tmp$/.test(name))).toEqual([])
      expect(run.everything).not.toContain(healthyHost.password)
    })
  })

  it('says of wrong credentials that they are wrong, and keeps them to itself too', async () => {
    const run = await collectHost(healthyHost, { password: 'WRONG-secret' })
    expect(run.guests).toEqual({})
    expect(run.output).toContain('Not asked inside: AP-LAB-01. The credential is invalid.')
    expect(run.everything).not.toMatch(/WRONG-secret/)
    expect(run.inventory.vms).toHaveLength(3)
  })

  it('says so when the device collector was not copied along', async () => {
    const run = await collectHost(healthyHost, { password: healthyHost.password, collector: null })
    expect(run.output.at(-1)).toMatch(/^No guest was asked: there is no .*collect-device\.ps1$/)
  })

  it('names the Windows feature where Hyper-V is absent', async () => {
    const run = await collectHost({ ...healthyHost, module: false, answers: {} })
    expect(run.inventory.vms).toEqual([])
    expect(run.inventory.host.items['hyper-v.list']).toMatchObject({ ok: false, error: { kind: 'unsupported' } })
    expect(emptyReason(run.inventory, 'host')?.en).toContain('turn on the Windows feature Hyper-V')
  })

  it.each([
    ['no rights and an empty list', { answers: { 'Get-VM': [] }, whoami: notElevated }, 'access-denied'],
    ['rights and no VM', { answers: { 'Get-VM': [] } }, null],
    ['a refusal', { answers: { 'Get-VM': 'error:Unspecified,Microsoft.HyperV.PowerShell.Commands.GetVM|PermissionDenied|Zugriff verweigert' } as const, whoami: notElevated }, 'access-denied'],
  ])('tells an empty host from one that hides its VMs: %s', async (_what, change, kind) => {
    const run = await collectHost({ ...healthyHost, ...change })
    const list = run.inventory.host.items['hyper-v.list']
    expect(run.inventory.vms).toEqual([])
    if (kind === null) expect(list).toMatchObject({ ok: true, value: { Count: 0 } })
    else expect(list).toMatchObject({ ok: false, error: { kind } })
    expect(run.output.join('\n').includes('S-1-5-32-578')).toBe(kind !== null)
  })

  it('gives up a cmdlet that hangs, reads the rest, and does not ask a third time', async () => {
    const run = await collectHost(answering({ 'Get-VMKeyProtector': 'hang' }))
    expectInTime(run)
    for (const vm of run.inventory.vms) expect(problems(vm)).toEqual({ 'hyper-v.key-protector': 'timed-out' })
    const last = run.inventory.vms[2]?.items['hyper-v.key-protector']
    expect(last).toMatchObject({ ms: expect.toSatisfy((ms: number) => ms < 1_000) as number, error: { message: expect.stringContaining('Not asked again') as string } })
  })

  it('gives up one VM that hangs, and reads the others', async () => {
    const cmdlets = Object.keys(healthyHost.answers).filter((name) => /^Get-VM./.test(name) && name !== 'Get-VMHost')
    const run = await collectHost(answering(Object.fromEntries(cmdlets.map((name) => [`${name}/AP-LAB-01`, 'hang' as const]))))
    expectInTime(run)
    expect(Object.values(problems(run.inventory.vms[0])).filter((kind) => kind === 'timed-out').length).toBeGreaterThanOrEqual(8)
    expect(problems(run.inventory.vms[1])).toEqual({})
    expect(problems(run.inventory.vms[2])).toEqual({})
  })

  it('writes an inventory when the list of VMs itself gives no answer', async () => {
    const run = await collectHost(answering({ 'Get-VM': 'hang' }))
    expectInTime(run)
    expect(run.inventory.host.items['hyper-v.list']).toMatchObject({ ok: false, error: { kind: 'timed-out' } })
    expect(run.output.join('\n')).toMatch(/No answer within \d+(\.\d)? seconds\./)
  })

  it('gives up a guest that hangs after 60 seconds, and asks the next one', async () => {
    const run = await collectHost(answering({ 'collector/AP-LAB-01': 'hang' }), { password: healthyHost.password })
    expect(run.output).toContain('Not asked inside: AP-LAB-01. No answer within 60 seconds.')
    expect(run.output).toContain('Asked inside: AP-LAB-02')
    expect(run.seconds).toBeLessThan(95)
    expect(run.everything).not.toContain(healthyHost.password)
  })

  it('reads what it can where a policy constrains the language', async () => {
    const run = await collectHost({ ...healthyHost, constrained: true })
    expect(run.inventory.host.items['hyper-v.list']).toMatchObject({ ok: true, value: { Count: 3 } })
  })
})

/** 10 seconds and 2 for each of three VMs; the clock on the wall also counts the start of PowerShell on a busy machine. */
function expectInTime({ inventory, seconds }: HyperVRun): void {
  const items = [inventory.host, ...inventory.vms].flatMap((each) => Object.values(each.items))
  expect(items.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThan(20_000)
  expect(seconds).toBeLessThan(60)
}

/** What could not be read, by item. */
function problems(of: Pick<InventoryVm, 'items'> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(of?.items ?? {}).flatMap(([id, item]) => (item.ok ? [] : [[id, item.error.kind]])))
}
