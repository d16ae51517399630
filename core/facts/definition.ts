import type { Words } from '../words/language.ts'

/**
 * Who may see a fact.
 * - `open`: says nothing about whose device or tenant it is.
 * - `identifying`: a serial number, a name, a user, a tenant id: left out of exports unless asked for.
 *
 * Secrets (a Temporary Access Pass value, tokens, the hardware hash text) are no facts at all:
 * they never enter a snapshot, so no rendering can leak them.
 */
export type Privacy = 'open' | 'identifying'

export type Unit = 'bytes' | 'MHz' | 'seconds' | 'minutes' | 'percent' | 'count'

export interface FactDefinition {
  /** Noun shown to people, sentence case. */
  readonly label: Words<string>
  readonly privacy: Privacy
  readonly unit?: Unit
}
