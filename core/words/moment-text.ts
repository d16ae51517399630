import type { Language } from './language.ts'
import { moments } from './moments.ts'

/** Minutes that a clock is ahead of UTC at a moment (milliseconds since 1970 UTC). */
export type ZoneOffset = (moment: number) => number

/** The clock of a judgment for which nobody named a place. */
export const utc: ZoneOffset = () => 0

const minuteMs = 60_000

/** A moment as a wall clock shows it. */
export interface WallClock {
  /** `2026-11-23`. */
  readonly day: string
  /** `10:05`. */
  readonly time: string
  /** `UTC+01:00`. */
  readonly zone: string
}

/** A time (ISO 8601) on the clock of a place. Null when it is no time, or beyond what a calendar holds. */
export function wallClock(time: string, offset: ZoneOffset): WallClock | null {
  const moment = Date.parse(time)
  if (Number.isNaN(moment)) return null
  const minutes = offset(moment)
  const shifted = new Date(moment + minutes * minuteMs)
  if (Number.isNaN(shifted.getTime())) return null
  const iso = shifted.toISOString()
  return { day: iso.slice(0, 10), time: iso.slice(11, 16), zone: zoneName(minutes) }
}

/** `2026-11-23 10:05 UTC+01:00`: with its zone, since a report travels. What is no time comes back as it is. */
export function momentText(time: string, { language, zone = utc }: { readonly language: Language; readonly zone?: ZoneOffset }): string {
  const clock = wallClock(time, zone)
  return clock === null ? time : moments[language].at(clock.day, clock.time, clock.zone)
}

const machineMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/
const dash = 0x2d

/** A text that is nothing but a moment as machines write it, for people; any other text as it is. */
export function spokenMoment(text: string, place: Parameters<typeof momentText>[1]): string {
  // Most texts are none, and the pattern costs more than one character.
  return text.charCodeAt(4) === dash && machineMoment.test(text) ? momentText(text, place) : text
}

function zoneName(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const ahead = Math.abs(minutes)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}
