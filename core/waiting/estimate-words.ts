import { fewestWaits, type WatchedWaits } from './watched-waits.ts'

/** What users read about how long a profile takes. A table for another language goes beside this one. */
const english = {
  span: (minutes: number): string => {
    if (minutes < 1) return 'less than a minute'
    const hours = Math.floor(minutes / 60)
    return hours === 0 ? `${String(minutes)} min` : minutes % 60 === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes % 60)} min`
  },
  /** The median of measured waits, and where the measuring began. */
  measured: (count: number, span: string): string =>
    `In the last ${String(count)} waits that Preflight watched to their end in this tenant, it saw the profile assigned ${span} after its first look (median). A device may have been registered well before that look.`,
  tooFew: (count: number, needed: number): string =>
    `There is no estimate yet: Preflight has watched ${count === 0 ? 'no wait' : count === 1 ? '1 wait' : `${String(count)} waits`} in this tenant until the profile was assigned, and needs ${String(needed)}.`,
  /** For a line with little room; after the time that has passed. */
  short: (span: string): string => `median here ${span}`,
  unknownToMicrosoft: 'Microsoft names no time for this step, and the tenant does not record when a device was registered.',
  membership: 'Microsoft names a few hours as typical for dynamic groups, and more than 24 hours as possible.',
}

export const words = english

/** Whole minutes, because the tenant is asked every half minute at best. */
export function minutesText(ms: number): string {
  return words.span(Math.round(ms / 60_000))
}

/** How long an assignment took in this tenant, exactly as it was measured. */
export function estimateText({ count, medianMs }: WatchedWaits): string {
  return medianMs === null ? words.tooFew(count, fewestWaits) : words.measured(count, minutesText(medianMs))
}

/** The median alone; null while there is none. */
export function shortEstimate({ medianMs }: WatchedWaits): string | null {
  return medianMs === null ? null : words.short(minutesText(medianMs))
}
