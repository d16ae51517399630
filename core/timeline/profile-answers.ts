import type { ProfileOutcome } from '../facts/setup-evidence.ts'
import type { Language } from '../words/language.ts'
import type { TimelineState } from './timeline.ts'
import { timelineWords } from './words.ts'

const states: { readonly [K in Exclude<ProfileOutcome, 'received'>]: TimelineState } = {
  'not-registered': 'failed',
  'none-assigned': 'failed',
  'attestation-failed': 'failed',
  'not-needed': 'not-reached',
  'nothing-returned': 'not-reached',
  'no-internet': 'not-reached',
}

/** What the service or Windows said when no profile came. Null for one that was received: not cached any more, it says nothing here. */
export function profileAnswer(outcome: ProfileOutcome, language: Language): { readonly state: TimelineState; readonly because: string } | null {
  return outcome === 'received' ? null : { state: states[outcome], because: timelineWords[language].answers[outcome] }
}
