import type { Language, Words } from '../words/language.ts'
import { fewestWaits, type WatchedWaits } from './watched-waits.ts'

const en = {
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

const de: typeof en = {
  span: (minutes) => {
    if (minutes < 1) return 'weniger als eine Minute'
    const hours = Math.floor(minutes / 60)
    return hours === 0 ? `${String(minutes)} min` : minutes % 60 === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes % 60)} min`
  },
  measured: (count, span) =>
    `Bei den letzten ${String(count)} Wartezeiten, die Preflight in diesem Mandanten bis zum Ende verfolgt hat, lagen zwischen seiner ersten Abfrage und dem zugewiesenen Profil ${span} (Median). Ein Gerät kann schon lange vor dieser Abfrage registriert worden sein.`,
  tooFew: (count, needed) =>
    `Noch gibt es keine Schätzung: Preflight hat in diesem Mandanten ${count === 0 ? 'noch keine Wartezeit' : count === 1 ? '1 Wartezeit' : `${String(count)} Wartezeiten`} bis zum zugewiesenen Profil verfolgt und braucht ${String(needed)}.`,
  short: (span) => `Median hier ${span}`,
  unknownToMicrosoft: 'Microsoft nennt für diesen Schritt keine Zeit, und der Mandant zeichnet nicht auf, wann ein Gerät registriert wurde.',
  membership: 'Microsoft nennt für dynamische Gruppen einige Stunden als üblich und mehr als 24 Stunden als möglich.',
}

/** What users read about how long a profile takes. */
export const estimateWords: Words<typeof en> = { en, de }

/** Whole minutes, because the tenant is asked every half minute at best. */
export function minutesText(ms: number, language: Language): string {
  return estimateWords[language].span(Math.round(ms / 60_000))
}

/** How long an assignment took in this tenant, exactly as it was measured. */
export function estimateText({ count, medianMs }: WatchedWaits, language: Language): string {
  const words = estimateWords[language]
  return medianMs === null ? words.tooFew(count, fewestWaits) : words.measured(count, minutesText(medianMs, language))
}

/** The median alone; null while there is none. */
export function shortEstimate({ medianMs }: WatchedWaits, language: Language): string | null {
  return medianMs === null ? null : estimateWords[language].short(minutesText(medianMs, language))
}
