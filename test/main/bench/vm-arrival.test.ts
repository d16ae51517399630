import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createBench, type Bench } from '../../../main/bench/bench.ts'
import { watchFolder, type FolderWatch } from '../../../main/bench/watch-folder.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import type { Evidence } from '../../../main/evidence/schema.ts'
import { vmDevices } from '../../../main/hyper-v/vm-evidence.ts'
import { bytesOf, inventoryOf, vmWith } from '../hyper-v/inventory.ts'
import { fakeTools, settle, type FakeTools } from './fakes.ts'

const seed = demoDevices.find(({ id }) => id === 'seed-story')?.evidence ?? expect.fail('no VM in the demo')
const seedSerial = '1204-5518-7730-2946-0087-3315-62'

const eight = '2026-11-23T08:00:00.000Z'
const nine = '2026-11-23T09:00:00.000Z'
const ten = '2026-11-23T10:00:00.000Z'

function readAt(evidence: Evidence, collectedAt: string): Evidence {
  return { ...evidence, collectedAt, items: Object.fromEntries(Object.entries(evidence.items).map(([id, item]) => [id, { ...item, at: collectedAt }])) }
}

const guest = (at = nine, more: Partial<Evidence> = {}): { label: string; evidence: Evidence } => ({ label: 'VM-SEED.preflight.json', evidence: { ...readAt(seed, at), ...more } })

/** The UUID of the demo VM as its host writes it. */
function seedSettings(): object {
  const text = JSON.stringify(seed.items)
  const uuid = /"UUID":"([0-9A-Fa-f-]{36})"/.exec(text)?.[1] ?? expect.fail('the demo VM has no UUID')
  return { BIOSSerialNumber: seedSerial, BIOSGUID: `{${uuid}}` }
}

/** The inventory of a host with the demo VM under these numbers, and one stranger. */
function host(at: string, ...numbers: number[]): { label: string; evidence: Evidence }[] {
  const vms = [...numbers.map((number) => vmWith(number, { 'hyper-v.settings': seedSettings() })), vmWith(9)]
  return vmDevices({ ...inventoryOf(vms), collectedAt: at }).map(({ name, evidence }) => ({ label: `host.hyper-v.json: ${name}`, evidence: readAt(evidence, at) }))
}

function aBench(): { bench: Bench; fake: FakeTools } {
  const fake = fakeTools()
  return { bench: createBench(fake.tools), fake }
}

/** What the bench holds of each row: label, source, and whether the host's and the device's own items are there. */
const held = ({ bench, fake }: { bench: Bench; fake: FakeTools }): readonly string[] =>
  bench.rows().map(({ label, source, overlays }) => {
    const { items } = fake.scans.findLast(({ request }) => request.sourceLabel === label)?.request.evidence ?? { items: {} }
    return [label, source, 'hyper-v.vm' in items ? 'host' : '', 'cim.bios' in items ? 'inside' : '', overlays.includes('hyper-v-vm') ? 'vm' : ''].filter((each) => each !== '').join(' ')
  })

const stranger = 'host.hyper-v.json: AP-LAB-09 hyper-v host vm'
const joined = 'VM-SEED.preflight.json evidence host inside vm'

describe('a VM and its host, one after the other', () => {
  it.each([
    ['the evidence of the VM first', [[guest()], host(ten, 1)]],
    ['the inventory first', [host(eight, 1), [guest()]]],
    ['the inventory twice', [host(eight, 1), [guest()], host(ten, 1)]],
    ['the evidence twice', [[guest()], host(nine, 1), [guest(ten)]]],
    ['all in one look', [[...host(eight, 1), guest()]]],
  ])('share a row: %s', async (_name, arrivals) => {
    const both = aBench()
    for (const devices of arrivals) {
      both.bench.receive(devices)
      await settle()
    }
    for (const scan of both.fake.scans) if (scan.request.signal.aborted) scan.reject(new Error('canceled'))
    await settle()
    expect([...held(both)].sort()).toEqual([joined, stranger].sort())
  })

  it('keep the row, its plan and the newer of what each said', async () => {
    const both = aBench()
    both.bench.receive([guest()])
    await settle()
    const [row] = both.bench.rows()
    both.bench.plan(row?.id ?? '', { scenario: 'self-deploying', overlays: [], user: row?.user ?? null })
    expect(both.bench.receive(host(ten, 1))).toBe(1)
    expect(both.bench.rows()[0]).toMatchObject({ id: row?.id, scenario: 'self-deploying', overlays: ['hyper-v-vm'] })
    // The same once more, and an older one, are no news.
    expect(both.bench.receive(host(ten, 1))).toBe(0)
    expect(both.bench.receive(host(eight, 1))).toBe(0)
    expect(both.bench.receive([guest()])).toBe(0)
    expect(both.bench.rows()).toHaveLength(2)
  })

  it('fill in the user that was named while collecting', () => {
    const { bench } = aBench()
    bench.receive(host(eight, 1))
    bench.receive([guest(nine, { plan: { user: 'blake.moreno@fabrikam.example' } })])
    expect(bench.rows().find(({ label }) => label.startsWith('VM-SEED'))?.user).toBe('blake.moreno@fabrikam.example')
  })

  it('stay apart where clones could be meant', () => {
    const after = aBench()
    after.bench.receive([guest()])
    expect(after.bench.receive(host(ten, 1, 2))).toBe(3)
    const before = aBench()
    before.bench.receive(host(eight, 1, 2))
    expect(before.bench.receive([guest()])).toBe(1)
    const later = aBench()
    later.bench.receive([guest()])
    later.bench.receive(host(ten, 1))
    // A second VM with the same identity appears: it gets a row of its own.
    expect(later.bench.receive([host(ten, 2)[0] ?? expect.fail('no VM')])).toBe(1)
  })

  it('stay apart where the device is no Hyper-V VM', () => {
    const { bench } = aBench()
    const laptop = demoDevices.find(({ id }) => id === 'ready-laptop')?.evidence ?? seed
    bench.receive([{ label: 'laptop', evidence: readAt(laptop, nine) }])
    expect(bench.receive(host(ten, 1))).toBe(2)
  })
})

describe('a watched folder', () => {
  let folder = ''
  let watch: FolderWatch | undefined
  afterEach(async () => {
    watch?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('takes an inventory as well, and says when it holds no VM', async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'preflight-host-'))
    await chmod(folder, 0o700)
    await writeFile(path.join(folder, 'a.hyper-v.json'), bytesOf(inventoryOf([vmWith(1), vmWith(2)])))
    await writeFile(path.join(folder, 'empty.hyper-v.json'), bytesOf(inventoryOf([])))
    const names: string[] = []
    const looks: (() => void)[] = []
    watch = watchFolder({ folder, onEvidence: (found) => names.push(...found.map(({ name }) => name)), onState: () => undefined, language: () => 'en', log: () => undefined, now: () => 0, timers: { setTimeout: (run) => looks.push(run) } })
    await expect.poll(() => looks.length).toBe(1)
    expect([...names].sort()).toEqual(['a.hyper-v.json: AP-LAB-01', 'a.hyper-v.json: AP-LAB-02'])
    expect(watch.state()).toMatchObject({ files: 2, problems: [expect.stringMatching(/^empty\.hyper-v\.json/)] })
  })
})
