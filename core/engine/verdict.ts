import type { Words } from '../words/language.ts'

/** What a check says about one device in one scenario. The order is the order of the checklist. */
export const verdicts = ['blocked', 'unknown', 'at-risk', 'manual', 'ready', 'not-applicable'] as const

export type Verdict = (typeof verdicts)[number]

/** The answer for the whole device. */
export const overallVerdicts = ['blocked', 'cannot-tell', 'at-risk', 'ready'] as const

export type OverallVerdict = (typeof overallVerdicts)[number]

export const verdictWords: Words<{ readonly [K in Verdict]: string }> = {
  en: {
    blocked: 'Blocked',
    unknown: "Couldn't check",
    'at-risk': 'At risk',
    manual: 'Check yourself',
    ready: 'Ready',
    'not-applicable': 'Not needed here',
  },
  de: {
    blocked: 'Blockiert',
    unknown: 'Nicht prüfbar',
    'at-risk': 'Gefährdet',
    manual: 'Selbst prüfen',
    ready: 'Bereit',
    'not-applicable': 'Hier nicht nötig',
  },
}

export const overallWords: Words<{ readonly [K in OverallVerdict]: string }> = {
  en: {
    blocked: 'Blocked',
    'cannot-tell': "Can't tell yet",
    'at-risk': 'At risk',
    ready: 'Ready',
  },
  de: {
    blocked: 'Blockiert',
    'cannot-tell': 'Noch offen',
    'at-risk': 'Gefährdet',
    ready: 'Bereit',
  },
}

/**
 * How much a check weighs in a scenario.
 * - `required`: failing blocks the device; unread means nobody can tell.
 * - `recommended`: failing or unread puts the device at risk, never green.
 * - `informational`: shown, never weighs.
 */
export type Level = 'required' | 'recommended' | 'informational'

interface Weighed {
  readonly verdict: Verdict
  readonly level: Level
}

/**
 * The worst verdict wins. A required check that could not be read, or that only a person can make, makes the answer
 * `cannot-tell`; a recommended one that could not be read keeps it from being `ready`. With nothing judged at all nobody can tell either.
 */
export function overallVerdict(results: readonly Weighed[]): OverallVerdict {
  const weighing = results.filter((result) => result.level !== 'informational')
  const has = (verdict: Verdict, level?: Level): boolean =>
    weighing.some((result) => result.verdict === verdict && (level === undefined || result.level === level))
  if (has('blocked')) return 'blocked'
  if (has('unknown', 'required') || has('manual', 'required')) return 'cannot-tell'
  if (has('at-risk') || has('unknown')) return 'at-risk'
  return has('ready') ? 'ready' : 'cannot-tell'
}
