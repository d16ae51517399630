import { describe, expect, it } from 'vitest'
import { filterRows, noFilter, type BenchFilter } from '../../../renderer/bench/bench-filter.ts'
import { findDevice } from '../../../renderer/bench/find-device.ts'
import { addKey, endsScan, isScan, noBurst } from '../../../renderer/bench/scanner-burst.ts'
import { aRow } from '../invented/rows.ts'

const rows = [
  aRow('one', { name: 'PC-1', serialNumber: 'FBK10001', user: 'avery.lane@fabrikam.example', model: 'Latero 14' }),
  aRow('two', { name: 'PC-2', serialNumber: 'FBK100012', user: null, model: 'Latero 16', overall: 'blocked', source: 'evidence', label: 'lot.csv, row 2' }),
  aRow('vm', { name: 'VM', serialNumber: '1204-5518-7730', user: null, model: 'Virtual Machine', overall: 'at-risk', source: 'hyper-v', label: 'host.hyper-v.json: VM' }),
  aRow('s', { name: 'PC-S', user: null, model: null, serialNumber: 'SFBK10009', overall: 'blocked' }),
  aRow('same-1', { user: null, model: null, serialNumber: 'TWIN01', state: 'failed', overall: 'blocked' }),
  aRow('same-2', { user: null, model: null, serialNumber: 'twin01' }),
  aRow('unread', { user: null, model: null, serialNumber: null, name: null, label: 'x.preflight.json', source: 'evidence', overall: 'cannot-tell' }),
]

describe('a serial number from a scanner', () => {
  it.each([
    ['as it is', 'FBK10001', 'one'],
    ['in another case, with spaces', ' fbk 10001\t', 'one'],
    ['with dashes of its own', '1204-5518-7730', 'vm'],
    ['with the data identifier S', 'SFBK10001', 'one'],
    ['with S/N:', 'S/N: FBK100012', 'two'],
    ['with SN', 'SN FBK10001', 'one'],
    ['with 1S, type and model before it', '1S20XWCTO1WWFBK10001', 'one'],
    ['that begins with S itself', 'SFBK10009', 's'],
  ])('%s', (_name, text, id) => {
    expect(findDevice(rows, text, true)).toEqual({ kind: 'one', id })
  })

  it.each([
    ['that is not there', 'FBK99999'],
    ['that is only the beginning of one', 'FBK1000'],
    ['that is only the end of one', 'BK10001'],
    ['with another letter before it', 'XFBK10001'],
    ['that is empty', '  '],
    ['that says the name of a device', 'PC-1'],
  ])('%s finds nothing', (_name, text) => {
    expect(findDevice(rows, text, true)).toEqual({ kind: 'none' })
  })

  it('that two devices have leads to neither', () => {
    expect(findDevice(rows, 'TWIN01', true)).toEqual({ kind: 'many', count: 2 })
  })

  it('is not taken for another when the text as it is fits', () => {
    const both = [aRow('plain', { serialNumber: 'ABC123' }), aRow('with-s', { serialNumber: 'SABC123' })]
    expect(findDevice(both, 'SABC123', true)).toEqual({ kind: 'one', id: 'with-s' })
  })
})

describe('typed text', () => {
  it('may be a part of anything that names the device', () => {
    expect(findDevice(rows, 'avery', false)).toEqual({ kind: 'one', id: 'one' })
    expect(findDevice(rows, 'latero', false)).toEqual({ kind: 'many', count: 2 })
    expect(findDevice(rows, 'nobody', false)).toEqual({ kind: 'none' })
  })

  it('that is the whole serial number of one is no part of another', () => {
    expect(findDevice(rows, 'fbk10001', false)).toEqual({ kind: 'one', id: 'one' })
  })
})

describe('what is shown', () => {
  it.each<[string, Partial<BenchFilter>, string]>([
    ['everything', {}, 'one two vm s same-1 same-2 unread'],
    ['a verdict', { status: 'blocked' }, 'two s'],
    ['failed scans', { status: 'failed' }, 'same-1'],
    ['rows of CSV files', { source: 'csv' }, 'two'],
    ['evidence files', { source: 'evidence' }, 'unread'],
    ['all words, in any order', { search: '14 AVERY' }, 'one'],
    ['a word of the label', { search: 'host.hyper' }, 'vm'],
    ['spaces alone', { search: '   ' }, 'one two vm s same-1 same-2 unread'],
    ['everything together', { status: 'blocked', source: 'csv', search: 'pc-2' }, 'two'],
    ['nothing', { search: 'no such thing' }, ''],
  ])('%s', (_name, filter, ids) => {
    expect(filterRows(rows, { ...noFilter, ...filter }).map(({ id }) => id).join(' ')).toBe(ids)
  })
})

describe('keys that come fast', () => {
  const typed = (text: string, gap: number): ReturnType<typeof addKey> => [...text].reduce((burst, key, index) => addKey(burst, key, 1_000 + index * gap), noBurst)

  it.each([
    [5, true],
    [30, true],
    [49, true],
    [50, false],
    [120, false],
  ])('%d ms apart: from a scanner is %s', (gap, scan) => {
    const burst = typed('FBK10001', gap)
    expect(isScan(burst)).toBe(scan)
    expect(burst.text).toBe(scan ? 'FBK10001' : '1')
  })

  it('are no scan while they are fewer than four', () => {
    expect(isScan(typed('FBK', 5))).toBe(false)
    expect(isScan(typed('FBK1', 5))).toBe(true)
  })

  it('end with an Enter that is as fast', () => {
    const burst = typed('FBK1', 10)
    expect(endsScan(burst, burst.lastAt + 49)).toBe(true)
    expect(endsScan(burst, burst.lastAt + 50)).toBe(false)
    expect(endsScan(typed('FB', 10), 1_020)).toBe(false)
  })

  it('after a pause begin anew', () => {
    expect(addKey(typed('FBK1', 10), 'X', 5_000)).toEqual({ text: 'X', lastAt: 5_000 })
  })
})
