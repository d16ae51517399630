import type { CatalogEntry } from '../../core/catalog/catalog.ts'
import { entryLines } from '../../core/catalog/entry-lines.ts'
import { areaNames } from '../core-words.ts'
import { pageLanguage } from '../page-language.ts'
import { catalogWords } from '../../core/catalog/words.ts'
import { catalogPage } from './catalog-page-words.ts'

/** The entries in whose texts every word of the question occurs, in any order and case. All of them for an empty one. */
export function searchChecks(entries: readonly CatalogEntry[], question: string): readonly CatalogEntry[] {
  const words = question.toLowerCase().split(/\s+/).filter((word) => word !== '')
  return words.length === 0 ? entries : entries.filter((entry) => holdsAll(textOf(entry), words))
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

/** Everything that the page shows of an entry. */
function textOf(entry: CatalogEntry): string {
  return [entry.id, areaNames[entry.area], entry.topic, entry.why, ...entryLines(entry, pageLanguage).map(({ text }) => text)].join('\n').toLowerCase()
}

export const { nothingFound } = catalogPage

/** What a screen reader says about a search; nothing without one. */
export function searchNews(question: string, found: number): string {
  if (question.trim() === '') return ''
  return found === 0 ? catalogPage.nothingFound : catalogPage.found(catalogWords[pageLanguage].checks(found))
}
