import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/paths.ts'
import { portal, portalPaths } from '../../core/words/portal-paths.ts'
import { literalTexts } from './literal-texts.ts'

const table = 'core/words/portal-paths.ts'

const files = ['core', 'main', 'renderer']
  .flatMap((folder) => fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`))
  .filter((file) => /\.tsx?$/.test(file) && file !== table)

const sources = new Map(files.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]))

const topMenus = 'Devices|Users|Groups|Settings|Billing|Endpoint security|Password reset|Tenant administration'

/** A menu after another one, as "Devices > Enrollment" or, in English, "Devices, Enrollment". */
const menuAfterMenu = new RegExp(`[\\p{L}\\d)“"…] [>›→] [\\p{Lu}„"]|\\b(?:${topMenus}), \\p{Lu}`, 'u')

/** Cheaper than reading a file as code. */
const couldHoldPath = new RegExp(` [>›→] |\\b(?:${topMenus}), `, 'u')

function menuPathsIn(file: string, source: string): readonly string[] {
  return couldHoldPath.test(source) ? literalTexts(file, source).filter((text) => menuAfterMenu.test(text)) : []
}

describe('menu paths stand in one table', () => {
  it('no other file spells one out', () => {
    expect([...sources].flatMap(([file, source]) => menuPathsIn(file, source).map((text) => `${file}: ${text}`))).toEqual([])
  })

  it.each(['error-codes.json', 'error-codes.de.json'])('%s names none that the table does not have', (file) => {
    const known = Object.values(portalPaths).flatMap(({ en, de }) => [en, de])
    const texts = [...fs.readFileSync(path.join(root, 'core/codes', file), 'utf8').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '')
    const rest = texts.map((text) => known.reduce((without, each) => without.replaceAll(each, ''), text))
    expect(texts.some((text) => menuAfterMenu.test(text))).toBe(true)
    expect(rest.filter((text) => menuAfterMenu.test(text))).toEqual([])
  })

  it.each([
    ["const a = 'Open Devices > Enrollment.'", 1],
    ['const a = `Open ${b} > Import.`', 1],
    ["const a = 'Open Devices, Enrollment.'", 1],
    ['const a = <p>Geräte &gt; Alle Geräte</p>', 0],
    ['const a = <p>{"Geräte > Alle Geräte"}</p>', 1],
    ['// Devices > Enrollment', 0],
    ["const a = b > C ? 'One' : 'Two'", 0],
  ])('%s is seen so', (source, count) => {
    expect(menuPathsIn('invented.tsx', source)).toHaveLength(count)
  })
})

describe.each(Object.entries(portalPaths))('the path %s', (page, { en, de, source, seen }) => {
  const depth = (text: string): number => text.split(' > ').length

  it('leads equally deep in German, or is the English one in quotes', () => {
    expect(depth(en)).toBeGreaterThan(1)
    if (de.startsWith('„')) expect(de).toBe(`„${en}“`)
    else expect(depth(de)).toBe(depth(en))
    expect(portal.en).toHaveProperty(page, en)
    expect(portal.de).toHaveProperty(page, de)
  })

  it('says where it comes from', () => {
    expect(source).toMatch(/^general knowledge$|^[\w.-]+\.\w+\/\S+$/)
    expect(seen).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(Date.parse(seen)).not.toBeNaN()
  })

  it('is used in both languages', () => {
    for (const use of [`portal.en.${page}}`, `portal.de.${page}}`]) expect([...sources.values()].some((text) => text.includes(use)), use).toBe(true)
  })
})
