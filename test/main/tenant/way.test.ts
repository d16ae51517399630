import { describe, expect, it } from 'vitest'
import { cheapestWay, pagesWorthTrying } from '../../../main/tenant/reader/way.ts'

const group = (pagesLeft: number | null) => ({ pagesLeft, narrows: true })
const records = (pagesLeft: number | null) => ({ pagesLeft, narrows: false })

describe('what is left of long collections', () => {
  it.each([
    ['nothing is left: no more requests', 20, [], 'pages'],
    ['one page, against one batch', 20, [group(1)], 'pages'],
    ['two pages serve those who come later as well', 20, [group(2)], 'pages'],
    ['three pages, against one batch', 20, [group(3)], 'narrowed'],
    ['two groups with ten pages each, 500 devices: 68 questions in 4 batches', 500, [group(10), group(10)], 'narrowed'],
    ['the same, eight pages in all', 500, [group(4), group(4)], 'pages'],
    ['the same, nine pages in all', 500, [group(4), group(5)], 'narrowed'],
    ['fifteen big groups: 7 questions each for 100 devices are 6 batches, and 5 are enough for each device alone', 100, Array.from({ length: 15 }, () => group(10)), 'alone'],
    ['fourteen: 5 batches either way', 100, Array.from({ length: 14 }, () => group(10)), 'narrowed'],
    ['records, one group that cannot be asked so', 100, [group(10), records(10)], 'alone'],
    ['records, ten pages against five batches', 100, [records(10)], 'pages'],
    ['records, eleven pages against five batches', 100, [records(11)], 'alone'],
    ['a length that nobody knows is worth a try', 20, [records(null)], 'pages'],
    ['too long', 500, [records(Number.POSITIVE_INFINITY)], 'alone'],
  ] as const)('%s', (_name, devices, long, way) => {
    expect(cheapestWay(devices, long)).toBe(way)
  })

  it.each([
    [20, 4],
    [21, 5],
    [100, 20],
  ])('%i devices are worth %i further pages of unknown number', (devices, pages) => {
    expect(pagesWorthTrying(devices)).toBe(pages)
  })
})
