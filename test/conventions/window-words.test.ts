import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { root } from '../../build/paths.ts'
import { englishWords, textsOf, untranslated } from './texts-of.ts'

/** Files of the window and of the process behind it that hold nothing but words. */
const files = ['core', 'main', 'renderer'].flatMap((folder) => filesBelow(folder).filter((file) => /(?:^|[-/])words\.ts$/.test(file)))

function filesBelow(folder: string): readonly string[] {
  return fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
}

interface Table {
  readonly en: unknown
  readonly de: unknown
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'en' in value && 'de' in value
}

async function tablesOf(file: string): Promise<readonly (readonly [string, Table])[]> {
  const exported = (await import(path.join(root, file))) as Record<string, unknown>
  return Object.entries(exported).flatMap(([name, value]) => (isTable(value) ? [[name, value] as const] : []))
}

beforeAll(() => {
  // Tables of the window look at the page when they load.
  vi.stubGlobal('document', { documentElement: { lang: '' } })
  vi.stubGlobal('navigator', { languages: [] })
})

describe('files of words', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files).toContain('renderer/checklist/checklist-words.ts')
    expect(files).toContain('main/app/app-words.ts')
  })
})

describe.each(files)('%s', (file) => {
  it('says everything in German, in German', async () => {
    for (const [name, { en, de }] of await tablesOf(file)) {
      const english = new Map(textsOf(en))
      const german = textsOf(de)
      expect(german.map(([place]) => place), name).toEqual([...english.keys()])
      for (const [place, text] of german) {
        if (english.get(place) !== '') expect(text, `${name}.${place}`).not.toBe('')
        expect(text.replaceAll(untranslated, ''), `${name}.${place}`).not.toMatch(englishWords)
      }
    }
  })
})

it('the texts of every page stand in such a file', () => {
  const folders = new Set(files.filter((file) => file.startsWith('renderer/')).map((file) => path.dirname(file)))
  for (const page of ['about', 'account', 'catalog', 'checklist', 'codes', 'export', 'hash', 'history', 'settings', 'start', 'ui', 'waiting', 'watch']) {
    expect([...folders]).toContain(`renderer/${page}`)
  }
})
