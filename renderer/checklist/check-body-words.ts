import type { Level } from '../../core/engine/verdict.ts'
import type { ReportRemedy } from '../../core/report/report.ts'
import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  why: 'Why it matters',
  saw: 'What we saw',
  unread: 'Why it could not be checked',
  toDo: 'What to do',
  enterUser: 'Enter the user',
  learnMore: 'Learn more',
  copy: 'Copy details',
  copied: 'Copied without identifiers',
  notCopied: 'The clipboard did not take it',
  aboutCheck: (id: string): string => `${id}: what this check is`,
  columns: { what: 'What', observed: 'Observed', expected: 'Expected', source: 'Source', read: 'Read' },
  ownThreshold: 'Our own threshold; Microsoft gives none',
  ways: { signIn: 'Sign in', permissions: 'See the permissions', account: 'Use another account' },
  levels: { required: 'Required in this scenario', recommended: 'Recommended in this scenario', informational: 'For information' } satisfies { readonly [K in Level]: string },
  after: { none: 'no restart needed', restart: 'the device has to restart', reset: 'the device has to be reset' } satisfies { readonly [K in ReportRemedy['restart']]: string },
  text: {
    why: (why: string): string => `Why it matters: ${why}`,
    expected: (value: string): string => `, expected ${value}`,
    toDo: (action: string): string => `To do: ${action}`,
    follows: (check: string, because: string): string => `Follows from ${check}: ${because}`,
    judged: (version: string, time: string): string => `Preflight ${version}, judged at ${time}`,
    demo: ', DEMO data',
  },
}

const de: typeof en = {
  why: 'Warum es wichtig ist',
  saw: 'Was wir gesehen haben',
  unread: 'Warum es nicht geprüft werden konnte',
  toDo: 'Was zu tun ist',
  enterUser: 'Benutzer eingeben',
  learnMore: 'Mehr erfahren',
  copy: 'Details kopieren',
  copied: 'Ohne Kennungen kopiert',
  notCopied: 'Die Zwischenablage hat es nicht angenommen',
  aboutCheck: (id) => `${id}: was diese Prüfung ist`,
  columns: { what: 'Was', observed: 'Gesehen', expected: 'Erwartet', source: 'Quelle', read: 'Gelesen' },
  ownThreshold: 'Eigener Schwellenwert; Microsoft nennt keinen',
  ways: { signIn: 'Anmelden', permissions: 'Berechtigungen ansehen', account: 'Anderes Konto benutzen' },
  levels: { required: 'In diesem Szenario nötig', recommended: 'In diesem Szenario empfohlen', informational: 'Zur Information' },
  after: { none: 'kein Neustart nötig', restart: 'das Gerät muss neu starten', reset: 'das Gerät muss zurückgesetzt werden' },
  text: {
    why: (why) => `Warum es wichtig ist: ${why}`,
    expected: (value) => `, erwartet: ${value}`,
    toDo: (action) => `Zu tun: ${action}`,
    follows: (check, because) => `Folgt aus ${check}: ${because}`,
    judged: (version, time) => `Preflight ${version}, beurteilt ${time}`,
    demo: ', DEMO-Daten',
  },
}

export const checkBodyTexts: Words<typeof en> = { en, de }

/** What stands in the row of a check, around what the check says itself. */
export const checkBody = inPageLanguage(checkBodyTexts)
