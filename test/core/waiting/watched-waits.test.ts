import { describe, expect, it } from 'vitest'
import { estimateText, minutesText, shortEstimate } from '../../../core/waiting/estimate-words.ts'
import { watchedWaits } from '../../../core/waiting/watched-waits.ts'

const minutes = (...each: readonly number[]): number[] => each.map((minute) => minute * 60_000)

describe('the median of watched waits', () => {
  it.each<[string, number[], number, number | null]>([
    ['nothing', [], 0, null],
    ['two are too few', minutes(1, 2), 2, null],
    ['three, in any order', minutes(9, 1, 4), 3, 4],
    ['an even count lies between', minutes(1, 4, 6, 90), 4, 5],
    ['the 20 newest count', minutes(...Array<number>(10).fill(500), ...Array<number>(20).fill(3)), 20, 3],
  ])('%s', (_name, durations, count, median) => {
    expect(watchedWaits(durations)).toEqual({ count, medianMs: median === null ? null : median * 60_000 })
  })

  it('does not reorder what it is given', () => {
    const given = minutes(9, 1, 4)
    watchedWaits(given)
    expect(given).toEqual(minutes(9, 1, 4))
  })
})

describe('the words', () => {
  it('never name a number below three waits but their count', () => {
    expect(estimateText({ count: 0, medianMs: null }, 'en')).toContain('watched no wait in this tenant')
    expect(estimateText({ count: 1, medianMs: null }, 'en')).toContain('watched 1 wait in this tenant')
    expect(estimateText({ count: 2, medianMs: null }, 'en')).toContain('watched 2 waits in this tenant')
    expect(shortEstimate({ count: 2, medianMs: null }, 'en')).toBeNull()
  })

  it('say what was measured', () => {
    const said = estimateText({ count: 3, medianMs: 240_000 }, 'en')
    expect(said).toContain('In the last 3 waits that Preflight watched to their end in this tenant')
    expect(said).toContain('it saw the profile assigned 4 min after its first look (median)')
    expect(shortEstimate({ count: 3, medianMs: 240_000 }, 'en')).toBe('median here 4 min')
  })

  it.each<[number, string]>([
    [29_000, 'less than a minute'],
    [30_000, '1 min'],
    [59.4 * 60_000, '59 min'],
    [60 * 60_000, '1 h'],
    [125 * 60_000, '2 h 5 min'],
  ])('%d ms: %s', (ms, text) => {
    expect(minutesText(ms, 'en')).toBe(text)
  })
})
