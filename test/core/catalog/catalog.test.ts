import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { areaNames } from '../../../core/catalog/area-names.ts'
import { catalogReviewedOn, describeChecks } from '../../../core/catalog/catalog.ts'
import { catalogToMarkdown } from '../../../core/catalog/catalog-to-markdown.ts'
import { byArea, entryLines } from '../../../core/catalog/entry-lines.ts'
import { datesIn, tableAges, tableDates } from '../../../core/catalog/table-ages.ts'
import { checks } from '../../../core/checks/index.ts'
import { areas, defineCheck, levels } from '../../../core/engine/define-check.ts'
import { pass } from '../../../core/engine/finding.ts'
import { scenarioIds } from '../../../core/scenarios/index.ts'
import { windowsVersionsDate } from '../../../core/tables/windows-versions.ts'
import { inEveryLanguage } from '../../fakes/words.ts'

const invented = defineCheck({
  id: 'made-up',
  area: 'tap',
  words: inEveryLanguage({ topic: 'A_topic with <marks>', title: { pass: 'It is | fine', fail: 'It is not' }, why: 'It *stops* [here].' }),
  docs: 'https://learn.microsoft.com/made-up',
  confidence: 'own-threshold',
  levels: { ...levels(scenarioIds, 'required'), 'self-deploying': 'informational' },
  overlays: ['tap', 'fido2'],
  needs: ['device.osBuild'],
  uses: ['device.osEdition'],
  evaluate: () => pass([]),
})

const catalog = describeChecks(checks, 'en')
const [entry] = describeChecks([invented], 'en').checks

describe('the catalog', () => {
  it('describes every check once, in their order', () => {
    expect(catalog.checks.map(({ id }) => id)).toEqual(checks.map(({ id }) => id))
    expect(byArea(catalog.checks).flatMap((group) => group.entries)).toEqual(catalog.checks)
    expect(Object.keys(areaNames.en)).toEqual(areas)
  })

  it('says facts, scenarios, overlays and confidence in words', () => {
    expect(Object.fromEntries(entryLines(entry!, 'en').map(({ term, text }) => [term, text]))).toEqual({
      'When fine': 'It is | fine',
      'When not': 'It is not',
      Needs: 'Windows build',
      'Also looks at': 'Windows edition',
      Required: 'User-driven; User-driven, hybrid join; Pre-provisioning; Existing devices; Device preparation; Device association',
      'For information': 'Self-deploying',
      'Only with': 'Temporary Access Pass; FIDO2 security key',
      Source: "Preflight's own threshold",
      'Last review': catalogReviewedOn,
    })
  })

  it('names all scenarios as one, and says what a check without needs looks at', () => {
    const lines = entryLines({ ...entry!, needs: [], levels: scenarioIds.map((scenario) => ({ scenario, level: 'required' })) }, 'en')
    expect(lines).toContainEqual({ term: 'Required', text: 'Every scenario' })
    expect(lines).toContainEqual({ term: 'Looks at', text: 'Windows edition' })
    expect(lines.map(({ term }) => term)).not.toContain('Needs')
  })

  it('has facts, scenarios and words for every check, and nothing that no person reads', () => {
    for (const each of catalog.checks) {
      const lines = entryLines(each, 'en')
      expect(each.needs.length + each.uses.length, each.id).toBeGreaterThan(0)
      expect(lines.some(({ term }) => ['Required', 'Recommended', 'For information'].includes(term)), each.id).toBe(true)
      for (const { text } of lines) expect(text, each.id).not.toMatch(/undefined|\b(tenant|device|user)\.[a-z]+[A-Z]/)
    }
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog)
  })
})

describe('the ages of the tables', () => {
  it.each([
    ['learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21', ['2026-08-21']],
    ['an article on 0x8004FE33 as quoted by OSDeploy, 2024-01', ['2024-01']],
    ['public tools and samples, 2024 to 2026', ['2024', '2026']],
    ['a page about 2021-01, without a day', []],
  ])('%s', (source, dates) => {
    expect(datesIn(source)).toEqual(dates)
  })

  it('are known for every table, and none lies in the future', () => {
    for (const table of tableAges('en')) {
      expect(table.rows, table.title).toBeGreaterThan(0)
      expect(tableDates(table, 'en'), table.title).toMatch(/^20\d\d(-\d\d){0,2}( to 20\d\d(-\d\d){0,2})?$/)
      expect(table.oldest <= table.newest && table.newest <= windowsVersionsDate, table.title).toBe(true)
    }
    expect(new Set(tableAges('en').map(({ title }) => title)).size).toBe(tableAges('en').length)
  })
})

describe('the list of tables', async () => {
  const folder = new URL('../../../core/tables/', import.meta.url)
  const listed = await readFile(new URL('../../../core/catalog/table-ages.ts', import.meta.url), 'utf8')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && name !== 'sourced.ts')
  const dated = await Promise.all(files.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })))

  it.each(dated.filter(({ text }) => text.includes("'./sourced.ts'") || text.includes('.json')))('knows $name', ({ name }) => {
    expect(listed).toContain(`'../tables/${name}'`)
  })
})

describe('CATALOG.md', async () => {
  const written = await readFile(new URL('../../../core/checks/CATALOG.md', import.meta.url), 'utf8')

  it('is what the checks say today; if not, run "npx tsx build/write-catalog.ts"', () => {
    // A boolean: the difference of two such texts would bury the title, which says what to do.
    expect(written.replaceAll('\r\n', '\n') === catalogToMarkdown(catalog), 'core/checks/CATALOG.md is out of date: run "npx tsx build/write-catalog.ts"').toBe(true)
  })

  it('links to headings that it has, and has an entry per check', () => {
    const anchors = [...written.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^a-z0-9 -]/g, '').replaceAll(' ', '-'))
    for (const [, anchor] of written.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor)
    expect(anchors).toEqual(expect.arrayContaining(checks.map(({ id }) => id)))
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  it('takes no text for markup', () => {
    const text = catalogToMarkdown(describeChecks([invented], 'en'))
    expect(text).toContain(String.raw`**A\_topic with \<marks\>**. It \*stops\* \[here\].`)
    expect(text).toContain(String.raw`- When fine: It is \| fine`)
    expect(text).toContain('1 check. ')
  })
})
