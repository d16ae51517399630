import type { Words } from '../words/language.ts'

/**
 * A fact is one typed thing known about a device, a tenant, a network or a VM.
 * It is either known, with where and when it was read, or unavailable, with why.
 * There is no third state: an empty value that was really read is known.
 */
export type Fact<T> = KnownFact<T> | UnavailableFact

export interface KnownFact<T> {
  readonly status: 'known'
  readonly value: T
  /** Where it was read: a registry path, a class, a Graph call, a file of the system. */
  readonly source: string
  /** When it was read, ISO 8601 in UTC. */
  readonly observedAt: string
}

export interface UnavailableFact {
  readonly status: 'unavailable'
  readonly reason: UnavailableReason
  /** One sentence for a technician, in every language; names the missing scope, role, item or host. */
  readonly detail: Words<string>
}

/** Why a fact could not be had. Every reason has its own way out; see `reason-text.ts`. */
export const unavailableReasons = [
  'not-collected',
  'unsupported-platform',
  'needs-elevation',
  'unreadable',
  'timed-out',
  'cancelled',
  'offline',
  'needs-sign-in',
  'needs-permission',
  'needs-role',
  'not-licensed',
  'not-in-cloud',
  'throttled',
  'service-error',
  'needs-user',
  'user-not-asked',
  'needs-identity',
  'nothing-to-read',
] as const

export type UnavailableReason = (typeof unavailableReasons)[number]

/** Builds a known fact. */
export function known<T>(value: T, source: string, observedAt: string): KnownFact<T> {
  return { status: 'known', value, source, observedAt }
}

/** Builds an unavailable fact. */
export function unavailable(reason: UnavailableReason, detail: Words<string>): UnavailableFact {
  return { status: 'unavailable', reason, detail }
}

/** Applies a pure function to the value of a known fact and keeps source and time. */
export function mapFact<T, R>(fact: Fact<T>, change: (value: T) => R): Fact<R> {
  return fact.status === 'known' ? { ...fact, value: change(fact.value) } : fact
}
