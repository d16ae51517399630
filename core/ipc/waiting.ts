import type { WatchedWaits } from '../waiting/watched-waits.ts'

/** A device that is watched until its profile is assigned. */
export interface RowWait {
  /**
   * - `waiting`: asked again and again
   * - `held-back`: Microsoft Graph wants fewer questions, so the next one takes longer
   * - `cut-off`: Microsoft Graph cannot be reached; asked again all the same
   * - `assigned`: the profile is there, and a full scan follows
   * - `given-up`: asking again is no use; `text` says why
   */
  readonly state: 'waiting' | 'held-back' | 'cut-off' | 'assigned' | 'given-up'
  /** When the waiting began, ISO 8601 UTC. */
  readonly since: string
  /** What the tenant said last, one sentence; null before the first answer. */
  readonly text: string | null
  /** When the tenant was asked last, ISO 8601 UTC. */
  readonly askedAt: string | null
  /** How long profiles took in this tenant, as far as Preflight watched; null: which tenant it is was not read. */
  readonly watched: WatchedWaits | null
}
