import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvTokenizer } from '../../../../main/hash/csv/csv-tokenizer.ts'
import { lineSplitter, longestLine } from '../../../../main/hash/csv/line-splitter.ts'

function split(...parts: readonly string[]): string[] {
  const splitter = lineSplitter()
  return [...parts.flatMap((part) => splitter.push(part)), ...splitter.end()]
}

function read(text: string, separator = ',') {
  const tokenizer = csvTokenizer(separator)
  const records = [...split(text).flatMap((line) => tokenizer.push(line)), ...tokenizer.end()]
  return { cells: records.map((each) => each.cells), lines: records.map((each) => each.line), ...tokenizer.state() }
}

describe('lines', () => {
  it.each([
    ['LF', 'a\nb\n', ['a', 'b']],
    ['CRLF', 'a\r\nb', ['a', 'b']],
    ['CR', 'a\rb\r', ['a', 'b']],
    ['empty lines', 'a\n\n\r\nb', ['a', '', '', 'b']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('are the same wherever the stream is cut', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\r', '\n', '\r\n', ',', ''), { maxLength: 30 })
    fc.assert(
      fc.property(text, (parts) => {
        expect(split(...parts)).toEqual(split(parts.join('')))
      }),
      { numRuns: 2_000 },
    )
  })

  it('longer than any row are refused, the longest is not', () => {
    expect(split('x'.repeat(longestLine))).toHaveLength(1)
    expect(() => split('x'.repeat(longestLine + 1))).toThrow(/more than 1000000 characters/)
    expect(() => split('x'.repeat(longestLine), 'x', '\n')).toThrow(/more than 1000000 characters/)
  })
})

describe('records', () => {
  it.each<readonly [string, string, readonly (readonly string[])[]]>([
    ['plain', 'a,b,,c', [['a', 'b', '', 'c']]],
    ['quoted', '"a","b, c",""', [['a', 'b, c', '']]],
    ['doubled quotes', '"say ""yes""",""""', [['say "yes"', '"']]],
    ['a line break inside', '"a\nb",c\nd', [['a\nb', 'c'], ['d']]],
    ['a quote inside an unquoted cell', '14" screen,b', [['14" screen', 'b']]],
    ['text behind the closing quote', '"a"b,c', [['ab', 'c']]],
    ['an empty line', 'a\n\nb', [['a'], [''], ['b']]],
  ])('%s', (_, text, expected) => {
    expect(read(text).cells).toEqual(expected)
  })

  it('knows on which line each starts', () => {
    expect(read('a\n"b\nc\nd"\ne').lines).toEqual([1, 2, 5])
  })

  it('a quote that is never closed does not swallow the file', () => {
    const result = read('h1,h2\n"a,b\nc,d\ne,f')
    expect(result).toMatchObject({ unbalanced: true, quotes: true, lines: [1, 2, 3, 4] })
    expect(result.cells).toEqual([['h1', 'h2'], ['a', 'b'], ['c', 'd'], ['e', 'f']])
  })

  it.each([
    [99, false],
    [100, true],
  ])('a quoted cell of %i line breaks: given up %s', (breaks, unbalanced) => {
    const text = `"${'x\n'.repeat(breaks)}",y`
    expect(read(text).unbalanced).toBe(unbalanced)
  })

  it('what any writer of RFC 4180 wrote comes back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', 'é', '='), maxLength: 8 })
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\r\n', '\n', '\r'), fc.boolean(), (rows, separator, lineBreak, always) => {
        const quote = (text: string): string => (always || /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
        const text = rows.map((row) => row.map(quote).join(separator)).join(lineBreak)
        // An empty last line is the end of the file, not a record.
        const expected = text.endsWith(lineBreak) || text === '' ? rows.slice(0, -1) : rows
        const result = read(text, separator)
        expect(result.cells).toEqual(expected)
        expect(result.unbalanced).toBe(false)
      }),
      { numRuns: 3_000 },
    )
  })

  it('hostile quotes take linear time', () => {
    const start = performance.now()
    read('x"y,"z\n'.repeat(100_000))
    read('"'.repeat(900_000))
    read(`${'"a\n'.repeat(50_001)}`)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
