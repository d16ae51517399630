/** The first line that is drawn and the one behind the last. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Lines that come and go together, so that not every step of the wheel draws. Our own number. */
const step = 4

/** Where each line begins and, as last entry, where the list ends. Pixels. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0]
  for (const height of heights) offsets.push((offsets.at(-1) ?? 0) + height)
  return offsets
}

/** The lines that touch the part from `top` to `bottom` of the list, in pixels from its start. */
export function rangeAt(offsets: readonly number[], top: number, bottom: number): Range {
  const count = offsets.length - 1
  const from = Math.floor(lineAt(offsets, top) / step) * step
  const to = Math.ceil((lineAt(offsets, bottom) + 1) / step) * step
  return { from: Math.max(0, Math.min(from, count)), to: Math.max(0, Math.min(to, count)) }
}

/** The last line that begins at or above this place. */
function lineAt(offsets: readonly number[], at: number): number {
  let low = 0
  let high = Math.max(0, offsets.length - 2)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((offsets[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** A line to draw with the empty space above it. */
export interface DrawnLine {
  readonly index: number
  /** Pixels between this line and the one drawn before it. */
  readonly gap: number
}

/** The lines of a range and one more, which holds the focus; and the space below the last. */
export function drawnLines(offsets: readonly number[], range: Range, kept: number | null): { readonly lines: readonly DrawnLine[]; readonly below: number } {
  const count = offsets.length - 1
  const indexes = Array.from({ length: Math.max(0, Math.min(range.to, count) - range.from) }, (_, at) => range.from + at)
  if (kept !== null && kept >= 0 && kept < count && (kept < range.from || kept >= range.to)) {
    if (kept < range.from) indexes.unshift(kept)
    else indexes.push(kept)
  }
  let end = 0
  const lines = indexes.map((index) => {
    const gap = (offsets[index] ?? 0) - end
    end = offsets[index + 1] ?? end
    return { index, gap }
  })
  return { lines, below: (offsets.at(-1) ?? 0) - end }
}
