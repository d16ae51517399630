import type { Language } from '../words/language.ts'
import { areaNames } from './area-names.ts'
import type { Catalog, CatalogEntry } from './catalog.ts'
import { byArea, catalogLead, entryLines } from './entry-lines.ts'
import { tableDates } from './table-ages.ts'
import { catalogWords } from './words.ts'

/** The catalog as one Markdown document. */
export function catalogToMarkdown({ checks, reviewedOn, tables, language }: Catalog): string {
  const say = catalogWords[language]
  const names = areaNames[language]
  const groups = byArea(checks)
  const lines = [
    `# ${say.title}`,
    '',
    `${catalogLead({ checks, reviewedOn, language })} ${say.generated}`,
    '',
    say.levelsMeaning,
    '',
    ...groups.map(({ area, entries }) => `- [${names[area]}](#${anchor(names[area])}): ${say.checks(entries.length)}`),
    `- [${say.tablesThatAge}](#${anchor(say.tablesThatAge)})`,
    ...groups.flatMap(({ area, entries }) => ['', `## ${names[area]}`, ...entries.flatMap((entry) => entryToMarkdown(entry, language))]),
    '',
    `## ${say.tablesThatAge}`,
    '',
    say.datesMeaning,
    '',
    `| ${say.columns.table} | ${say.columns.rows} | ${say.columns.dates} |`,
    '|---|---|---|',
    ...tables.map((table) => `| ${plain(table.title)} | ${String(table.rows)} | ${tableDates(table, language)} |`),
  ]
  return `${lines.join('\n')}\n`
}

function entryToMarkdown(entry: CatalogEntry, language: Language): string[] {
  return [
    '',
    `### \`${entry.id}\``,
    '',
    `**${plain(entry.topic)}**. ${plain(entry.why)}`,
    '',
    ...entryLines(entry, language).map(({ term, text }) => `- ${term}: ${plain(text)}`),
    `- [${catalogWords[language].documentation}](${entry.docs})`,
  ]
}

/** What Markdown would take for markup, as text. */
function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]|]/g, String.raw`\$&`)
}

/** The anchor that a heading gets: small letters, blanks as hyphens, nothing else but letters and digits. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-zäöüß0-9 -]/g, '')
    .replaceAll(' ', '-')
}
