import type { FactId } from '../../facts/index.ts'
import type { Scenario } from '../../scenarios/index.ts'
import type { Observation } from '../../engine/finding.ts'
import type { Language } from '../../words/language.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words as pageWords } from '../esp/words/esp-effective.ts'
import { words as updateWords } from '../esp/words/esp-quality-updates.ts'
import { pageTimeout, updatesInSetup, withoutUpdates, type PageFacts } from './page-time.ts'
import { minutesText } from './pass-time.ts'

/** Hybrid join waits longer for its device object. Minutes; enrollment status page article, 2026-01-20. */
export const hybridMinutes = 40

/** Quality updates at the end of setup take 20 to 40 minutes; the upper end counts. Same article. */
export const qualityUpdateMinutes = 40

/** Sign-in, Windows Hello and the way to the desktop. Our own figure: Microsoft gives none. */
export const marginMinutes = 30

/** How long a pass must live to cover one run of setup. Minutes, from the sign-in on. */
export interface PassNeed {
  readonly atLeast: number
  /** Equal to `atLeast` when everything was read; infinite while the time-out of the status page is unread. */
  readonly atMost: number
  /** What was counted. */
  readonly evidence: readonly Observation[]
  /** The fact that would make the figure exact; null when it is. */
  readonly missing: FactId | null
}

export interface PassNeedInput {
  readonly scenario: Scenario
  readonly page: PageFacts
  readonly language: Language
}

/**
 * Tokens that were got with a pass end with the pass, so it has to outlive the whole run: the time that
 * the enrollment status page may take, what hybrid join and quality updates add, and a margin.
 * What could not be read is counted as nothing in `atLeast` and as its worst in `atMost`.
 */
export function passNeed({ scenario, page, language }: PassNeedInput): PassNeed {
  const fixed = marginMinutes + (scenario === 'user-driven-hybrid' ? hybridMinutes : 0)
  const limit = pageTimeout(page)
  const updatesRun = updatesInSetup(page)
  const timeout = limit.status === 'known' ? Math.max(0, limit.value) : null
  const updates = (unread: number): number => (updatesRun.status === 'unavailable' ? unread : updatesRun.value ? qualityUpdateMinutes : 0)
  return {
    atLeast: fixed + (timeout ?? 0) + updates(0),
    atMost: fixed + (timeout ?? Infinity) + updates(qualityUpdateMinutes),
    evidence: pageRows(page, language),
    missing: timeout === null ? 'tenant.espTimeoutMinutes' : updatesRun.status === 'unavailable' ? 'tenant.espQualityUpdates' : null,
  }
}

function pageRows(page: PageFacts, language: Language): readonly Observation[] {
  const { 'tenant.espTimeoutMinutes': limit, 'tenant.espQualityUpdates': updates } = page
  const without = withoutUpdates(page)
  if (without === 'tenant.espName') return [{ fact: without, observed: pageWords[language].noPage }]
  const time: Observation[] = limit.status === 'known' ? [{ fact: 'tenant.espTimeoutMinutes', observed: minutesText(limit.value, language) }] : []
  if (updates.status === 'known' && !updates.value) return [...time, { fact: 'tenant.espQualityUpdates', observed: yesNo[language].no }]
  if (without !== null) return [...time, { fact: without, observed: updateWords[language][without === 'tenant.espTarget' ? 'userPage' : 'notBlocking'] }]
  return updates.status === 'known' ? [...time, { fact: 'tenant.espQualityUpdates', observed: yesNo[language].yes }] : time
}
