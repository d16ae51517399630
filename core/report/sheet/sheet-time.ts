import type { SheetWords } from './sheet-words.ts'

const minuteMs = 60_000

/** How much older the facts are than the judgment; null when one of the two is no time. */
export function ageWords(collectedAt: string, judgedAt: string, words: SheetWords): string | null {
  const minutes = Math.floor((Date.parse(judgedAt) - Date.parse(collectedAt)) / minuteMs)
  if (Number.isNaN(minutes)) return null
  // Two clocks: the device's own may be ahead by a little.
  if (minutes < -1) return words.later
  if (minutes < 1) return words.moments
  if (minutes < 60) return words.minutes(minutes)
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? words.hours(hours) : words.days(Math.floor(hours / 24))
}
