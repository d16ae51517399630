import { describe, expect, it } from 'vitest'
import { createBench, type Bench } from '../../../main/bench/bench.ts'
import { deviceKey } from '../../../main/bench/device-key.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import type { Evidence } from '../../../main/evidence/schema.ts'
import { vmDevices } from '../../../main/hyper-v/vm-evidence.ts'
import { inventoryOf, vmWith } from '../hyper-v/inventory.ts'
import { evidence, fakeTools, settle, snapshot, type FakeTools } from './fakes.ts'

const laptop = demoDevices.find((each) => each.id === 'ready-laptop')?.evidence ?? evidence()

/** The laptop, read at another time. */
const readAt = (collectedAt: string): Evidence => ({
  ...laptop,
  collectedAt,
  items: Object.fromEntries(Object.entries(laptop.items).map(([id, item]) => [id, { ...item, at: collectedAt }])),
})
const nine = '2026-11-23T09:00:00.000Z'
const ten = '2026-11-23T10:00:00.000Z'
const first = { label: 'a.preflight.json', evidence: readAt(nine) }
const second = { label: 'b.preflight.json', evidence: readAt(ten) }
const missing = { 'device.tpmPresent': false, 'device.serialNumber': 'FBK10001' } as const
const repaired = { 'device.tpmPresent': true, 'device.serialNumber': 'FBK10001' } as const

async function judge({ scans }: FakeTools, values: Parameters<typeof snapshot>[0]): Promise<void> {
  scans.at(-1)?.resolve(snapshot(values))
  await settle()
}

async function onBench(): Promise<{ fake: FakeTools; bench: Bench; id: string }> {
  const fake = fakeTools()
  const bench = createBench(fake.tools)
  expect(bench.receive([first])).toBe(1)
  await settle()
  await judge(fake, missing)
  return { fake, bench, id: bench.rows()[0]?.id ?? '' }
}

describe('a device whose evidence arrives', () => {
  it('for the first time gets a row, with nothing to compare', async () => {
    const { bench, id } = await onBench()
    expect(bench.rows()).toMatchObject([{ label: 'a.preflight.json', source: 'evidence', state: 'judged' }])
    expect(bench.changes(id)).toBeNull()
  })

  it('again keeps its row and plan, is scanned again and says what changed', async () => {
    const { fake, bench, id } = await onBench()
    bench.plan(id, { scenario: 'pre-provisioning', overlays: [], user: bench.rows()[0]?.user ?? null })
    expect(bench.receive([second])).toBe(0)
    await settle()
    expect(fake.scans).toHaveLength(2)
    expect(fake.scans[1]?.request.evidence?.collectedAt).toBe(ten)
    expect(bench.rows()).toMatchObject([{ id, label: 'b.preflight.json', scenario: 'pre-provisioning', state: 'scanning' }])
    expect(bench.changes(id)).toBeNull()
    await judge(fake, repaired)
    expect(bench.changes(id)?.verdicts.map(({ checkId, before }) => [checkId, before])).toContainEqual(['tpm-present', 'blocked'])
  })

  it('compares under the plan of now', async () => {
    const { fake, bench, id } = await onBench()
    bench.receive([second])
    await settle()
    await judge(fake, missing)
    bench.plan(id, { scenario: 'self-deploying', overlays: ['hyper-v-vm'], user: bench.rows()[0]?.user ?? null })
    expect(bench.changes(id)).toMatchObject({ verdicts: [], values: [] })
  })

  it('scanned again without newer evidence is compared with the scan before', async () => {
    const { fake, bench, id } = await onBench()
    bench.scan(id)
    await settle()
    expect(bench.changes(id)).toBeNull()
    await judge(fake, repaired)
    expect(bench.changes(id)?.verdicts.map(({ checkId, before }) => [checkId, before])).toContainEqual(['tpm-present', 'at-risk'])
    bench.scan(id)
    await settle()
    await judge(fake, repaired)
    expect(bench.changes(id)).toMatchObject({ verdicts: [], values: [] })
  })

  it('scanned for another user is not compared, since that says nothing about the device', async () => {
    const { fake, bench, id } = await onBench()
    for (const [user, compared] of [['robin.hale@fabrikam.example', true], ['kim.lee@fabrikam.example', false], ['Kim.Lee@fabrikam.example', true]] as const) {
      bench.scan(id)
      await settle()
      await judge(fake, { ...repaired, 'user.principalName': user })
      expect(bench.changes(id) !== null).toBe(compared)
    }
  })

  it('again and unchanged or older changes nothing', async () => {
    const { fake, bench } = await onBench()
    expect(bench.receive([first, { label: 'copy.preflight.json', evidence: readAt(nine) }, { label: 'old.preflight.json', evidence: readAt('2026-11-22T09:00:00.000Z') }])).toBe(0)
    await settle()
    expect(fake.scans).toHaveLength(1)
    expect(bench.rows()).toMatchObject([{ label: 'a.preflight.json' }])
  })

  it('completed by the same run of the collector has nothing to compare', async () => {
    const fake = fakeTools()
    const bench = createBench(fake.tools)
    const whole = readAt(nine)
    const partial = { ...whole, items: Object.fromEntries(Object.entries(whole.items).filter(([id]) => !id.startsWith('network.'))) }
    bench.receive([{ label: 'a.preflight.json', evidence: partial }])
    await settle()
    await judge(fake, missing)
    bench.receive([{ label: 'a.preflight.json', evidence: whole }])
    await settle()
    await judge(fake, repaired)
    expect(bench.rows()).toHaveLength(1)
    expect(bench.changes(bench.rows()[0]?.id ?? '')).toBeNull()
  })

  it('while it is scanned is scanned once more with the newer evidence', async () => {
    const fake = fakeTools()
    const bench = createBench(fake.tools)
    bench.receive([first])
    await settle()
    bench.receive([second])
    expect(fake.scans[0]?.request.signal.aborted).toBe(true)
    fake.scans[0]?.resolve(snapshot())
    await settle()
    expect(fake.scans[1]?.request.evidence?.collectedAt).toBe(ten)
    await judge(fake, repaired)
    expect(bench.rows()).toMatchObject([{ state: 'judged' }])
  })

  it('without serial number is never taken for another one', async () => {
    const fake = fakeTools()
    const bench = createBench(fake.tools)
    expect(bench.receive([{ label: 'x', evidence: evidence() }, { label: 'x', evidence: { ...evidence(), collectedAt: ten } }])).toBe(2)
  })

  it('does not renew a demo device or this machine', async () => {
    const fake = fakeTools()
    const bench = createBench(fake.tools)
    bench.add([{ label: 'demo', source: 'demo', evidence: readAt(nine) }, { label: 'This machine', source: 'this-machine', evidence: null }])
    expect(bench.receive([second])).toBe(1)
  })
})

describe('what tells devices apart', () => {
  const withSerial = (serial: string): string | null => deviceKey(JSON.parse(JSON.stringify(laptop).replaceAll('FBK10001', serial)) as Evidence)

  it('is serial number and UUID together', () => {
    expect(deviceKey(laptop)).not.toBeNull()
    expect(withSerial('FBK10001')).toBe(deviceKey(laptop))
    expect(withSerial('FBK10002')).not.toBe(deviceKey(laptop))
  })

  it.each(['To Be Filled By O.E.M.', 'None', ''])('is not "%s"', (serial) => {
    expect(withSerial(serial)).toBeNull()
  })

  it('is missing where nothing could be read', () => {
    expect(deviceKey(evidence())).toBeNull()
  })
})

describe('clones in the inventory of a Hyper-V host', () => {
  const identity = { 'hyper-v.settings': { BIOSSerialNumber: '4410-1122-9078-5521-0036-7784-01', BIOSGUID: '{0A1B2C3D-1111-4222-8333-000000000001}' } }
  const at = (collectedAt: string, ...numbers: number[]): { label: string; evidence: Evidence }[] => {
    const vms = vmDevices({ ...inventoryOf(numbers.map((number) => vmWith(number, identity))), collectedAt })
    return vms.map(({ name, evidence: own }) => ({
      label: name,
      evidence: { ...own, items: Object.fromEntries(Object.entries(own.items).map(([id, item]) => [id, { ...item, at: collectedAt }])) },
    }))
  }

  it('get a row each, and keep it when the inventory is taken again', async () => {
    const fake = fakeTools()
    const bench = createBench(fake.tools)
    expect(bench.receive(at(nine, 1, 2))).toBe(2)
    expect(bench.receive(at(ten, 1, 2))).toBe(0)
    await settle()
    expect(bench.rows().map(({ label }) => label)).toEqual(['AP-LAB-01', 'AP-LAB-02'])
  })

  it('differ by the id of the VM alone', () => {
    const [one, two] = at(nine, 1, 2)
    const id = (evidence: Evidence | undefined): string => deviceKey(evidence ?? expect.fail('no VM')) ?? ''
    expect(id(one?.evidence)).not.toBe(id(two?.evidence))
    expect(id(one?.evidence).slice(0, 60)).toBe(id(two?.evidence).slice(0, 60))
  })

  it('leave the key of evidence from inside a VM as it is, with the host or without', () => {
    const [vm] = at(nine, 1)
    const inside: Evidence = {
      ...(vm?.evidence ?? expect.fail('no VM')),
      collector: { ...laptop.collector, name: 'collect-device.ps1' },
    }
    const { 'hyper-v.id': hostId, ...without } = inside.items
    expect(hostId).toMatchObject({ ok: true })
    expect(deviceKey(inside)).toBe(deviceKey({ ...inside, items: without }))
    expect(deviceKey(inside)).not.toBeNull()
  })
})
