import type { UnavailableReason } from '../../core/facts/fact.ts'
import type { Words } from '../../core/words/language.ts'

/** What a parser got out of one raw value: a typed value, or why not in one sentence of every language. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: UnavailableReason; readonly detail: Words<string> }

export function read<T>(value: T): Reading<T> {
  return { ok: true, value }
}

/** The raw value is there but does not say it: empty, cut off, of another type or out of range. */
export function unread(detail: Words<string>, reason: UnavailableReason = 'unreadable'): { ok: false; reason: UnavailableReason; detail: Words<string> } {
  return { ok: false, reason, detail }
}

export function mapReading<T, R>(reading: Reading<T>, change: (value: T) => Reading<R>): Reading<R> {
  return reading.ok ? change(reading.value) : reading
}
