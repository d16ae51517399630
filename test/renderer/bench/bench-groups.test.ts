import { describe, expect, it } from 'vitest'
import { groupRows, listItems } from '../../../renderer/bench/bench-groups.ts'
import { firstView, rangeOf, reduceView, type BenchView, type ViewAction } from '../../../renderer/bench/bench-view.ts'
import { drawnLines, offsetsOf, rangeAt } from '../../../renderer/bench/row-window.ts'
import { words } from '../../../renderer/bench/table-words.ts'
import { aRow } from '../invented/rows.ts'

const needs = (id: string, checkId: string, overall: 'blocked' | 'at-risk', summary = `Fix ${checkId}.`): ReturnType<typeof aRow> =>
  aRow(id, { overall, firstFix: { checkId, title: `${checkId} is wrong`, summary } })

const rows = [
  aRow('ready'),
  needs('risk-1', 'clock', 'at-risk'),
  needs('hash-1', 'hash', 'blocked'),
  needs('risk-2', 'clock', 'at-risk'),
  aRow('new', { state: 'scanning', overall: null }),
  needs('hash-2', 'hash', 'blocked'),
  aRow('failed', { state: 'failed', overall: null, firstFix: { checkId: 'hash', title: '', summary: '' } }),
  needs('risk-3', 'clock', 'at-risk'),
]

describe('devices that need the same', () => {
  it('stand together, what helps most first, ready ones last', () => {
    expect(groupRows(rows).map((group) => [words.groupTitle(group), group.rows.map(({ id }) => id).join(' ')])).toEqual([
      ['2 devices: Fix hash.', 'hash-1 hash-2'],
      ['3 devices: Fix clock.', 'risk-1 risk-2 risk-3'],
      ['1 device: The scan failed', 'failed'],
      ['1 device: No verdict yet', 'new'],
      ['1 device: Ready, nothing to fix', 'ready'],
    ])
  })

  it('weigh by count and verdict together: four at risk come before one blocked', () => {
    const four = ['1', '2', '3', '4'].map((id) => needs(id, 'clock', 'at-risk'))
    expect(groupRows([needs('b', 'hash', 'blocked'), ...four]).map(({ id }) => id)).toEqual(['clock', 'hash'])
    expect(groupRows([...four.slice(0, 2), needs('b', 'hash', 'blocked')]).map(({ id }) => id)).toEqual(['hash', 'clock'])
  })

  it('are named by what is wrong where each needs something else against it', () => {
    const [group] = groupRows([needs('a', 'hash', 'blocked', 'Import it.'), needs('b', 'hash', 'blocked', 'Collect it.')])
    expect(group?.fix).toBe('hash is wrong')
  })

  it('are never called ready before they were judged', () => {
    expect(groupRows([aRow('x', { state: 'waiting', overall: 'ready' })])[0]?.kind).toBe('unjudged')
  })

  it('fold away under their header', () => {
    const items = listItems(rows, true, new Set(['hash']))
    expect(items.map(({ kind, key }) => (kind === 'group' ? key.toUpperCase() : key)).slice(0, 4)).toEqual(['GROUP HASH', 'GROUP CLOCK', 'risk-1', 'risk-2'])
    expect(listItems(rows, false, new Set(['hash']))).toHaveLength(rows.length)
  })
})

describe('the view', () => {
  const after = (...actions: readonly ViewAction[]): BenchView => actions.reduce(reduceView, firstView)
  const shown = ['a', 'b', 'c', 'd', 'e']
  const press = (id: string, range = false, on = true): ViewAction => ({ type: 'selected', id, on, range, shown })

  it.each([
    ['one', [press('b')], 'b'],
    ['a range down', [press('b'), press('d', true)], 'b c d'],
    ['a range up', [press('d'), press('b', true)], 'b c d'],
    ['a range that is taken back', [press('a'), press('e', true), press('b', false, false), press('d', true, false)], 'a e'],
    ['a range without a beginning', [press('c', true)], 'c'],
    ['all that are shown', [press('x'), { type: 'selected-all', ids: shown, on: true }], 'a b c d e x'],
    ['none of those that are shown', [press('x'), press('a'), { type: 'selected-all', ids: shown, on: false }], 'x'],
    ['nothing', [press('a'), { type: 'selection-cleared' }], ''],
  ] satisfies readonly (readonly [string, readonly ViewAction[], string])[])('selects %s', (_name, actions, ids) => {
    expect([...after(...actions).selected].sort().join(' ')).toBe(ids)
  })

  it('takes a beginning that is not shown any more for none', () => {
    expect(rangeOf(shown, 'gone', 'c')).toEqual(['c'])
  })

  it('hides nothing of a device that somebody looks for', () => {
    const hidden = after({ type: 'filtered', filter: { status: 'ready', search: 'x' } }, { type: 'grouped', grouped: true }, { type: 'group-toggled', id: 'hash' })
    const row = needs('a', 'hash', 'blocked')
    const revealed = reduceView(hidden, { type: 'revealed', row })
    expect(revealed.filter).toEqual(firstView.filter)
    expect(revealed.closed.size).toBe(0)
    expect(revealed.grouped).toBe(true)
  })
})

describe('a long list', () => {
  const offsets = offsetsOf([...Array<number>(500).fill(72)])

  it('draws what is in sight and a little more', () => {
    const { from, to } = rangeAt(offsets, 7_200, 7_920)
    expect(from).toBeLessThanOrEqual(100)
    expect(to).toBeGreaterThanOrEqual(111)
    expect(to - from).toBeLessThanOrEqual(24)
  })

  it.each([
    [-500, 300],
    [0, 0],
    [35_900, 40_000],
    [90_000, 91_000],
  ])('stays inside itself from %d to %d', (top, bottom) => {
    const { from, to } = rangeAt(offsets, top, bottom)
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeLessThanOrEqual(500)
    expect(to).toBeGreaterThanOrEqual(from)
  })

  it.each([null, 3, 50, 499])('is as high as all its lines, with line %s kept', (kept) => {
    const { lines, below } = drawnLines(offsets, { from: 48, to: 72 }, kept)
    expect(lines.reduce((sum, { gap }) => sum + gap + 72, 0) + below).toBe(36_000)
    expect(lines.some(({ index }) => index === kept)).toBe(kept !== null)
    expect(new Set(lines.map(({ index }) => index)).size).toBe(lines.length)
  })

  it('that is empty has no line', () => {
    expect(drawnLines(offsetsOf([]), rangeAt(offsetsOf([]), 0, 800), 0)).toEqual({ lines: [], below: 0 })
  })
})
