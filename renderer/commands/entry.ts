/** One line of the list: a command, a device, a check or a code. */
export interface Entry {
  /** The same for the same thing, so that what was used before is found again. */
  readonly key: string
  /** What kind of thing this is, in a word. */
  readonly kind: string
  readonly title: string
  /** A second line; null: none. */
  readonly detail: string | null
  /** Other words that find it. */
  readonly keywords: string
  readonly keys: string | null
  /** Why it cannot be done now; null: it can. */
  readonly obstacle: string | null
  /** Listed only when words are asked for: there may be hundreds. */
  readonly askedOnly: boolean
  readonly run: () => void
}

/** More lines than these nobody reads; another word makes them fewer. Our own choice. */
export const mostEntries = 80

/** Lower case without accents: nobody types those into a search. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** How well an entry answers: 0 is best, null not at all. Every word has to be in it, in any order. */
export function rank(entry: Entry, asked: string): number | null {
  const question = plain(asked.trim())
  const wanted = question.split(/\s+/).filter((word) => word !== '')
  const title = plain(entry.title)
  const all = `${title} ${plain([entry.kind, entry.detail ?? '', entry.keywords].join(' '))}`
  if (!wanted.every((word) => all.includes(word))) return null
  if (title.startsWith(question)) return 0
  const starts = title.split(/[^\p{L}\p{N}]+/u)
  if (wanted.every((word) => starts.some((start) => start.startsWith(word)))) return 1
  return wanted.every((word) => title.includes(word)) ? 2 : 3
}

/** The entries that hold every word, best first; among equals what was used before, then what can be done now. */
export function findEntries(entries: readonly Entry[], asked: string, recent: readonly string[]): readonly Entry[] {
  const age = (entry: Entry): number => (recent.includes(entry.key) ? recent.indexOf(entry.key) : recent.length)
  if (asked.trim() === '') {
    return entries.filter((entry) => !entry.askedOnly || recent.includes(entry.key)).toSorted((a, b) => Number(a.obstacle !== null) - Number(b.obstacle !== null) || age(a) - age(b))
  }
  return entries
    .flatMap((entry) => {
      const score = rank(entry, asked)
      return score === null ? [] : [{ entry, score }]
    })
    .toSorted((a, b) => a.score - b.score || age(a.entry) - age(b.entry) || Number(a.entry.obstacle !== null) - Number(b.entry.obstacle !== null))
    .map(({ entry }) => entry)
}
