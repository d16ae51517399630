import { areas, type Area } from '../engine/define-check.ts'
import type { Level } from '../engine/verdict.ts'
import { overlayTitles, scenarioIds, scenarioTitles } from '../scenarios/index.ts'
import type { Catalog, CatalogEntry } from './catalog.ts'

export interface EntryLine {
  readonly term: string
  readonly text: string
}

const levelNames: readonly (readonly [Level, string])[] = [
  ['required', 'Required'],
  ['recommended', 'Recommended'],
  ['informational', 'For information'],
]

/** What every rendering says about a check besides topic, why and link; lines without content are left out. */
export function entryLines(entry: CatalogEntry): readonly EntryLine[] {
  const lines: EntryLine[] = [
    { term: 'When fine', text: entry.title.pass },
    { term: 'When not', text: entry.title.fail },
    { term: 'Needs', text: labels(entry.needs) },
    { term: entry.needs.length === 0 ? 'Looks at' : 'Also looks at', text: labels(entry.uses) },
    ...levelNames.map(([level, term]) => ({ term, text: scenariosOf(entry, level) })),
    { term: 'Only with', text: entry.overlays.map((overlay) => overlayTitles[overlay]).join('; ') },
    { term: 'Source', text: entry.confidenceText },
    { term: 'Last review', text: entry.reviewedOn },
  ]
  return lines.filter(({ text }) => text !== '')
}

function labels(facts: CatalogEntry['needs']): string {
  return [...new Set(facts.map(({ label }) => label))].join('; ')
}

function scenariosOf({ levels }: CatalogEntry, level: Level): string {
  const found = levels.filter((each) => each.level === level)
  return found.length === scenarioIds.length ? 'Every scenario' : found.map(({ scenario }) => scenarioTitles[scenario]).join('; ')
}

export interface AreaEntries {
  readonly area: Area
  readonly entries: readonly CatalogEntry[]
}

/** The entries by area, in checklist order; areas without an entry are left out. */
export function byArea(entries: readonly CatalogEntry[]): readonly AreaEntries[] {
  return areas.map((area) => ({ area, entries: entries.filter((entry) => entry.area === area) })).filter((each) => each.entries.length > 0)
}

/** How many checks there are and when their rules were last looked at as a whole. */
export function catalogLead({ checks, reviewedOn }: Pick<Catalog, 'checks' | 'reviewedOn'>): string {
  return `${checkCount(checks.length)}. All rules were last compared with their sources on ${reviewedOn}.`
}

/** `1 check`, `2 checks`. */
export function checkCount(count: number): string {
  return count === 1 ? '1 check' : `${String(count)} checks`
}
