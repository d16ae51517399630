import { reasonActions } from '../engine/reason-text.ts'
import type { Privacy } from '../facts/definition.ts'
import type { Fact, UnavailableReason } from '../facts/fact.ts'
import { factDefinitions, factIds, factOf, type FactId, type Facts } from '../facts/index.ts'
import { sourceName } from '../facts/source-names.ts'
import type { Language } from '../words/language.ts'
import type { ZoneOffset } from '../words/moment-text.ts'
import { factText } from './fact-text.ts'

/** Whom a fact is about. */
export const factTopics = ['device', 'network', 'tenant', 'user', 'vm'] as const

export type FactTopic = (typeof factTopics)[number]

/** One fact as a list shows it. */
export interface FactRow {
  readonly id: FactId
  readonly topic: FactTopic
  readonly label: string
  readonly privacy: Privacy
  readonly read: FactReading
}

/** What was read, or why nothing was. */
export type FactReading =
  | { readonly status: 'known'; readonly lines: readonly string[]; readonly source: string; readonly observedAt: string }
  | { readonly status: 'unavailable'; readonly reason: UnavailableReason; readonly detail: string; readonly action: string }

/**
 * Every fact that Preflight knows of, in dictionary order, with its value in words or why it could not be read. A fact
 * that nobody collected is in the list as well: what is missing should be seen. Secrets are no facts, so that none is here.
 *
 * @param zone the clock that moments are shown by; left out: UTC
 */
export function factRows(facts: Facts, language: Language, zone?: ZoneOffset): readonly FactRow[] {
  return factIds.map((id) => {
    const { label, privacy, unit } = factDefinitions[id]
    const fact: Fact<unknown> = factOf(facts, id)
    return {
      id,
      topic: topicOf(id),
      label: label[language],
      privacy,
      read:
        fact.status === 'known'
          ? { status: 'known', lines: factText(id, fact.value, unit, { language, ...(zone && { zone }) }), source: sourceName(fact.source, language), observedAt: fact.observedAt }
          : { status: 'unavailable', reason: fact.reason, detail: fact.detail[language], action: reasonActions[language][fact.reason] },
    }
  })
}

/** The part of the id before its dot. */
function topicOf(id: FactId): FactTopic {
  return factTopics.find((topic) => id.startsWith(`${topic}.`)) ?? 'device'
}
