import { describe, expect, it } from 'vitest'
import { createBench, type Bench } from '../../../main/bench/bench.ts'
import { planSelected, removeSelected, reportsOf, scanSelected } from '../../../main/bench/selected.ts'
import { evidence, fakeTools, settle, snapshot, type FakeTools } from './fakes.ts'

async function threeOnBench(): Promise<{ bench: Bench; fake: FakeTools; ids: readonly string[] }> {
  const fake = fakeTools()
  const bench = createBench(fake.tools)
  bench.add([
    { label: 'a', source: 'evidence', evidence: evidence({ overlays: ['tap'] }) },
    { label: 'b', source: 'evidence', evidence: evidence({ scenario: 'self-deploying', overlays: ['hyper-v-vm'] }) },
    { label: 'c', source: 'evidence', evidence: evidence() },
  ])
  await settle()
  for (const scan of fake.scans.slice(0, 2)) scan.resolve(snapshot())
  await settle()
  return { bench, fake, ids: bench.rows().map((row) => row.id) }
}

describe('devices that were selected together', () => {
  it('are removed, and those that are gone are passed over', async () => {
    const { bench, ids } = await threeOnBench()
    removeSelected(bench, [ids[0] ?? '', 'gone', ids[0] ?? '', ids[2] ?? ''])
    expect(bench.rows().map((row) => row.label)).toEqual(['b'])
  })

  it('are scanned again, but for those in their scan', async () => {
    const { bench, fake, ids } = await threeOnBench()
    scanSelected(bench, ids)
    await settle()
    expect(fake.scans).toHaveLength(5)
    expect(bench.rows().map((row) => row.state)).toEqual(['scanning', 'scanning', 'scanning'])
  })

  it('get what the change names and keep the rest of their plans', async () => {
    const { bench, ids } = await threeOnBench()
    await planSelected(bench, { deviceIds: ids.slice(0, 2), scenario: null, with: ['fido2'], without: ['tap'] })
    expect(bench.rows().map(({ scenario, overlays }) => [scenario, overlays])).toEqual([
      ['user-driven', ['fido2']],
      ['self-deploying', ['fido2', 'hyper-v-vm']],
      ['user-driven', []],
    ])
    await planSelected(bench, { deviceIds: ids, scenario: 'pre-provisioning', with: [], without: [] })
    expect(bench.rows().map(({ scenario }) => scenario)).toEqual(['pre-provisioning', 'pre-provisioning', 'pre-provisioning'])
  })

  it('give the reports of those that were judged', async () => {
    const { bench, ids } = await threeOnBench()
    expect(reportsOf(bench, ids)).toHaveLength(2)
    expect(() => reportsOf(bench, [ids[2] ?? ''])).toThrow('None of these devices has been judged yet.')
  })

  it('that are all gone are said to be', async () => {
    const { bench } = await threeOnBench()
    expect(() => removeSelected(bench, ['gone'])).toThrow('no longer on the bench')
    await expect(planSelected(bench, { deviceIds: ['gone'], scenario: null, with: [], without: [] })).rejects.toThrow('no longer on the bench')
  })
})
