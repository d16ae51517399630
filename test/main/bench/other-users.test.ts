import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../../core/facts/snapshot.ts'
import type { RowSource } from '../../../core/ipc/bench.ts'
import { nothingAssumed } from '../../../core/what-if/assumptions.ts'
import { createBench, type Bench } from '../../../main/bench/bench.ts'
import type { TenantReader } from '../../../main/tenant/reader/reader.ts'
import { factsFrom, testTime, without, type FactInput } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'
import { evidence, fakeTools, settle } from './fakes.ts'

/** Stands for a sign-in; nothing of it is ever called. */
const aReader = (): TenantReader => ({ forScan: () => { throw new Error('not asked') }, forget: () => undefined, requests: () => 0, sharedSince: () => null })
const upn = (name: string): string => `${name}@fabrikam.example`
const snapshotWith = (user: string, input: FactInput = {}, more: Partial<Snapshot> = {}): Snapshot => ({
  schema: 'preflight.snapshot/1',
  takenAt: testTime,
  collectedAt: testTime,
  serverTime: testTime,
  sourceLabel: 'test',
  demo: false,
  graphRequests: 0,
  facts: factsFrom({ ...readyFacts, 'user.principalName': upn(user), ...input }),
  ...more,
})

interface Row {
  readonly snapshot: Snapshot | null
  readonly source?: RowSource
  readonly reader?: TenantReader | null
  readonly planned?: string
}

/** A bench whose rows were scanned one after the other; the first one is `id-1`. */
async function benchOf(rows: readonly Row[]): Promise<Bench> {
  const reader = aReader()
  const readers = rows.map((row) => (row.reader === undefined ? reader : row.reader))
  let next = 0
  const { tools, scans } = fakeTools({ readerFor: () => Promise.resolve(readers[next++] ?? null), scansAtOnce: 1 })
  const bench = createBench(tools)
  for (const [index, row] of rows.entries()) {
    bench.add([{ label: `device ${String(index + 1)}`, source: row.source ?? 'evidence', evidence: evidence(row.planned === undefined ? undefined : { user: upn(row.planned) }) }])
    await settle()
    if (row.snapshot === null) scans[index]?.reject(new Error('no way'))
    else scans[index]?.resolve(row.snapshot)
    await settle()
  }
  return bench
}
const what = (bench: Bench, user: string) => bench.whatIf('id-1', { ...nothingAssumed, user: upn(user) })
const avery = { snapshot: snapshotWith('avery.lane') }

describe('another user on the bench', () => {
  it('is read with another device of the same sign-in', async () => {
    const bench = await benchOf([avery, { snapshot: snapshotWith('blake.moreno', { 'user.account': { enabled: false, userType: 'Member', external: false, usageLocation: 'US' } }) }])
    expect(what(bench, 'blake.moreno')).toMatchObject({ overall: 'blocked', user: { read: 'elsewhere', device: 'BENCH-07', at: testTime } })
    expect(what(bench, 'casey.ito')).toMatchObject({ overall: 'cannot-tell', user: { read: 'never' } })
  })

  it.each<readonly [string, Row]>([
    ['with another sign-in', { snapshot: snapshotWith('blake.moreno'), reader: aReader() }],
    ['while nobody was signed in', { snapshot: snapshotWith('blake.moreno'), reader: null }],
    ['as a demo', { snapshot: snapshotWith('blake.moreno', {}, { demo: true }), source: 'demo' }],
    ['in another tenant', { snapshot: snapshotWith('blake.moreno', { 'tenant.id': '7f7f0a10-1111-4222-8333-444455556666' }) }],
    ['two hours ago', { snapshot: snapshotWith('blake.moreno', {}, { takenAt: '2026-11-22T07:00:00Z' }) }],
  ])('counts as never read when it was read %s', async (_how, other) => {
    const bench = await benchOf([avery, other])
    expect(what(bench, 'blake.moreno').user).toMatchObject({ read: 'never', device: null })
    expect(bench.otherUsers('id-1').filter(({ readAt }) => readAt !== null)).toEqual([])
  })

  it('does not count where nobody was signed in for both', async () => {
    const bench = await benchOf([{ ...avery, reader: null }, { snapshot: snapshotWith('blake.moreno'), reader: null }])
    expect(what(bench, 'blake.moreno').user?.read).toBe('never')
  })

  it('changes neither the row nor its report, and starts no scan', async () => {
    const bench = await benchOf([avery, { snapshot: snapshotWith('blake.moreno') }])
    const before = JSON.stringify([bench.rows(), bench.report('id-1')])
    what(bench, 'blake.moreno')
    expect(JSON.stringify([bench.rows(), bench.report('id-1')])).toBe(before)
  })
})

describe('users to choose from', () => {
  it('are those of the other devices, once each, the ones that were read first', async () => {
    const bench = await benchOf([
      avery,
      { snapshot: null, planned: 'drew.santos' },
      { snapshot: snapshotWith('Casey.Ito') },
      { snapshot: snapshotWith('casey.ito', {}, { takenAt: '2026-11-22T08:30:00Z' }) },
      { snapshot: snapshotWith('blake.moreno') },
      { snapshot: snapshotWith('AVERY.LANE') },
    ])
    expect(bench.otherUsers('id-1')).toEqual([
      { name: upn('Casey.Ito'), readAt: testTime },
      { name: upn('blake.moreno'), readAt: testTime },
      { name: upn('drew.santos'), readAt: null },
    ])
  })

  it('are neither those of another tenant nor of demo devices nor names that are none', async () => {
    const bench = await benchOf([
      avery,
      { snapshot: snapshotWith('blake.moreno', { 'tenant.id': '7f7f0a10-1111-4222-8333-444455556666' }) },
      { snapshot: snapshotWith('casey.ito', {}, { demo: true }), source: 'demo' },
      { snapshot: { ...avery.snapshot, facts: without(avery.snapshot.facts, ['user.principalName']) } },
      { snapshot: snapshotWith('drew \u202esantos') },
    ])
    expect(bench.otherUsers('id-1')).toEqual([])
  })

  it('are never more than a list can hold', async () => {
    const bench = await benchOf([avery, ...Array.from({ length: 130 }, (_each, index) => ({ snapshot: null, planned: `user.${String(index)}` }))])
    expect(bench.otherUsers('id-1')).toHaveLength(100)
  })
})
