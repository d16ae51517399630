import type { UnavailableReason } from '../../core/facts/fact.ts'
import type { Words } from '../../core/words/language.ts'

export type GraphVersion = 'v1.0' | 'beta'

/** Calls that share one throttling limit wait in one queue. */
export const graphServices = ['directory', 'intune', 'conditional-access', 'reports'] as const

export type GraphService = (typeof graphServices)[number]

/** Microsoft Graph answered: a success, or 404, which callers may read as a known absence. */
export interface GraphSuccess {
  readonly ok: true
  readonly status: number
  /** Parsed JSON; null for an empty answer. Untrusted: parse before use. */
  readonly body: unknown
  readonly requestId: string | null
  /** When the answer was given by the server's clock, else by ours; ISO 8601 UTC. */
  readonly at: string
}

/** The call did not give an answer that can be used. */
export interface GraphFailure {
  readonly ok: false
  readonly reason: UnavailableReason
  /** One sentence for a technician, in every language; never a token, a query or an identifier. */
  readonly detail: Words<string>
  readonly status: number | null
  /** How long the service wants to be left alone, in milliseconds; left out when it did not say. */
  readonly retryAfterMs?: number
  /** `error.code` of the answer, if there was one. */
  readonly code: string | null
  readonly requestId: string | null
}

export type GraphAnswer = GraphSuccess | GraphFailure

/** All items of a collection, over all its pages. */
export type GraphList =
  | { readonly ok: true; readonly items: readonly unknown[]; readonly requestId: string | null; readonly at: string }
  | GraphFailure

/** One call inside a batch. Every call must be safe to repeat: throttled members are sent again. */
export interface BatchMember {
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** Relative to the version, with a leading slash. */
  readonly url: string
  readonly service: GraphService
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
