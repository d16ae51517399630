import { describe, expect, it } from 'vitest'
import { readHash } from '../../../main/hash/decode-hash.ts'
import type { HashMessageCode } from '../../../main/hash/hash-message.ts'
import { sampleHash, sampleRecords, encodeHash, record, u8 } from '../../fakes/hash-encoder.ts'

const hash = sampleHash()

/** A hash whose content holds both characters that transport damages. */
const rich = encodeHash([...sampleRecords(), record(35, Buffer.from('fbefbefffffffbefbe', 'hex'), u8(0, 0, 0))])

const wrapped = (text: string, width: number, lineBreak: string): string => text.replace(new RegExp(`.{${String(width)}}`, 'g'), `$&${lineBreak}`)

const report = `<?xml version="1.0"?>\r\n<Key><HardwareHash>\n  ${hash}\n</HardwareHash><Other>x</Other></Key>`

const repairs: readonly (readonly [string, string, string, readonly HashMessageCode[]])[] = [
  ['wrapped at 76 columns with CRLF', wrapped(hash, 76, '\r\n'), hash, ['WHITESPACE']],
  ['wrapped at 80 columns and indented', wrapped(hash, 80, '\n    '), hash, ['WHITESPACE']],
  ['byte order mark', `\ufeff${hash}`, hash, []],
  ['two byte order marks and one inside', `\ufeff\ufeff${hash.slice(0, 50)}\ufeff${hash.slice(50)}`, hash, ['WHITESPACE']],
  ['straight quotes', `"${hash}"`, hash, ['QUOTES']],
  ['curly quotes and blanks', ` \u201c${hash}\u201d `, hash, ['WHITESPACE', 'QUOTES']],
  ['trailing separators', `${hash},,;`, hash, ['QUOTES']],
  ['zero-width characters', `${hash.slice(0, 9)}\u200b${hash.slice(9)}\u2060`, hash, ['WHITESPACE']],
  ['no-break spaces', `${hash.slice(0, 9)}\u00a0${hash.slice(9)}`, hash, ['WHITESPACE']],
  ['tabs', `\t${hash.slice(0, 9)}\t${hash.slice(9)}`, hash, ['WHITESPACE']],
  ['UTF-16 read as bytes', [...hash].join('\0') + '\0', hash, ['UTF16_AS_TEXT']],
  ['plus turned into space', rich.replaceAll('+', ' '), rich, ['SPACE_AS_PLUS']],
  ['extra spaces where the plus signs are whole', rich.replace(/.{1500}/g, '$& '), rich, ['WHITESPACE']],
  ['URL-safe alphabet', rich.replaceAll('+', '-').replaceAll('/', '_'), rich, ['URLSAFE_ALPHABET']],
  ['percent codes', encodeURIComponent(rich), rich, ['URL_ENCODED']],
  ['percent codes in lower case', rich.replaceAll('+', '%2b').replaceAll('/', '%2f'), rich, ['URL_ENCODED']],
  ['JSON', `"${rich.replaceAll('/', '\\/').replaceAll('+', '\\u002B')}"`, rich, ['QUOTES', 'JSON_ESCAPED']],
  ['OA3.xml', report, hash, ['FROM_OA3_XML']],
  ['OA3.xml read as bytes of UTF-16', [...report].join('\0') + '\0', hash, ['UTF16_AS_TEXT', 'FROM_OA3_XML']],
  ['one A too many', `${hash}A`, hash, ['LENGTH', 'MISALIGNED']],
  ['four A too many', `${hash}AAAA`, hash, ['LENGTH', 'BLOB_SIZE']],
  ['one A lost', hash.slice(0, -1), hash, ['LENGTH', 'BLOB_SIZE']],
  ['two A lost', hash.slice(0, -2), hash, ['LENGTH', 'BLOB_SIZE']],
  ['three A lost', hash.slice(0, -3), hash, ['LENGTH', 'MISALIGNED', 'BLOB_SIZE']],
  ['padded by a tool', `${hash}==`, hash, ['LENGTH']],
  ['all padding lost', hash.replace(/A+$/, ''), hash, ['LENGTH', 'BLOB_SIZE']],
  ['junk behind the checksum', `${hash.slice(0, -4)}AAAB`, hash, ['PADDING']],
]

describe('text repairs', () => {
  it.each(repairs)('%s', (_, text, expected, codes) => {
    const reading = readHash(text)
    expect(reading.decoded.verdict).toBe('valid')
    expect(reading.canonical).toBe(expected)
    expect(reading.decoded.messages.map((message) => message.code).filter((code) => code !== 'UNKNOWN_RECORDS')).toEqual(codes)
  })

  const intact = [
    ['as Windows writes it', hash],
    ['with the line break of its file', `${hash}\r\n`],
    ['with a byte order mark', `\ufeff${hash}\n`],
    ['in an OA3 report', report],
  ] as const

  it.each(intact)('a hash %s is intact', (_, text) => {
    expect(readHash(text).state).toBe('intact')
  })

  it.each(repairs.filter(([name]) => !/^byte order mark|^OA3.xml$/.test(name)))('%s counts as repaired', (_, text) => {
    expect(readHash(text).state).toBe('repaired')
  })

  const rejected: readonly (readonly [string, string, readonly HashMessageCode[]])[] = [
    ['nothing', '', ['EMPTY']],
    ['blanks', ' \r\n\t ', ['WHITESPACE', 'EMPTY']],
    ['quotes around nothing', '""', ['QUOTES', 'EMPTY']],
    ['a character that is no base64', `${hash.slice(0, 100)}!${hash.slice(101)}`, ['NOT_BASE64']],
    ['a spreadsheet number', '1E+15', ['EXCEL_NUMBER']],
    ['padding inside', `${hash.slice(0, 100)}=${hash.slice(101)}`, ['INNER_PADDING']],
    ['the letter O for the zero', `TO${hash.slice(2)}`, ['RETYPED_PREFIX', 'MAGIC']],
    ['padding alone', '====', ['LENGTH', 'MAGIC']],
    ['two hashes in one text', hash.replace(/A+$/, '').padEnd(2400, 'A') + hash, ['LENGTH', 'TWO_HASHES', 'BLOB_SIZE']],
    ['another text', 'SGVsbG8gd29ybGQh', ['LENGTH', 'MAGIC']],
    ['a plus turned into a minus sign of typography', rich.replace('+', '\u2212'), ['NOT_BASE64']],
  ]

  it.each(rejected)('%s is rejected', (_, text, codes) => {
    const reading = readHash(text)
    expect(reading).toMatchObject({ state: 'damaged', canonical: null, decoded: { verdict: 'invalid' } })
    expect(reading.decoded.messages.map((message) => message.code)).toEqual(codes)
  })

  it('names character and place of what is no base64, in characters as people count them', () => {
    expect(readHash('T0\u{1f600}AA').decoded).toMatchObject({
      textLength: 5,
      messages: [{ text: "character '\u{1f600}' at position 2 is not base64" }],
    })
    expect(readHash("T0'AA").decoded.messages[0]?.text).toBe('character "\'" at position 2 is not base64')
    expect(readHash('T0\u001bAA').decoded.messages[0]?.text).toBe("character '\\x1b' at position 2 is not base64")
  })

  it('reports the length that it found', () => {
    expect(readHash(hash.slice(0, 2000)).decoded.messages).toContainEqual({
      severity: 'warning',
      code: 'LENGTH',
      text: 'text is 2000 characters; 4000 were expected',
      actual: 2000,
    })
  })

  it('takes hostile text without slowing down', () => {
    const hostile = [
      '<HardwareHash>'.repeat(70_000),
      ' '.repeat(1_000_000) + 'x',
      ' \n'.repeat(500_000),
      'T0 '.repeat(300_000),
      '='.repeat(1_000_000) + 'A',
      '"'.repeat(1_000_000) + 'A',
    ]
    const start = performance.now()
    for (const text of hostile) expect(readHash(text).state).toBe('damaged')
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
