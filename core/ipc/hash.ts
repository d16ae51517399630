/** What the page shows about one hardware hash. It never holds the hash itself. */
export interface HashView {
  /** `Pasted text`, the name of a file, or a row of a list. */
  readonly label: string
  readonly state: 'intact' | 'repaired' | 'damaged' | 'missing'
  /** Why the state is what it is; one sentence. */
  readonly why: string
  /** What the hash says about its device, in reading order; of a damaged hash at most what can be read before the damage. */
  readonly lines: readonly { readonly term: string; readonly text: string }[]
  readonly findings: readonly HashFinding[]
}

export interface HashFinding {
  readonly severity: 'error' | 'warning' | 'info'
  /** A state, without a full stop. */
  readonly title: string
  /** What it means or what to do; empty when the title says it all. */
  readonly advice: string
}

/** What was found in a text or file. */
export interface HashAnswer {
  readonly hashes: readonly HashView[]
  /** Hashes of a long list that are not shown. */
  readonly notShown: number
  /** One sentence when there is nothing to show. */
  readonly problem: string | null
}
