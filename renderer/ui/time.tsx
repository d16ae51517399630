import { useEffect, useState, type ReactElement } from 'react'
import { printable } from '../../core/report/printable.ts'
import { moments } from '../../core/words/moments.ts'
import { pageLanguage, pageLocale } from '../page-language.ts'
import { uiWords } from './ui-words.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const shapes = {
  // With the zone: the devices of a bench, its PC and the portals may have clocks of different places.
  moment: { ...(pageLanguage === 'de' ? { day: '2-digit', month: '2-digit' } : { day: 'numeric', month: 'short' }), year: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  clock: { timeStyle: 'short' },
  day: { dateStyle: 'full' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

/** Formats that were needed before: to make one takes a hundred times as long as to use it. */
const formats = new Map<keyof typeof shapes, Intl.DateTimeFormat>()

function formatted(shape: keyof typeof shapes, time: number): string {
  const format = formats.get(shape) ?? new Intl.DateTimeFormat(pageLocale, shapes[shape])
  formats.set(shape, format)
  return format.format(time)
}

/** A moment in the user's own locale and time zone; text that is no time comes back as it is. */
export function localTime(iso: string): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return printable(iso)
  return formatted('moment', time)
}

/** The time of day of a moment, in the user's own locale and time zone. */
export function clockTime(iso: string): string {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? printable(iso) : formatted('clock', time)
}

/** A day of the user's own calendar, `2026-11-23`, in words. */
export function dayTitle(day: string): string {
  const noon = Date.parse(`${day}T12:00:00`)
  return Number.isNaN(noon) ? printable(day) : formatted('day', noon)
}

/** How long ago, in one unit. Times ahead of `now` count as now: clocks differ. */
export function ageText(iso: string, now: number): string {
  const passed = now - Date.parse(iso)
  if (Number.isNaN(passed)) return ''
  if (passed < minuteMs) return uiWords.justNow
  if (passed < hourMs) return uiWords.minutesAgo(Math.floor(passed / minuteMs))
  if (passed < 2 * dayMs) return uiWords.hoursAgo(Math.floor(passed / hourMs))
  return uiWords.daysAgo(Math.floor(passed / dayMs))
}

/** An age after other words. */
export function insideSentence(age: string): string {
  return age.charAt(0).toLowerCase() + age.slice(1)
}

/** The time of this machine, renewed every minute: only for ages on the screen, never for a verdict. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
    }, minuteMs)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return now
}

/** The moment in UTC to the second, for whoever compares it with a log. */
function exactTime(iso: string): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return printable(iso)
  const utc = new Date(time).toISOString()
  return moments[pageLanguage].at(utc.slice(0, 10), utc.slice(11, 19), 'UTC')
}

/** A moment with its exact UTC value behind it. */
export function Moment({ iso, text }: { readonly iso: string; readonly text?: string }): ReactElement {
  return (
    <time dateTime={iso} title={exactTime(iso)}>
      {text ?? localTime(iso)}
    </time>
  )
}
