import type { Area, Check, Confidence } from '../engine/define-check.ts'
import type { Level } from '../engine/verdict.ts'
import { factDefinitions, type FactId } from '../facts/index.ts'
import type { Language } from '../words/language.ts'
import { scenarioIds, type Overlay, type Scenario } from '../scenarios/index.ts'
import { confidenceWords } from './confidence-words.ts'
import { tableAges, type TableAge } from './table-ages.ts'

/** Raised when a field changes meaning or goes away; new fields alone do not raise it. */
export const catalogSchema = 'preflight.catalog/1'

/**
 * The day on which all rules were last compared with their sources, in one go; ISO 8601. Checks carry no dates of their
 * own. Adding or changing single checks does not move it: only a review of the whole catalog does.
 */
export const catalogReviewedOn = '2026-11-22'

export interface NamedFact {
  readonly fact: FactId
  readonly label: string
}

/** What one check is, without judging anything. */
export interface CatalogEntry {
  readonly id: string
  readonly area: Area
  readonly topic: string
  readonly title: { readonly pass: string; readonly fail: string }
  readonly why: string
  /** Facts without which it is unknown. */
  readonly needs: readonly NamedFact[]
  /** Facts that some of its branches look at as well. */
  readonly uses: readonly NamedFact[]
  /** The scenarios it speaks about, in their usual order. */
  readonly levels: readonly { readonly scenario: Scenario; readonly level: Level }[]
  /** Not empty: it applies only while one of these is chosen. */
  readonly overlays: readonly Overlay[]
  readonly confidence: Confidence
  readonly confidenceText: string
  readonly docs: string
  /** See `catalogReviewedOn`. */
  readonly reviewedOn: string
}

export interface Catalog {
  readonly schema: typeof catalogSchema
  readonly language: Language
  readonly reviewedOn: string
  readonly checks: readonly CatalogEntry[]
  readonly tables: readonly TableAge[]
}

/** Describes checks, in the order in which they come. */
export function describeChecks(checks: readonly Check[], language: Language): Catalog {
  return { schema: catalogSchema, language, reviewedOn: catalogReviewedOn, checks: checks.map((check) => describeCheck(check, language)), tables: tableAges(language) }
}

function describeCheck(check: Check, language: Language): CatalogEntry {
  const { topic, title, why } = check.words[language]
  const named = (fact: FactId): NamedFact => ({ fact, label: factDefinitions[fact].label[language] })
  return {
    id: check.id,
    area: check.area,
    topic,
    title: { pass: title.pass, fail: title.fail },
    why,
    needs: check.needs.map(named),
    uses: (check.uses ?? []).map(named),
    levels: scenarioIds.flatMap((scenario) => {
      const level = check.levels[scenario]
      return level === undefined ? [] : [{ scenario, level }]
    }),
    overlays: check.overlays ?? [],
    confidence: check.confidence,
    confidenceText: confidenceWords[language][check.confidence],
    docs: check.docs,
    reviewedOn: catalogReviewedOn,
  }
}
