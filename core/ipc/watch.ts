/**
 * The folder whose evidence files come onto the bench by themselves.
 * - `away`: the folder cannot be reached now, for instance because the stick was pulled out.
 */
export interface WatchState {
  readonly state: 'off' | 'watching' | 'away'
  /** What to call the folder; never a path. Null when nothing is watched. */
  readonly folder: string | null
  /** Evidence files that are on the bench because of it. */
  readonly files: number
  /** One sentence per file that could not be used so far. */
  readonly problems: readonly string[]
}

export const watchOff: WatchState = { state: 'off', folder: null, files: 0, problems: [] }

/** A stick that was written. */
export interface PreparedStick {
  /** What to call the folder; never a path. */
  readonly folder: string
  readonly files: readonly string[]
  /** Evidence files that were there before and still are. */
  readonly evidenceFiles: number
  /** What to type at the command prompt of Windows setup. */
  readonly line: string
}
