import { areaNames } from './area-names.ts'
import type { Catalog, CatalogEntry } from './catalog.ts'
import { byArea, catalogLead, checkCount, entryLines } from './entry-lines.ts'
import { tableDates, tableDatesMeaning } from './table-ages.ts'

/** The catalog as one Markdown document. */
export function catalogToMarkdown({ checks, reviewedOn, tables }: Catalog): string {
  const groups = byArea(checks)
  const lines = [
    '# Checks of Preflight',
    '',
    `${catalogLead({ checks, reviewedOn })} This text is generated from the checks themselves.`,
    '',
    'A check that cannot read what it *needs* is shown as *Couldn\'t check*. Where it is *required*, a failing check blocks the device; where it is *recommended*, it puts the device at risk; *for information* never changes the answer.',
    '',
    ...groups.map(({ area, entries }) => `- [${areaNames[area]}](#${anchor(areaNames[area])}): ${checkCount(entries.length)}`),
    '- [Tables that age](#tables-that-age)',
    ...groups.flatMap(({ area, entries }) => ['', `## ${areaNames[area]}`, ...entries.flatMap(entryToMarkdown)]),
    '',
    '## Tables that age',
    '',
    tableDatesMeaning,
    '',
    '| table | rows | dates |',
    '|---|---|---|',
    ...tables.map((table) => `| ${plain(table.title)} | ${String(table.rows)} | ${tableDates(table)} |`),
  ]
  return `${lines.join('\n')}\n`
}

function entryToMarkdown(entry: CatalogEntry): string[] {
  return [
    '',
    `### \`${entry.id}\``,
    '',
    `**${plain(entry.topic)}**. ${plain(entry.why)}`,
    '',
    ...entryLines(entry).map(({ term, text }) => `- ${term}: ${plain(text)}`),
    `- [Documentation](${entry.docs})`,
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
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')
}
