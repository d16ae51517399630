import { isEarlier, partInWords, reasonInWords } from '../checks/stuck/intune-words.ts'
import { intuneEvents } from '../checks/stuck/words/intune-events.ts'
import { factOf, type Facts } from '../facts/index.ts'
import type { Language } from '../words/language.ts'
import type { TimelinePhase, TimelineRecord } from './timeline.ts'
import { timelineWords } from './words.ts'

/**
 * What Intune recorded about a phase of this enrollment; null when it has recorded nothing that could be read. It stands
 * beside what the device says and never decides the state of a phase: the service may lag, and its lists are not complete.
 */
export function intuneRecord(facts: Facts, phase: TimelinePhase, language: Language): TimelineRecord | null {
  switch (phase) {
    case 'mdm':
      return refusal(facts, language) ?? ofRun(facts, phase, language)
    case 'device-setup':
    case 'account-setup':
      return ofRun(facts, phase, language)
    default:
      return null
  }
}

function refusal(facts: Facts, language: Language): TimelineRecord | null {
  const fact = factOf(facts, 'tenant.enrollmentFailures')
  if (fact.status === 'unavailable') return null
  const [newest] = fact.value
  if (newest === undefined || isEarlier(newest.at, factOf(facts, 'device.setupTimes'), Date.parse(fact.observedAt))) return null
  const details = reasonInWords(newest.reason, language)
  const say = timelineWords[language].intune
  const text = [say.refused(intuneEvents[language].failures[newest.category]), ...(details === '' ? [] : [ended(details)]), ...(newest.found === 'user' ? [say.userAlone] : [])].join(' ')
  return { text, at: newest.at, source: fact.source, observedAt: fact.observedAt }
}

function ofRun(facts: Facts, phase: 'mdm' | 'device-setup' | 'account-setup', language: Language): TimelineRecord | null {
  const fact = factOf(facts, 'tenant.autopilotEvents')
  if (fact.status === 'unavailable') return null
  const [run] = fact.value
  if (run === undefined || isEarlier(run.at, factOf(facts, 'device.setupTimes'), Date.parse(fact.observedAt))) return null
  const failure = reasonInWords(run.failure, language)
  const reason = run.enrollment === 'failed' && failure !== '' ? ` ${ended(failure)}` : ''
  const words = { mdm: `${intuneEvents[language].enrollments[run.enrollment]}.${reason}`, 'device-setup': `${partInWords(run.deviceSetup, language)}.`, 'account-setup': `${partInWords(run.accountSetup, language)}.` }
  return { text: timelineWords[language].intune.says(words[phase]), at: run.at, source: fact.source, observedAt: fact.observedAt }
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
