import { printable } from '../../core/report/printable.ts'
import type { Language } from '../../core/words/language.ts'

/** Spelled with the two digits of a day that German lists use; English names the month instead. */
const shapes: { readonly [L in Language]: Intl.DateTimeFormatOptions } = {
  en: { year: 'numeric', month: 'short', day: 'numeric' },
  de: { year: 'numeric', month: '2-digit', day: '2-digit' },
}

/** `Nov 23, 2026, 10:00 GMT+1`, `23.11.2026, 10:00 MEZ`: the zone stands there since a report travels. */
export function localMoment(iso: string, language: Language, timeZone?: string): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return printable(iso)
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const
  return new Intl.DateTimeFormat(language, { ...shapes[language], ...clock, ...(timeZone === undefined ? {} : { timeZone }) }).format(time)
}
