import { describe, expect, it } from 'vitest'
import { emptyBench, reduceBench } from '../../../renderer/bench/bench-state.ts'
import { aRow, scanningRows, twelveRows, wholeBench } from '../invented/rows.ts'

const arrived = (rows = twelveRows) => reduceBench(emptyBench, { type: 'rows-arrived', rows })

describe('the bench', () => {
  it('is not empty before it was read', () => {
    expect(emptyBench.loaded).toBe(false)
    expect(arrived([]).loaded).toBe(true)
  })

  it('keeps the objects of rows that did not change', () => {
    const before = arrived()
    const fresh = structuredClone(twelveRows).map((row) => (row.id === 'short-pass' ? { ...row, overall: 'ready' as const } : row))
    const after = reduceBench(before, { type: 'rows-arrived', rows: fresh })
    const changed = after.rows.filter((row, index) => row !== before.rows[index]).map((row) => row.id)
    expect(changed).toEqual(['short-pass'])
    expect(after.rows[3]?.overall).toBe('ready')
  })

  it('follows the order and the removals of the machine', () => {
    const after = reduceBench(arrived(), { type: 'rows-arrived', rows: [aRow('b'), aRow('a')] })
    expect(after.rows.map((row) => row.id)).toEqual(['b', 'a'])
  })

  it('takes a change of one row and leaves the others as they are', () => {
    const before = arrived()
    const change = { rows: [{ ...structuredClone(twelveRows[3] ?? aRow('none')), overall: 'ready' as const }, structuredClone(twelveRows[4] ?? aRow('none'))], ids: null }
    const after = reduceBench(before, { type: 'rows-changed', change })
    expect(after.rows.filter((row, index) => row !== before.rows[index]).map((row) => row.id)).toEqual(['short-pass'])
    expect(after.turnedReady.map((row) => row.id)).toEqual(['short-pass'])
  })

  it('waits for the whole bench where a change speaks of devices that it does not know', () => {
    expect(reduceBench(emptyBench, { type: 'rows-changed', change: { rows: [aRow('a')], ids: ['a', 'b'] } })).toBe(emptyBench)
    expect(reduceBench(emptyBench, { type: 'rows-changed', change: { rows: [], ids: null } })).toBe(emptyBench)
    expect(reduceBench(emptyBench, { type: 'rows-changed', change: wholeBench([aRow('a')]) })).toMatchObject({ loaded: true, rows: [{ id: 'a' }] })
  })

  it('remembers that a scan was seen', () => {
    expect(arrived().sawScan).toBe(false)
    const scanning = reduceBench(arrived(), { type: 'rows-arrived', rows: scanningRows })
    expect(scanning.sawScan).toBe(true)
    expect(reduceBench(scanning, { type: 'rows-arrived', rows: twelveRows }).sawScan).toBe(true)
  })
})

describe('adding', () => {
  it('forgets old problems when it starts and keeps new ones', () => {
    const failed = reduceBench(emptyBench, { type: 'action-failed', problem: 'old' })
    const started = reduceBench(failed, { type: 'add-started', channel: 'bench:open-evidence' })
    expect(started).toMatchObject({ adding: ['bench:open-evidence'], problems: [] })
    const ended = reduceBench(started, { type: 'add-ended', channel: 'bench:open-evidence', problems: ['one', 'two'] })
    expect(ended).toMatchObject({ adding: [], problems: ['one', 'two'] })
    expect(reduceBench(ended, { type: 'problem-dismissed', which: 0 }).problems).toEqual(['two'])
    expect(reduceBench(ended, { type: 'problem-dismissed', which: 'all' }).problems).toEqual([])
  })

  it('waits for each way on its own', () => {
    const one = reduceBench(emptyBench, { type: 'add-started', channel: 'bench:add-demo' })
    const two = reduceBench(one, { type: 'add-started', channel: 'bench:open-evidence' })
    expect(reduceBench(two, { type: 'add-ended', channel: 'bench:add-demo', problems: [] }).adding).toEqual(['bench:open-evidence'])
  })
})
