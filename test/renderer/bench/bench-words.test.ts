import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overallVerdicts } from '../../../core/engine/verdict.ts'
import type { BenchRow } from '../../../core/ipc/bench.ts'
import { benchAnnouncement, countOverall, overlayText, progressText, rowStatus } from '../../../renderer/bench/bench-words.ts'
import { neighbor } from '../../../renderer/bench/neighbor.ts'
import { aRow, scanningRows, twelveRows } from '../invented/rows.ts'

describe('the status of a row', () => {
  it.each<[Partial<BenchRow>, string, string]>([
    [{ state: 'waiting' }, 'waiting', 'Waiting'],
    [{ state: 'scanning', overall: 'ready' }, 'scanning', 'Scanning'],
    [{ state: 'failed', overall: 'ready' }, 'failed', 'Scan failed'],
    [{ overall: 'blocked' }, 'blocked', 'Blocked'],
    [{ overall: 'at-risk' }, 'at-risk', 'At risk'],
    [{ overall: 'cannot-tell' }, 'cannot-tell', "Can't tell yet"],
    [{ overall: null }, 'cannot-tell', "Can't tell yet"],
    [{ overall: 'ready' }, 'ready', 'Ready'],
  ])('%o is %s', (row, tone, word) => {
    expect(rowStatus(aRow('a', row))).toEqual({ tone, word })
  })

  it('is green only for a device that was judged ready', () => {
    const rows = fc.record({
      state: fc.constantFrom('waiting', 'scanning', 'judged', 'failed'),
      overall: fc.constantFrom(null, ...overallVerdicts),
    })
    fc.assert(
      fc.property(rows, (row) => {
        const green = rowStatus(aRow('a', row as Partial<BenchRow>)).tone === 'ready'
        const counted = countOverall([aRow('a', row as Partial<BenchRow>)]).ready === 1
        return green === (row.state === 'judged' && row.overall === 'ready') && counted === green
      }),
    )
  })
})

describe('counts and texts', () => {
  it('counts judged devices per verdict', () => {
    expect(countOverall(twelveRows)).toEqual({ blocked: 7, 'cannot-tell': 1, 'at-risk': 3, ready: 1 })
    expect(countOverall(scanningRows)).toEqual({ blocked: 2, 'cannot-tell': 0, 'at-risk': 1, ready: 1 })
  })

  it('names overlays', () => {
    expect(overlayText([])).toBe('')
    expect(overlayText(['tap', 'hyper-v-vm'])).toBe('with Temporary Access Pass, Hyper-V VM')
  })

  it('tells the progress', () => {
    expect(progressText(aRow('a', { progress: { done: 12, total: 24, text: 'TPM' } }))).toBe('12 of 24 read')
    expect(progressText(aRow('a'))).toBe('Starting')
  })
})

describe('the announcement', () => {
  it('says nothing when no scan was seen', () => {
    expect(benchAnnouncement(twelveRows, false).text).toBe('')
    expect(benchAnnouncement([], true).text).toBe('')
  })

  it('counts while devices are scanned', () => {
    expect(benchAnnouncement(scanningRows, true)).toEqual({ text: '5 of 12 devices checked', final: false })
  })

  it('ends with the result', () => {
    expect(benchAnnouncement(twelveRows, true)).toEqual({
      text: "12 devices checked: 7 blocked, 1 can't tell yet, 3 at risk, 1 ready.",
      final: true,
    })
    expect(benchAnnouncement([aRow('a', { state: 'failed', overall: null })], true).text).toBe('1 device checked: 1 failed.')
  })
})

describe('arrow keys', () => {
  const ids = ['a', 'b', 'c']
  it.each([
    ['a', 'ArrowDown', 'b'],
    ['c', 'ArrowDown', null],
    ['b', 'ArrowUp', 'a'],
    ['a', 'ArrowUp', null],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
    ['b', 'x', null],
    [null, 'ArrowDown', 'a'],
    ['gone', 'ArrowUp', null],
  ] as const)('from %s with %s to %s', (from, key, to) => {
    expect(neighbor(ids, from, key)).toBe(to)
  })
})
