import { known, unavailable, type Fact, type UnavailableFact, type UnavailableReason } from '../../core/facts/fact.ts'
import { sourceName } from '../../core/facts/source-names.ts'
import type { Words } from '../../core/words/language.ts'
import { inEvery } from '../../core/words/say.ts'
import type { Raw } from '../probes/raw.ts'
import type { Reading } from '../probes/reading.ts'
import { elevatedItems } from '../probes/windows/item-ids.ts'
import type { Evidence, EvidenceErrorKind, EvidenceItem } from './schema.ts'
import { sayEvidence } from './evidence-words.ts'
import { ownMessage } from './own-messages.ts'

/** One item of the evidence, seen through its parser. */
export interface Source<P> {
  /** The fact that this reading makes; unavailable when the item or the reading failed. */
  fact<T>(pick: (parsed: P) => Reading<T>): Fact<T>
  /** The item was read and the thing is not there. */
  readonly absent: boolean
  /** Where the item was read. */
  readonly place: string
}

const reasons: { readonly [K in EvidenceErrorKind]: UnavailableReason } = {
  'access-denied': 'needs-elevation',
  'not-found': 'unreadable',
  unsupported: 'unsupported-platform',
  'timed-out': 'timed-out',
  empty: 'unreadable',
  failed: 'unreadable',
}

/** Opens an item. The parser runs at most once, and a parser that throws makes its facts unreadable. */
export function sourceOf<P>(evidence: Evidence, id: string, parse: (value: Raw) => P): Source<P> {
  const item = Object.hasOwn(evidence.items, id) ? evidence.items[id] : undefined
  if (item === undefined) return closed(unavailable('not-collected', sayEvidence((w) => w.noItem(id))), id)
  if (!item.ok) return closed(refusal(evidence, id, item), item.source, item.error.kind === 'not-found')
  let parsed: P
  try {
    parsed = parse(item.value)
  } catch {
    return closed(unavailable('unreadable', sayEvidence((w, language) => w.unexpected(sourceName(item.source, language)))), item.source)
  }
  return {
    fact: (pick) => {
      const reading = pick(parsed)
      return reading.ok
        ? known(reading.value, item.source, item.at)
        : unavailable(reading.reason, inEvery((language) => `${sourceName(item.source, language)}: ${reading.detail[language]}`))
    },
    absent: false,
    place: item.source,
  }
}

function closed<P>(fact: UnavailableFact, place: string, absent = false): Source<P> {
  return { fact: () => fact, absent, place }
}

/**
 * Some Windows interfaces answer "general error" or nothing to a session without rights, so for those the
 * rights are named first.
 */
function refusal(evidence: Evidence, id: string, item: Extract<EvidenceItem, { ok: false }>): UnavailableFact {
  const { kind, message } = item.error
  if (kind === 'access-denied' && evidence.collector.elevated === true) {
    return unavailable('unreadable', sayEvidence((w, language) => w.refused(sourceName(item.source, language))))
  }
  const vague = kind === 'failed' || kind === 'empty'
  const lacksRights = vague && evidence.collector.elevated === false && elevatedItems.has(id)
  const reason = lacksRights ? 'needs-elevation' : reasons[kind]
  if (kind === 'not-found') return unavailable(reason, sayEvidence((w, language) => w.notThere(sourceName(item.source, language))))
  return unavailable(reason, sentence(item.source, reason, message))
}

/** Messages of Windows are sentences; what is longer than this is none. Characters. */
const longestMessage = 300

function sentence(source: string, reason: UnavailableReason, original: string): Words<string> {
  const message = original.replace(/\s+/g, ' ').trim().slice(0, longestMessage)
  switch (reason) {
    case 'needs-elevation':
      return sayEvidence((w, language) => w.administratorOnly(sourceName(source, language)))
    case 'timed-out':
      return sayEvidence((w, language) => w.noAnswerInTime(sourceName(source, language)))
    case 'unsupported-platform':
      return message === '' ? sayEvidence((w, language) => w.windowsOnly(sourceName(source, language))) : ownMessage(message)
    default:
      return message === '' ? sayEvidence((w, language) => w.couldNotBeRead(sourceName(source, language))) : inEvery((language) => `${sourceName(source, language)}: ${ownMessage(message)[language]}`)
  }
}

/** What the item was when it was read and found absent: a known fact with that time, else the item's own state. */
export function absentAs<T>(evidence: Evidence, id: string, value: T): Fact<T> | undefined {
  const item = Object.hasOwn(evidence.items, id) ? evidence.items[id] : undefined
  return item !== undefined && !item.ok && item.error.kind === 'not-found'
    ? known(value, `${item.source} (not there)`, item.at)
    : undefined
}

/** The first known fact; when there is none, the obstacle that somebody can do something about. */
export function firstKnown<T>(...facts: readonly [Fact<T>, ...Fact<T>[]]): Fact<T> {
  const found = facts.find((fact) => fact.status === 'known')
  if (found) return found
  const order: readonly UnavailableReason[] = ['needs-elevation', 'timed-out', 'offline', 'unreadable', 'unsupported-platform', 'not-collected']
  for (const reason of order) {
    const match = facts.find((fact) => fact.status === 'unavailable' && fact.reason === reason)
    if (match) return match
  }
  return facts[0]
}
