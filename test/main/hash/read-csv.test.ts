import { describe, expect, it } from 'vitest'
import type { CsvRow } from '../../../main/hash/csv/csv-row.ts'
import { readCsv, type CsvSummary } from '../../../main/hash/read-csv.ts'
import { sampleHash } from '../../fakes/hash-encoder.ts'

const header = 'Device Serial Number,Windows Product ID,Hardware Hash'
const one = sampleHash({ serial: 'FBK1' })
const two = sampleHash({ serial: 'FBK2' })

async function read(content: string | Buffer, chunkSize = 1_000): Promise<{ rows: CsvRow[]; summary: CsvSummary; problems: string[] }> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += chunkSize) yield bytes.subarray(start, start + chunkSize)
  }
  const rows: CsvRow[] = []
  const summary = await readCsv(chunks(), bytes.subarray(0, 65_536), (row) => void rows.push(row))
  return { rows, summary, problems: summary.problems.map((problem) => problem.code) }
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return order === 'be' ? bytes.swap16() : bytes
}

const good = `${header}\r\nFBK1,,${one}\r\nFBK2,00330,${two}\r\n`

describe('shape of the file', () => {
  it('what the import wants has no problem', async () => {
    const { rows, summary, problems } = await read(good)
    expect(problems).toEqual([])
    expect(summary).toMatchObject({ encoding: 'ascii', byteOrderMark: false, separator: ',', rows: 2 })
    expect(rows.map(({ row, line, serial, productId, problems: found, reading }) => [row, line, serial, productId, found.length, reading?.state])).toEqual([
      [1, 2, 'FBK1', '', 0, 'intact'],
      [2, 3, 'FBK2', '00330', 0, 'intact'],
    ])
    expect(rows.map((row) => row.reading?.canonical)).toEqual([one, two])
  })

  it.each<readonly [string, string | Buffer, object, readonly string[]]>([
    ['UTF-16 LE', utf16(good, 'le', true), { encoding: 'utf-16le', byteOrderMark: true }, ['utf-16']],
    ['UTF-16 BE', utf16(good, 'be', true), { encoding: 'utf-16be', byteOrderMark: true }, ['utf-16']],
    ['UTF-16 LE without mark', utf16(good, 'le', false), { encoding: 'utf-16le', byteOrderMark: false }, ['utf-16']],
    ['UTF-16 BE without mark', utf16(good, 'be', false), { encoding: 'utf-16be', byteOrderMark: false }, ['utf-16']],
    ['UTF-8 with mark', `\ufeff${good}`, { encoding: 'ascii', byteOrderMark: true }, ['utf-8-mark']],
    ['LF', good.replaceAll('\r\n', '\n'), {}, []],
    ['CR', good.replaceAll('\r\n', '\r'), {}, []],
    ['no line break at the end', good.trimEnd(), {}, []],
    ['semicolons', good.replaceAll(',', ';'), { separator: ';' }, ['separator']],
    ['tabs', good.replaceAll(',', '\t'), { separator: '\t' }, ['separator']],
    ["Excel's separator line", `sep=;\r\n${good.replaceAll(',', ';')}`, { separator: ';' }, ['separator', 'separator-line']],
    ['quotes', good.replace(/[^,\r\n]+/g, '"$&"'), {}, ['quotes']],
    ['another case', good.replace(header, header.toLowerCase()), {}, ['header-case']],
    ['another spelling', good.replace(header, 'SerialNumber,Product-Id,HardwareHash'), {}, ['header-spelling']],
    ['empty lines and rows of separators', good.replace('\r\n', '\r\n\r\n') + ',,\r\n,,\r\n', {}, ['empty-rows']],
  ])('%s', async (_, content, summary, problems) => {
    const result = await read(content, 333)
    expect(result.summary).toMatchObject({ rows: 2, ...summary })
    expect(result.problems).toEqual(problems)
    expect(result.rows.map((row) => [row.serial, row.reading?.canonical, row.problems])).toEqual([
      ['FBK1', one, []],
      ['FBK2', two, []],
    ])
  })

  it('Partner Center columns', async () => {
    const content = `Device serial number,Windows product ID,Hardware hash,Manufacturer name,Device model\r\nFBK1,,${one},Contoso,Latero\r\n`
    const { rows, summary } = await read(content)
    expect(summary.problems.map((problem) => problem.code)).toEqual(['header-case', 'extra-columns'])
    expect(summary.problems[1]?.text).toContain('Manufacturer name, Device model')
    expect(rows[0]).toMatchObject({ serial: 'FBK1', problems: [] })
  })

  it('columns in another order', async () => {
    const { rows, problems } = await read(`Hardware Hash,Group Tag,Device Serial Number,Windows Product ID\n${one},bench,FBK1,9\n`)
    expect(problems).toEqual(['header-order'])
    expect(rows[0]).toMatchObject({ serial: 'FBK1', productId: '9', groupTag: 'bench', problems: [] })
  })

  it('group tag and user', async () => {
    const { rows, problems } = await read(`${header},Group Tag,Assigned User\nFBK1,,${one},bench 7,avery.lane@fabrikam.example\n`)
    expect(problems).toEqual([])
    expect(rows[0]).toMatchObject({ groupTag: 'bench 7', assignedUser: 'avery.lane@fabrikam.example' })
  })

  it('no product id column', async () => {
    const { summary, rows } = await read(`Device Serial Number,Hardware Hash\nFBK1,${one}\n`)
    expect(summary.problems).toMatchObject([{ code: 'header-incomplete', text: 'The header lacks Windows Product ID.' }])
    expect(rows[0]?.problems).toEqual([])
  })

  it.each([
    ['three columns', `FBK1,,${one}\nFBK2,,${two}\n`],
    ['serial and hash', `FBK1,${one}\nFBK2,${two}\n`],
  ])('no header: %s', async (_, content) => {
    const { rows, problems } = await read(content)
    expect(problems).toEqual(['header-missing'])
    expect(rows.map((row) => [row.row, row.serial, row.reading?.state])).toEqual([
      [1, 'FBK1', 'intact'],
      [2, 'FBK2', 'intact'],
    ])
  })

  it('one hash per line', async () => {
    const { rows } = await read(`${one}\n${two}\n${one.slice(0, 500)}\n${two}\n`)
    expect(rows.map((row) => [row.reading?.state, row.serialToRegister, row.problems])).toEqual([
      ['intact', 'FBK1', []],
      ['intact', 'FBK2', []],
      ['damaged', null, []],
      ['intact', 'FBK2', []],
    ])
  })

  it('a header that names no hash: cells are found by their look', async () => {
    const { rows, problems } = await read(`A,B,C\nx,${one},y\n`)
    expect(problems).toEqual(['header-unknown'])
    expect(rows[0]?.reading?.canonical).toBe(one)
  })

  it.each([
    ['UTF-8', Buffer.from(`${header},Group Tag\nFBK1,,${one},Köln\n`, 'utf8'), 'utf-8', 'Köln'],
    ['ANSI', Buffer.from(`${header},Group Tag\nFBK1,,${one},K\u00f6ln \u0080\n`, 'latin1'), 'ansi', 'Köln €'],
  ])('characters outside ASCII in %s', async (_, content, encoding, tag) => {
    const { rows, summary, problems } = await read(content)
    expect([summary.encoding, problems, rows[0]?.groupTag]).toEqual([encoding, ['not-ascii'], tag])
  })

  it.each([
    [500, []],
    [501, ['too-many-rows']],
  ])('%i rows', async (count, expected) => {
    const { summary, problems } = await read(`${header}\n${`FBK1,,${one}\n`.repeat(count)}`, 65_536)
    expect([summary.rows, problems]).toEqual([count, expected])
  })

  it.each([
    ['a header alone', `${header}\r\n`],
    ['blank lines', '\n\n\n'],
    ['a header that says nothing', 'A,B\n'],
  ])('%s holds no row', async (_, content) => {
    await expect(read(content)).rejects.toThrow('holds no row with a hardware hash')
  })
})

describe('rows', () => {
  const rowsOf = async (...lines: readonly string[]): Promise<CsvRow[]> => (await read([header, ...lines].join('\r\n'))).rows
  const codes = (row: CsvRow | undefined): string[] => row?.problems.map((problem) => problem.code) ?? []

  it.each([
    ['a missing hash', 'FBK1,,', ['no-hash'], null],
    ['too few columns', 'FBK1', ['column-count', 'no-hash'], null],
    ['too many columns', `FBK1,,${one},tag,x`, ['column-count'], 'FBK1'],
    ['the serial number of another device', `FBK9,,${one}`, ['serial-differs'], null],
    ['an empty serial number', `,,${one}`, ['serial-empty'], 'FBK1'],
    ["Excel's way to keep zeros", `"=""FBK1""",,${one}`, [], 'FBK1'],
    ['a damaged hash says nothing about the serial number', `FBK9,,${one.slice(0, 900)}`, [], null],
  ])('%s', async (_, line, expected, serial) => {
    const [row] = await rowsOf(line)
    expect([codes(row), row?.serialToRegister]).toEqual([expected, serial])
  })

  it('a comma in the serial number shifts the columns; the hash is found and the serial number put together', async () => {
    const comma = sampleHash({ serial: 'FBK,1' })
    const [row] = await rowsOf(`FBK,1,,${comma}`)
    expect(row).toMatchObject({ serial: 'FBK,1', serialToRegister: 'FBK,1', reading: { state: 'intact' } })
    expect(codes(row)).toEqual(['columns-shifted'])
  })

  it('a damaged row does not hurt its neighbors', async () => {
    const rows = await rowsOf(`FBK1,,${one}`, `FBK2,,${two.slice(0, 999)}!`, `FBK2,,${two}`)
    expect(rows.map((row) => row.reading?.state)).toEqual(['intact', 'damaged', 'intact'])
  })

  it('a hash that a console broke into lines is joined', async () => {
    const lines = `FBK1,,${one}`.replace(/.{80}/g, '$&\r\n')
    const rows = await rowsOf(lines, `FBK2,,${two}`)
    expect(rows.map((row) => [row.serial, row.reading?.state, codes(row), row.line])).toEqual([
      ['FBK1', 'intact', ['wrapped-row'], 2],
      ['FBK2', 'intact', [], 53],
    ])
  })

  it('the next row is never taken for the rest of a hash that is cut in its padding', async () => {
    const cut = one.replace(/A+$/, '')
    const rows = await rowsOf(`FBK1,,${cut}`, `FBK2,,${two}`, `FBK1,,${cut}`, 'FBK3', `FBK1,,${cut}AAAA`, 'FBK4,,')
    expect(rows.map((row) => [row.serial, row.reading?.state])).toEqual([
      ['FBK1', 'repaired'],
      ['FBK2', 'intact'],
      ['FBK1', 'repaired'],
      ['FBK3', undefined],
      ['FBK1', 'repaired'],
      ['FBK4', undefined],
    ])
  })

  it('broken hashes one below the other are joined one by one', async () => {
    const lines = [`FBK1,,${one}`, `FBK2,,${two}`, `FBK1,,${one}`].map((line) => line.replace(/.{120}/g, '$&\r\n'))
    const rows = await rowsOf(...lines)
    expect(rows.map((row) => [row.serial, row.reading?.canonical, codes(row)])).toEqual([
      ['FBK1', one, ['wrapped-row']],
      ['FBK2', two, ['wrapped-row']],
      ['FBK1', one, ['wrapped-row']],
    ])
  })

  it('the group tag behind a broken hash is kept', async () => {
    const lines = `FBK1,,${one},bench`.replace(/.{100}/g, '$&\r\n')
    const { rows } = await read(`${header},Group Tag\r\n${lines}\r\n`)
    expect(rows.map((row) => [row.reading?.state, row.groupTag])).toEqual([['intact', 'bench']])
  })

  it('lines whose whole has no good checksum stay rows of their own', async () => {
    const rows = await rowsOf(`FBK1,,${one.slice(0, 500)}`, 'ABC', 'DEF', `FBK2,,${two}`)
    expect(rows.map((row) => row.reading?.state ?? codes(row).join())).toEqual(['damaged', 'column-count,no-hash', 'column-count,no-hash', 'intact'])
  })

  it('a quoted hash with line breaks inside is repaired', async () => {
    const [row] = await rowsOf(`"FBK1","","${one.replace(/.{76}/g, '$&\r\n')}"`)
    expect(row?.reading).toMatchObject({ state: 'repaired', canonical: one })
  })
})
