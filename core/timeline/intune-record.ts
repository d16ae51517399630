import { failureWords, isEarlier, partInWords, reasonInWords, runEnrollmentWords } from '../checks/stuck/intune-words.ts'
import { factOf, type Facts } from '../facts/index.ts'
import type { TimelinePhase, TimelineRecord } from './timeline.ts'

/**
 * What Intune recorded about a phase of this enrollment; null when it has recorded nothing that could be read. It stands
 * beside what the device says and never decides the state of a phase: the service may lag, and its lists are not complete.
 */
export function intuneRecord(facts: Facts, phase: TimelinePhase): TimelineRecord | null {
  switch (phase) {
    case 'mdm':
      return refusal(facts) ?? ofRun(facts, phase)
    case 'device-setup':
    case 'account-setup':
      return ofRun(facts, phase)
    default:
      return null
  }
}

function refusal(facts: Facts): TimelineRecord | null {
  const fact = factOf(facts, 'tenant.enrollmentFailures')
  if (fact.status === 'unavailable') return null
  const [newest] = fact.value
  if (newest === undefined || isEarlier(newest.at, factOf(facts, 'device.setupTimes'), Date.parse(fact.observedAt))) return null
  const details = reasonInWords(newest.reason)
  const who = newest.found === 'user' ? ' The event names the user alone.' : ''
  const text = `Refused by Intune: ${failureWords[newest.category]}.${details === '' ? '' : ` ${ended(details)}`}${who}`
  return { text, at: newest.at, source: fact.source, observedAt: fact.observedAt }
}

function ofRun(facts: Facts, phase: 'mdm' | 'device-setup' | 'account-setup'): TimelineRecord | null {
  const fact = factOf(facts, 'tenant.autopilotEvents')
  if (fact.status === 'unavailable') return null
  const [run] = fact.value
  if (run === undefined || isEarlier(run.at, factOf(facts, 'device.setupTimes'), Date.parse(fact.observedAt))) return null
  const failure = reasonInWords(run.failure)
  const reason = run.enrollment === 'failed' && failure !== '' ? ` ${ended(failure)}` : ''
  const words = { mdm: `${runEnrollmentWords[run.enrollment]}.${reason}`, 'device-setup': `${partInWords(run.deviceSetup)}.`, 'account-setup': `${partInWords(run.accountSetup)}.` }
  return { text: `Intune says: ${words[phase]}`, at: run.at, source: fact.source, observedAt: fact.observedAt }
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
