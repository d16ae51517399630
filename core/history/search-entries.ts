import type { OverallVerdict } from '../engine/verdict.ts'
import type { HistoryList, HistorySearch, KeptDay, KeptEntry } from '../ipc/history.ts'

/**
 * The entries that a search finds, by day, newest first.
 *
 * @param dayOf the day of a moment in the calendar of the person who looks
 */
export function searchEntries(entries: readonly KeptEntry[], { text, limit }: HistorySearch, dayOf: (iso: string) => string): HistoryList {
  const words = text.trim().toLowerCase()
  const found = (words === '' ? [...entries] : entries.filter((entry) => matches(entry, words))).sort(newestFirst)
  const days = new Map<string, { counts: { [V in OverallVerdict]: number }; entries: KeptEntry[] }>()
  for (const [index, entry] of found.entries()) {
    const day = dayOf(entry.takenAt)
    const group = days.get(day) ?? { counts: { blocked: 0, 'cannot-tell': 0, 'at-risk': 0, ready: 0 }, entries: [] }
    days.set(day, group)
    group.counts[entry.overall] += 1
    if (index < limit) group.entries.push(entry)
  }
  const listed = [...days].flatMap(([day, group]): readonly KeptDay[] => (group.entries.length === 0 ? [] : [{ day, ...group }]))
  return { days: listed, found: found.length, listed: Math.min(limit, found.length) }
}

/** @param words lower case, without blanks around them */
function matches({ serialNumber, name, label, redacted }: KeptEntry, words: string): boolean {
  if ([serialNumber, name, label].some((each) => each?.toLowerCase().includes(words) === true)) return true
  // Of a redacted serial number only its end is known: whoever scans the whole one finds it by that.
  return redacted && serialNumber !== null && serialNumber.startsWith('…') && words.endsWith(serialNumber.slice(1).toLowerCase())
}

function newestFirst(a: KeptEntry, b: KeptEntry): number {
  return a.takenAt === b.takenAt ? (a.id < b.id ? -1 : 1) : a.takenAt < b.takenAt ? 1 : -1
}
