import { describe, expect, it } from 'vitest'
import type { AutopilotRun, RefusedEnrollment } from '../../../core/facts/intune-events.ts'
import { buildTimeline } from '../../../core/timeline/build-timeline.ts'
import { recordWords, type TimelineStep } from '../../../core/timeline/timeline.ts'
import { factsFrom, without, type FactInput } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'

const nothing = { text: '', code: '', meaning: '' }
const run: AutopilotRun = {
  startedAt: null,
  at: '2026-11-22T08:20:00.000Z',
  enrollment: 'failed',
  deployment: { state: 'failure', minutes: 9 },
  deviceSetup: { state: 'failure', minutes: 60 },
  accountSetup: { state: 'notAttempted', minutes: null },
  failure: { text: 'x', code: '0x80180014', meaning: 'A restriction refuses it.' },
}
const refusal: RefusedEnrollment = { at: '2026-11-22T08:10:00.000Z', category: 'authorization', reason: nothing, found: 'user' }
const times = (enrollment: string | null): FactInput => ({ 'device.setupTimes': { profile: null, join: null, enrollment, hello: null } })
const steps = (change: FactInput): readonly TimelineStep[] => buildTimeline(factsFrom({ ...readyFacts, ...change }), 'user-driven', 'en')
const recorded = (list: readonly TimelineStep[]) => Object.fromEntries(list.flatMap(({ phase, recorded: record }) => (record === null ? [] : [[phase, record.text]])))
const both: FactInput = { 'tenant.autopilotEvents': [run], 'tenant.enrollmentFailures': [refusal], ...times(null) }

describe('what Intune recorded, beside the phases', () => {
  it('stands at the phases that it is about', () => {
    expect(recorded(steps(both))).toEqual({
      mdm: 'Refused by Intune: The user is not authorized to enroll. The event names the user alone.',
      'device-setup': 'Intune says: Failed, 60 minutes.',
      'account-setup': 'Intune says: Not started.',
    })
  })

  it('is the run where nothing was refused', () => {
    const list = buildTimeline(without(factsFrom({ ...readyFacts, ...both }), ['tenant.enrollmentFailures']), 'user-driven', 'en')
    expect(recorded(list)['mdm']).toBe('Intune says: Failed. 0x80180014: A restriction refuses it.')
  })

  it('never changes the state of a phase', () => {
    const states = (list: readonly TimelineStep[]) => list.map(({ phase, state, because }) => [phase, state, because])
    const silent = without(factsFrom({ ...readyFacts, ...times(null) }), ['tenant.autopilotEvents', 'tenant.enrollmentFailures'])
    expect(states(steps(both))).toEqual(states(buildTimeline(silent, 'user-driven', 'en')))
    expect(recorded(buildTimeline(silent, 'user-driven', 'en'))).toEqual({})
  })

  it('leaves out what was over before the device enrolled', () => {
    expect(recorded(steps({ ...both, ...times('2026-11-22T08:15:00.000Z') }))['mdm']).toMatch(/^Intune says/)
    expect(recorded(steps({ ...both, ...times('2026-11-22T08:30:00.000Z') }))).toEqual({})
  })

  it('has its time in texts that have no other place for it', () => {
    const record = { text: 'Intune says: Enrolled.', at: '2026-11-22T08:20:00.000Z', source: 's', observedAt: 'o' }
    expect(recordWords(record)).toBe('Intune says: Enrolled. (2026-11-22T08:20:00.000Z)')
    expect(recordWords({ ...record, at: null })).toBe('Intune says: Enrolled.')
  })
})
