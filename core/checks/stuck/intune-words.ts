import { publishedMeaning } from '../../codes/published-meaning.ts'
import type { Fact } from '../../facts/fact.ts'
import type { AutopilotRun, RecordedReason, RunPart } from '../../facts/intune-events.ts'
import type { SetupTimes } from '../../facts/stuck.ts'
import type { Language } from '../../words/language.ts'
import { intuneEvents } from './words/intune-events.ts'

/** A state with the time that it took. */
export function partInWords({ state, minutes }: RunPart, language: Language): string {
  const { runStates, after } = intuneEvents[language]
  return minutes === null || state === 'notAttempted' || state === 'disabled' ? runStates[state] : after(runStates[state], minutes)
}

/** The code with its meaning where a published source has one, else what Intune wrote; empty when it wrote nothing. */
export function reasonInWords({ text, code }: RecordedReason, language: Language): string {
  const meaning = code === '' ? null : publishedMeaning(code, language)
  return meaning === null ? text : `${code}: ${meaning}`
}

/** Whether the run went wrong as far as Intune recorded it. */
export function hasFailed({ enrollment, deployment, deviceSetup, accountSetup, failure }: AutopilotRun): boolean {
  const parts = [deployment, deviceSetup, accountSetup]
  return enrollment === 'failed' || enrollment === 'blocked' || failure.code !== '' || parts.some(({ state }) => state === 'failure' || state === 'successWithTimeout')
}

/** What lies further back is no part of a setup that is stuck now. Milliseconds; our own number: a week. */
const longestSetup = 7 * 24 * 60 * 60_000

/** It was over before this device enrolled, or long ago, so it belongs to an earlier attempt. `now`: milliseconds since 1970 UTC. */
export function isEarlier(at: string | null, times: Fact<SetupTimes>, now: number): boolean {
  if (at === null) return false
  const enrolled = times.status === 'known' ? times.value.enrollment : null
  return Date.parse(at) < now - longestSetup || (enrolled !== null && Date.parse(at) < Date.parse(enrolled))
}
