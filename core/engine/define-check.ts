import type { Fact } from '../facts/fact.ts'
import type { FactId, FactValues } from '../facts/index.ts'
import type { Overlay, Scenario } from '../scenarios/index.ts'
import type { Language, Words } from '../words/language.ts'
import type { ZoneOffset } from '../words/moment-text.ts'
import type { Finding } from './finding.ts'
import type { Level } from './verdict.ts'

/** The areas of the checklist, in the order in which a cause explains what comes after it. */
export const areas = [
  'windows',
  'hardware',
  'network',
  'hash',
  'registration',
  'profile',
  'user',
  'tap',
  'fido2',
  'conditional-access',
  'esp',
  'hybrid',
  'hyper-v',
  'stuck',
] as const

export type Area = (typeof areas)[number]

/** Where a rule comes from: vendor text, community source, inference from vendor facts, or our own threshold. */
export type Confidence = 'vendor' | 'community' | 'inference' | 'own-threshold'

/** What a check may know besides facts. */
export interface CheckContext {
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  /** The trusted time of the judgment, milliseconds since 1970 UTC. Checks have no clock of their own. */
  readonly now: number
  /** The language of every text in the results. Never changes a verdict. */
  readonly language: Language
  /** The clock that times in the results are shown by; left out: UTC. Never changes a verdict. */
  readonly zone?: ZoneOffset
}

/** Facts a check may look at but can do without. */
export type MaybeFacts<U extends FactId> = { readonly [K in U]: Fact<FactValues[K]> }

/** What every check has to say. Its table of words adds its remedies and the texts of its evidence, each by a name. */
export interface CheckWords {
  /** Short noun phrase for rows that say nothing about the state (could not be checked, not needed). */
  readonly topic: string
  /** States, not orders; sentence case, no full stop. */
  readonly title: { readonly pass: string; readonly fail: string }
  /** One or two sentences: what goes wrong in setup, and when. */
  readonly why: string
}

export interface CheckDefinition<N extends FactId, U extends FactId, W extends CheckWords> {
  /** Kebab-case noun, equal to the file name. Permanent: it appears in exports. */
  readonly id: string
  readonly area: Area
  /** Every text of this check, in every language: `words/<id>.ts`. */
  readonly words: Words<W>
  /** One page on learn.microsoft.com. */
  readonly docs: string
  readonly confidence: Confidence
  /** Scenarios this check speaks about; a scenario that is not named is not applicable. */
  readonly levels: { readonly [S in Scenario]?: Level }
  /** When given, the check applies only while at least one of these overlays is chosen. */
  readonly overlays?: readonly Overlay[]
  /** Facts without which the rule cannot run. Unavailable: the engine answers unknown. */
  readonly needs: readonly N[]
  /** Facts the rule can do without in some branches. */
  readonly uses?: readonly U[]
  /** Total, synchronous, no clock, no I/O, no try/catch. */
  readonly evaluate: (
    facts: { readonly [K in N]: FactValues[K] },
    context: CheckContext,
    maybe: MaybeFacts<U>,
    say: W,
  ) => Finding
}

/** A registered check with its fact types erased; only the engine calls `evaluate`. */
export type Check = CheckDefinition<FactId, FactId, CheckWords>

/**
 * Declares a check. The compiler hands `evaluate` exactly the facts in `needs` (known) and `uses`
 * (known or unavailable); any other fact is a compile error.
 */
export function defineCheck<W extends CheckWords, const N extends FactId = never, const U extends FactId = never>(
  definition: CheckDefinition<N, U, W>,
): Check {
  // The engine fills exactly `needs` and `uses`, so forgetting the narrower types is safe.
  return definition as unknown as Check
}

/** Gives every listed scenario the same level. */
export function levels(scenarios: readonly Scenario[], level: Level): { readonly [S in Scenario]?: Level } {
  return Object.fromEntries(scenarios.map((scenario) => [scenario, level]))
}
