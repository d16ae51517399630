import type { Language } from '../words/language.ts'
import type { TextStyle } from '../report/text-style.ts'
import { wrapText } from '../report/wrap-text.ts'
import { areaNames } from './area-names.ts'
import type { Catalog, CatalogEntry } from './catalog.ts'
import { byArea, catalogLead, entryLines } from './entry-lines.ts'
import { tableDates } from './table-ages.ts'
import { catalogWords } from './words.ts'

/** Reading width, as in a report. Columns; our own choice. */
const widest = 100
const narrowest = 40

/** The whole catalog for the terminal: a line per check by area, then how old the tables are. */
export function catalogToText({ checks, reviewedOn, tables, language }: Catalog, style: TextStyle): string {
  const say = catalogWords[language]
  const width = widthOf(style)
  const idWidth = longest(checks.map(({ id }) => id))
  const tableWidth = longest(tables.map(({ title }) => title))
  const lines = [
    ...wrapText(catalogLead({ checks, reviewedOn, language }), width),
    ...byArea(checks).flatMap(({ area, entries }) => ['', style.paint('strong', areaNames[language][area]), ...entries.flatMap(({ id, topic }) => columns(id, topic, idWidth, width))]),
    '',
    style.paint('strong', say.tablesThatAge),
    ...wrapText(say.datesMeaning, width - 2).map((line) => `  ${line}`),
    ...tables.flatMap((table) => columns(table.title, `${say.rows(table.rows)}, ${tableDates(table, language)}`, tableWidth, width)),
  ]
  return `${lines.join('\n')}\n`
}

/** Everything about single checks. */
export function entriesToText({ checks, language }: Catalog, style: TextStyle): string {
  return checks.map((entry) => entryToText(entry, language, style)).join('\n')
}

function entryToText(entry: CatalogEntry, language: Language, style: TextStyle): string {
  const width = widthOf(style)
  const lines = entryLines(entry, language)
  const termWidth = longest(lines.map(({ term }) => term))
  return [
    `${style.paint('strong', entry.id)}  ${entry.topic}`,
    ...wrapText(entry.why, width - 2).map((line) => `  ${line}`),
    ...lines.flatMap(({ term, text }) => columns(term, text, termWidth, width)),
    `  ${entry.docs}`,
    '',
  ].join('\n')
}

/** Two columns; under each other where the right one would get too narrow to read. */
function columns(left: string, right: string, leftWidth: number, width: number): string[] {
  const rest = width - leftWidth - 4
  if (rest < narrowest / 2) return [`  ${left}`, ...wrapText(right, width - 4).map((line) => `    ${line}`)]
  return wrapText(right, rest).map((line, index) => `  ${(index === 0 ? left : '').padEnd(leftWidth)}  ${line}`)
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length))
}

function widthOf(style: TextStyle): number {
  return Math.max(narrowest, Math.min(widest, style.width))
}
