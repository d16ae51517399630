import { areas, type Area } from '../engine/define-check.ts'
import type { Level } from '../engine/verdict.ts'
import { overlayTitles, scenarioIds, scenarioTitles } from '../scenarios/index.ts'
import { days } from '../words/days.ts'
import type { Language } from '../words/language.ts'
import type { Catalog, CatalogEntry } from './catalog.ts'
import { catalogWords } from './words.ts'

export interface EntryLine {
  readonly term: string
  readonly text: string
}

const levels: readonly Level[] = ['required', 'recommended', 'informational']

/** What every rendering says about a check besides topic, why and link; lines without content are left out. */
export function entryLines(entry: CatalogEntry, language: Language): readonly EntryLine[] {
  const say = catalogWords[language]
  const lines: EntryLine[] = [
    { term: say.whenFine, text: entry.title.pass },
    { term: say.whenNot, text: entry.title.fail },
    { term: say.needs, text: labels(entry.needs) },
    { term: entry.needs.length === 0 ? say.looksAt : say.alsoLooksAt, text: labels(entry.uses) },
    ...levels.map((level) => ({ term: say.levels[level], text: scenariosOf(entry, level, language) })),
    { term: say.onlyWith, text: entry.overlays.map((overlay) => overlayTitles[language][overlay]).join('; ') },
    { term: say.source, text: entry.confidenceText },
    { term: say.lastReview, text: days[language].day(entry.reviewedOn) },
  ]
  return lines.filter(({ text }) => text !== '')
}

function labels(facts: CatalogEntry['needs']): string {
  return [...new Set(facts.map(({ label }) => label))].join('; ')
}

function scenariosOf(entry: CatalogEntry, level: Level, language: Language): string {
  const found = entry.levels.filter((each) => each.level === level)
  return found.length === scenarioIds.length ? catalogWords[language].everyScenario : found.map(({ scenario }) => scenarioTitles[language][scenario]).join('; ')
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
export function catalogLead({ checks, reviewedOn, language }: Pick<Catalog, 'checks' | 'reviewedOn' | 'language'>): string {
  const say = catalogWords[language]
  return say.lead(say.checks(checks.length), days[language].day(reviewedOn))
}
