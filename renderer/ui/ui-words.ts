import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  loading: 'Loading',
  dismiss: 'Dismiss',
  dismissAll: 'Dismiss all',
  dismissed: (left: number): string => (left === 0 ? 'Dismissed, no message is left' : left === 1 ? 'Dismissed, 1 message is left' : `Dismissed, ${String(left)} messages are left`),
  /** Title of a bar that says why an action failed. */
  failed: 'That did not work',
  justNow: 'Just now',
  minutesAgo: (minutes: number): string => `${String(minutes)} min ago`,
  hoursAgo: (hours: number): string => `${String(hours)} h ago`,
  daysAgo: (days: number): string => `${String(days)} days ago`,
}

const de: typeof en = {
  loading: 'Wird geladen',
  dismiss: 'Ausblenden',
  dismissAll: 'Alle ausblenden',
  dismissed: (left) => (left === 0 ? 'Ausgeblendet, keine Meldung ist übrig' : left === 1 ? 'Ausgeblendet, 1 Meldung ist übrig' : `Ausgeblendet, ${String(left)} Meldungen sind übrig`),
  failed: 'Das hat nicht geklappt',
  justNow: 'Gerade eben',
  minutesAgo: (minutes) => `Vor ${String(minutes)} min`,
  hoursAgo: (hours) => `Vor ${String(hours)} h`,
  daysAgo: (days) => `Vor ${String(days)} Tagen`,
}

export const uiTexts: Words<typeof en> = { en, de }

/** Words that every page uses. */
export const uiWords = inPageLanguage(uiTexts)
