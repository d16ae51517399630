import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expandWildcards } from '../../../main/cli/expand-wildcards.ts'

let folder = ''
beforeAll(async () => {
  folder = `${await mkdtemp(path.join(tmpdir(), 'preflight-wildcards-'))}/`
  for (const name of ['b.csv', 'A.CSV', 'a+b.txt', 'aab.txt', 'axcsv']) await writeFile(path.join(folder, name), '')
  await mkdir(path.join(folder, 'below'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('expandWildcards', () => {
  it.each([
    ['*.csv', ['A.CSV', 'b.csv']],
    ['?.csv', ['A.CSV', 'b.csv']],
    ['a+*', ['a+b.txt']],
    ['*', ['A.CSV', 'a+b.txt', 'aab.txt', 'axcsv', 'b.csv', 'below']],
    ['b.csv', ['b.csv']],
    ['*.html', ['*.html']],
  ])('%s', async (pattern, names) => {
    expect(await expandWildcards([folder + pattern], 'win32')).toEqual(names.map((name) => folder + name))
  })

  it('keeps the order of several, standard input and a missing folder', async () => {
    expect(await expandWildcards([`${folder}b*`, '-', `${folder}A.*`, `${folder}none/*.csv`], 'win32')).toEqual([`${folder}b.csv`, `${folder}below`, '-', `${folder}A.CSV`, `${folder}none/*.csv`])
  })

  it('takes the question mark of a long path for none', async () => {
    expect(await expandWildcards(['\\\\?\\C:\\a\\b.csv'], 'win32')).toEqual(['\\\\?\\C:\\a\\b.csv'])
  })

  it('leaves names alone where the shell has done it', async () => {
    expect(await expandWildcards([`${folder}*.csv`], 'linux')).toEqual([`${folder}*.csv`])
  })

  it('takes no time on a hostile pattern', async () => {
    const pattern = `${'*a'.repeat(50)}*!`
    await writeFile(path.join(folder, 'a'.repeat(200)), '')
    const started = performance.now()
    await expandWildcards([folder + pattern], 'win32')
    await rm(path.join(folder, 'a'.repeat(200)))
    expect(performance.now() - started).toBeLessThan(500)
  })
})
