import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../main/hash/read-csv.ts'
import { refusalOf, registrationCsv, registrationWriter, type RegistrationRow } from '../../../main/hash/write-csv.ts'
import { sampleHash } from '../../fakes/hash-encoder.ts'

const row: RegistrationRow = { serial: 'FBK20001', productId: '', hash: sampleHash(), groupTag: '', assignedUser: '' }

async function written(out: string, count: number): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const writer = registrationWriter(out, (file, text) => Promise.resolve(void files.set(file, text)))
  for (let index = 0; index < count; index += 1) await writer.add({ ...row, serial: `S${String(index)}` })
  const told = await writer.finish()
  expect(told.map((file) => file.path)).toEqual([...files.keys()])
  return files
}

describe('registration CSV', () => {
  it('has the exact header, CRLF and nothing else', () => {
    expect(registrationCsv([row])).toBe(`Device Serial Number,Windows Product ID,Hardware Hash\r\nFBK20001,,${row.hash}\r\n`)
  })

  it.each([
    ['a group tag', { groupTag: 'bench' }, ',Group Tag', ',bench'],
    ['a user', { assignedUser: 'a@fabrikam.example' }, ',Group Tag,Assigned User', ',,a@fabrikam.example'],
  ])('gets the columns for %s', (_, cells, head, tail) => {
    const text = registrationCsv([{ ...row, ...cells }])
    expect(text).toBe(`Device Serial Number,Windows Product ID,Hardware Hash${head}\r\nFBK20001,,${row.hash}${tail}\r\n`)
  })

  it('reads back without a problem', async () => {
    const bytes = Buffer.from(registrationCsv([{ ...row, groupTag: 'a b' }]), 'latin1')
    const chunks = (async function* () {
      yield bytes
    })()
    const rows: unknown[] = []
    const summary = await readCsv(chunks, bytes, ({ serial, groupTag, problems, reading }) => void rows.push([serial, groupTag, problems, reading?.state]))
    expect(summary.problems).toEqual([])
    expect(rows).toEqual([['FBK20001', 'a b', [], 'intact']])
  })

  it.each<readonly [Partial<RegistrationRow>, RegExp | null]>([
    [{}, null],
    [{ serial: "O'Neil ~!" }, null],
    [{ serial: 'A,B' }, /serial number holds a comma/],
    [{ groupTag: 'a,b' }, /group tag holds a comma/],
    [{ productId: '"1"' }, /product id holds a quotation mark/],
    [{ groupTag: 'Köln' }, /group tag holds characters outside ASCII/],
    [{ assignedUser: 'a\r\nb' }, /assigned user holds characters outside ASCII/],
    [{ serial: 'A\u007f' }, /serial number holds characters outside ASCII/],
  ])('%o: refused %s', (cells, reason) => {
    const refusal = refusalOf({ ...row, ...cells })
    if (reason === null) expect(refusal).toBeNull()
    else expect(refusal).toMatch(reason)
  })

  it('a refused row never gets into a file', async () => {
    const writer = registrationWriter('x.csv', () => Promise.resolve())
    await expect(writer.add({ ...row, serial: 'A,B' })).rejects.toThrow(/comma/)
  })

  it.each([
    [0, []],
    [1, [['out/list.csv', 1]]],
    [500, [['out/list.csv', 500]]],
    [501, [['out/list-1.csv', 500], ['out/list-2.csv', 1]]],
    [1_001, [['out/list-1.csv', 500], ['out/list-2.csv', 500], ['out/list-3.csv', 1]]],
  ])('%i rows make the files %o', async (count, expected) => {
    const files = await written('out/list.csv', count)
    expect([...files].map(([file, text]) => [file, text.split('\r\n').length - 2])).toEqual(expected)
    const serials = [...files.values()].flatMap((text) => text.split('\r\n').slice(1, -1).map((line) => line.split(',')[0]))
    expect(serials).toEqual(Array.from({ length: count }, (_, index) => `S${String(index)}`))
  })
})
