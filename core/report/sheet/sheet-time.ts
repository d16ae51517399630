import type { SheetWords } from './sheet-words.ts'

/** Minutes that the local clock is ahead of UTC at this moment (milliseconds since 1970 UTC). */
export type ZoneOffset = (moment: number) => number

const minuteMs = 60_000

/** A time of the report as the wall clock shows it, with its zone: `2026-11-23 10:05 UTC+01:00`. Null when it is no time. */
export function zoneTime(time: string, offset: ZoneOffset): string | null {
  const moment = Date.parse(time)
  if (Number.isNaN(moment)) return null
  const minutes = offset(moment)
  const shifted = new Date(moment + minutes * minuteMs)
  if (Number.isNaN(shifted.getTime())) return null
  const wall = shifted.toISOString().slice(0, 16).replace('T', ' ')
  return `${wall} ${zoneName(minutes)}`
}

function zoneName(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const ahead = Math.abs(minutes)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}

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
