import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWaitBook, type WaitBook } from '../../../main/waiting/wait-book.ts'

const fabrikam = '5e6f0a10-1111-4222-8333-444455556666'
const northwind = '6a7b0c20-1111-4222-8333-444455556666'

let folder = ''
let file = ''
const log: string[] = []

beforeEach(async () => {
  log.length = 0
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-waits-'))
  file = path.join(folder, 'new', 'waits.json')
})
afterEach(() => rm(folder, { recursive: true }))

const open = (onChange: () => void = () => undefined): WaitBook => openWaitBook({ file, log: (line) => log.push(line), onChange })
const write = async (content: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
}

describe('the book of waits', () => {
  it('keeps the durations of each tenant for the next start, whatever the case of its id', async () => {
    const book = open()
    for (const seconds of [60, 120, 300]) book.add(fabrikam, seconds * 1_000, true)
    book.add(northwind, 9_000, true)
    await book.settled()
    const next = open()
    expect(next.watched(fabrikam).count).toBe(0)
    await next.settled()
    expect(next.watched(fabrikam.toUpperCase())).toEqual({ count: 3, medianMs: 120_000 })
    expect(next.watched(northwind)).toEqual({ count: 1, medianMs: null })
  })

  it('writes ids of tenants and seconds, and nothing else', async () => {
    const book = open()
    book.add(fabrikam, 61_400, true)
    await book.settled()
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ schema: 'preflight.waits/1', tenants: [{ id: fabrikam, seconds: [61] }] })
  })

  it('keeps the 20 newest', async () => {
    const book = open()
    for (let seconds = 1; seconds <= 25; seconds += 1) book.add(fabrikam, seconds * 1_000, true)
    await book.settled()
    expect(await readFile(file, 'utf8')).toContain('"seconds":[6,7,')
    expect(book.watched(fabrikam).count).toBe(20)
  })

  it('adds to what another process noted meanwhile', async () => {
    const [one, other] = [open(), open()]
    await Promise.all([one.settled(), other.settled()])
    one.add(fabrikam, 1_000, true)
    await one.settled()
    other.add(fabrikam, 2_000, true)
    await other.settled()
    expect(other.watched(fabrikam).count).toBe(2)
  })

  it('keeps in memory alone what is not to be kept, and what cannot be', async () => {
    const book = open()
    book.add(fabrikam, 1_000, false)
    book.add('not an id', 1_000, true)
    await book.settled()
    await expect(readFile(file)).rejects.toThrow()
    expect([book.watched(fabrikam).count, book.watched('not an id').count]).toEqual([1, 1])
    await writeFile(path.join(folder, 'new'), 'a file where the folder would be')
    book.add(fabrikam, 2_000, true)
    await book.settled()
    expect(book.watched(fabrikam).count).toBe(2)
    expect(log).toEqual([expect.stringContaining('could not be kept')])
  })

  it.each<[string, string]>([
    ['cut off', '{"schema":"preflight.waits/1","tenants":[{"id"'],
    ['of another shape', '{"schema":"preflight.waits/1","tenants":[{"id":"x","seconds":[1]}]}'],
    ['with a negative time', `{"schema":"preflight.waits/1","tenants":[{"id":"${fabrikam}","seconds":[-1,1,1]}]}`],
    ['with too many times', `{"schema":"preflight.waits/1","tenants":[{"id":"${fabrikam}","seconds":[${Array(21).fill(1).join()}]}]}`],
    ['huge', `{"schema":"preflight.waits/1","tenants":[]}${' '.repeat(70_000)}`],
  ])('takes a file that is %s for an empty one', async (_name, content) => {
    await write(content)
    const book = open()
    await book.settled()
    expect(book.watched(fabrikam)).toEqual({ count: 0, medianMs: null })
    expect(log).toEqual(['the kept durations of waits are damaged and are left out'])
    book.add(fabrikam, 1_000, true)
    await book.settled()
    expect(book.watched(fabrikam).count).toBe(1)
  })

  it('leaves out durations that cannot be', () => {
    const book = openWaitBook({ file: null, log: () => undefined })
    for (const ms of [-1, Number.NaN, 8 * 86_400_000]) book.add(fabrikam, ms, true)
    expect(book.watched(fabrikam).count).toBe(0)
  })

  it('tells when it says something else', async () => {
    let told = 0
    const book = open(() => (told += 1))
    await book.settled()
    expect(told).toBe(1)
    book.add(fabrikam, 1_000, true)
    await book.settled()
    expect(told).toBe(2)
  })
})
