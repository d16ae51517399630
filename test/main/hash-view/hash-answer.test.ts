import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashesInFile, hashesInText } from '../../../main/hash-view/hash-answer.ts'
import { encodeHash, record, sampleRecords, u16 } from '../../fakes/hash-encoder.ts'

// A record type that the decoder does not know keeps the test independent of the layouts.
const whole = encodeHash([record(250, u16(1, 2, 3))])
const damaged = encodeHash([record(250, u16(1, 2, 3))], { badChecksum: true })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-hash-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = async (name: string, content: string): Promise<string> => {
  const target = path.join(folder, name)
  await writeFile(target, content)
  return target
}

describe('a pasted text', () => {
  it('that is a whole hash is intact', async () => {
    const { hashes, problem } = await hashesInText(whole, 'en')
    expect(problem).toBeNull()
    expect(hashes).toMatchObject([{ label: 'Pasted text', state: 'intact' }])
    expect(hashes[0]?.lines.map(({ term }) => term)).toContain('TPM')
  })

  it('that was wrapped on its way is repaired, and says so', async () => {
    const { hashes } = await hashesInText((whole.match(/.{1,76}/g) ?? []).join('\r\n'), 'en')
    expect(hashes).toMatchObject([{ state: 'repaired' }])
    expect(hashes[0]?.findings.map(({ title }) => title)).toContain('The text held line breaks, blanks or invisible characters')
  })

  it.each([
    { name: 'a changed hash', text: damaged },
    { name: 'a cut-off hash', text: whole.slice(0, 16) },
    { name: 'no hash', text: 'hello' },
  ])('that is $name is damaged, with the reason first', async ({ text }) => {
    const { hashes } = await hashesInText(text, 'en')
    expect(hashes).toMatchObject([{ state: 'damaged' }])
    expect(hashes[0]?.findings[0]?.severity).toBe('error')
    expect(hashes[0]?.why).toMatch(/\.$/)
  })

  it.each(['', ' \r\n\t'])('that is empty is a sentence', async (text) => {
    expect(await hashesInText(text, 'en')).toMatchObject({ hashes: [], problem: expect.stringMatching(/\.$/) as string })
  })

  it('never comes back', async () => {
    for (const text of [whole, damaged, whole.slice(0, 999), `x${whole}`, `"${whole}`]) {
      const answer = JSON.stringify(await hashesInText(text, 'en'))
      for (let start = 0; start + 24 <= 240; start += 24) expect(answer).not.toContain(whole.slice(start, start + 24))
    }
  })
})

describe('a file', () => {
  it('is named without its path', async () => {
    const { hashes } = await hashesInFile(await file('one.txt', whole), 'en')
    expect(hashes).toMatchObject([{ label: 'one.txt', state: 'intact' }])
    expect(JSON.stringify(hashes)).not.toContain(folder)
  })

  it('with a list gives one answer per row and counts what is too much', async () => {
    const rows = [...Array.from({ length: 50 }, () => `,,${whole}`), ',,', `,,${damaged}`]
    const { hashes, notShown } = await hashesInFile(await file('list.csv', ['Device Serial Number,Windows Product ID,Hardware Hash', ...rows].join('\r\n')), 'en')
    expect(hashes).toHaveLength(50)
    expect(hashes[0]).toMatchObject({ label: 'list.csv, row 1', state: 'intact' })
    expect(notShown).toBeGreaterThan(0)
  })

  it('with a row without hash says so', async () => {
    const { hashes } = await hashesInFile(await file('gap.csv', `Device Serial Number,Windows Product ID,Hardware Hash\r\nFBK1,,\r\nFBK2,,${whole}\r\n`), 'en')
    expect(hashes.map(({ state }) => state)).toEqual(['missing', 'intact'])
  })

  it.each([
    { name: 'empty.txt', content: '', words: 'is empty' },
    { name: 'archive.cab', content: 'MSCF....', words: 'CAB archive' },
    { name: 'other.json', content: '{"a":1}', words: 'no evidence file' },
  ])('that holds none ($name) is one sentence', async ({ name, content, words }) => {
    const { hashes, problem } = await hashesInFile(await file(name, content), 'en')
    expect(hashes).toEqual([])
    expect(problem).toContain(words)
    expect(problem).toContain(name)
    expect(problem).not.toContain(folder)
  })
})

describe('in German', () => {
  it('a whole hash says its state, its device and its findings', async () => {
    const { hashes } = await hashesInText(encodeHash(sampleRecords()), 'de')
    expect(hashes).toMatchObject([{ label: 'Eingefügter Text', why: 'Die Prüfsumme stimmt, und unterwegs wurde nichts verändert.' }])
    expect(hashes[0]?.lines.map(({ term }) => term)).toEqual(expect.arrayContaining(['Gerät', 'Maschine', 'Erfasst']))
    expect(JSON.stringify(hashes)).not.toMatch(/\b(the|by|clock|serial|adapter is|memory|cores)\b/i)
  })

  it('a damaged hash, a row without one and no text do not change the language', async () => {
    expect((await hashesInText(damaged, 'de')).hashes).toMatchObject([{ why: 'Die Prüfsumme stimmt nicht: Der Hash wurde verändert.' }])
    const list = await file('luecke.csv', `Device Serial Number,Windows Product ID,Hardware Hash\r\nFBK1,,\r\nFBK2,,${encodeHash(sampleRecords())}\r\n`)
    const { hashes } = await hashesInFile(list, 'de')
    expect(hashes[0]).toMatchObject({ label: 'luecke.csv, Zeile 1', why: 'Die Zeile hat keinen Hardwarehash.' })
    expect(hashes[1]?.findings.map(({ title }) => title)).toContain('Die Seriennummer ist nicht die im Hash')
    expect(await hashesInText('', 'de')).toMatchObject({ problem: 'Es ist kein Text da. Zuerst einen Hash einfügen.' })
  })
})
