/** One line of the table of speed limits. */
export interface BenchRow {
  /** For `npm run bench -- <name>`. */
  readonly name: string
  readonly what: string
  readonly limit: string
  readonly measure: () => Promise<Measurement>
}

export interface Measurement {
  readonly measured: string
  readonly ok: boolean
}

/** The middle value; of an even number of values the lower one of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (middle === undefined) throw new Error('There is nothing to take the median of.')
  return middle
}
