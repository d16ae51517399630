import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { searchEntries } from '../../../core/history/search-entries.ts'
import type { IndexEntry } from '../../../main/history/entry-index.ts'
import { indexFile, openEntryIndex } from '../../../main/history/entry-index.ts'
import { leftOver } from '../../../main/history/kept-store.ts'
import { localDay } from '../../../main/history/local-day.ts'
import { keyedSeal } from '../../../main/history/seal.ts'
import { now, temporaryFolder } from './world.ts'

const entry = (index: number, changes: Partial<IndexEntry> = {}): IndexEntry => ({
  id: randomUUID(),
  serialNumber: `FBK${String(index).padStart(5, '0')}`,
  name: `LAPTOP-${String(index)}`,
  model: 'Latero 14',
  label: 'x.preflight.json',
  overall: 'ready',
  firstFix: null,
  scenario: 'user-driven',
  overlays: [],
  source: 'evidence',
  takenAt: new Date(now - index * 60_000).toISOString(),
  judgedAt: new Date(now).toISOString(),
  demo: false,
  redacted: false,
  bytes: 100,
  ...changes,
})
const unlimited = { days: 30, reports: 1_000, bytes: 1_000_000 }
const serials = (entries: readonly IndexEntry[], ids: readonly string[]): readonly (string | null)[] => entries.filter((each) => ids.includes(each.id)).map((each) => each.serialNumber)

describe('what goes', () => {
  const entries = [entry(2), entry(0), entry(1)]

  it('is nothing while there is room', () => {
    expect(leftOver(entries, unlimited, now)).toEqual([])
  })

  it('is what is older than the days, to the millisecond', () => {
    const day = 86_400_000
    const old = [entry(0, { serialNumber: 'kept', takenAt: new Date(now - 30 * day).toISOString() }), entry(1, { serialNumber: 'gone', takenAt: new Date(now - 30 * day - 1).toISOString() })]
    expect(serials(old, leftOver(old, unlimited, now))).toEqual(['gone'])
  })

  it('is the oldest of too many', () => {
    expect(serials(entries, leftOver(entries, { ...unlimited, reports: 2 }, now))).toEqual(['FBK00002'])
  })

  it('is the oldest of too much', () => {
    expect(leftOver(entries, { ...unlimited, bytes: 300 }, now)).toEqual([])
    expect(serials(entries, leftOver(entries, { ...unlimited, bytes: 299 }, now))).toEqual(['FBK00002'])
  })
})

describe('10,000 entries', () => {
  // Measured on two shared cores: opening 0.5 s, searching 10 ms. The limits are for a slower machine.
  it('are opened and searched while somebody types', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder()
    const seal = keyedSeal(Buffer.alloc(32, 7))
    const index = await openEntryIndex(indexFile(folder), seal)
    for (let at = 0; at < 10_000; at += 1) await index.put(entry(at))
    const opening = performance.now()
    const again = await openEntryIndex(indexFile(folder), seal)
    const opened = performance.now() - opening
    const searching = performance.now()
    const found = searchEntries(again.all(), { text: 'fbk09999', limit: 200 }, localDay)
    const searched = performance.now() - searching
    const all = searchEntries(again.all(), { text: '', limit: 200 }, localDay)
    const listing = performance.now() - searching - searched
    process.stdout.write(`10,000 entries: opened in ${opened.toFixed(0)} ms, searched in ${searched.toFixed(1)} ms, listed in ${listing.toFixed(1)} ms\n`)
    expect([found.found, all.found, all.listed]).toEqual([1, 10_000, 200])
    expect(opened).toBeLessThan(5_000)
    expect(searched).toBeLessThan(200)
    expect(listing).toBeLessThan(500)
  })
})
