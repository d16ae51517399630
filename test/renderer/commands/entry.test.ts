import { describe, expect, it } from 'vitest'
import { findEntries, rank, type Entry } from '../../../renderer/commands/entry.ts'
import { moved } from '../../../renderer/commands/moved.ts'

const entry = (key: string, title: string, more: Partial<Entry> = {}): Entry => ({ key, kind: '', title, detail: null, keywords: '', keys: null, obstacle: null, askedOnly: false, run: () => undefined, ...more })

const json = entry('json', 'Export as JSON', { keywords: 'save report' })
const pdf = entry('pdf', 'Export as PDF', { keywords: 'save report print', obstacle: 'No device is open.' })
const copy = entry('copy', 'Copy the report as text', { keywords: 'export' })
const laptop = entry('laptop', 'FBK-LAPTOP-01', { detail: 'Blocked · FBK10001', askedOnly: true })
const all = [pdf, json, copy, laptop]
const keys = (asked: string, recent: readonly string[] = []): readonly string[] => findEntries(all, asked, recent).map(({ key }) => key)

describe('finding', () => {
  it('takes all words in any order, upper and lower case, with and without accents', () => {
    expect(keys('json EXPORT')).toEqual(['json'])
    expect(rank(entry('a', 'Gerät prüfen'), 'geraet')).toBeNull()
    expect(rank(entry('a', 'Gerät prüfen'), 'pruf gerat')).toBe(1)
    expect(keys('export nothing')).toEqual([])
  })

  it('puts the best beginning first, then titles, then other words', () => {
    expect(keys('export')).toEqual(['json', 'pdf', 'copy'])
    expect(rank(json, 'export a')).toBe(0)
    expect(rank(json, 'js')).toBe(1)
    expect(rank(json, 'son')).toBe(2)
    expect(rank(json, 'save')).toBe(3)
  })

  it('finds a device by its verdict and its serial number, but lists none unasked', () => {
    expect(keys('blocked')).toEqual(['laptop'])
    expect(keys('fbk10001')).toEqual(['laptop'])
    expect(keys('')).not.toContain('laptop')
  })

  it('puts what was used before first, then what can be done now', () => {
    expect(keys('')).toEqual(['json', 'copy', 'pdf'])
    expect(keys('', ['laptop', 'copy'])).toEqual(['laptop', 'copy', 'json', 'pdf'])
    expect(keys('export', ['pdf'])).toEqual(['pdf', 'json', 'copy'])
  })
})

describe('moving', () => {
  it.each([
    [0, 3, 'ArrowDown', 1],
    [2, 3, 'ArrowDown', 0],
    [0, 3, 'ArrowUp', 2],
    [0, 3, 'PageDown', 2],
    [20, 30, 'PageUp', 12],
    [0, 0, 'ArrowDown', null],
    [0, 3, 'Home', null],
    [0, 3, 'x', null],
  ])('from %i of %i with %s', (index, count, key, wanted) => {
    expect(moved(index, count, key)).toBe(wanted)
  })
})
