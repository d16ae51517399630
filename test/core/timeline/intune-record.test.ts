import { describe, expect, it } from 'vitest'
import type { AutopilotRun, RefusedEnrollment } from '../../../core/facts/intune-events.ts'
import { buildTimeline } from '../../../core/timeline/build-timeline.ts'
import { recordWords, type TimelineStep } from '../../../core/timeline/timeline.ts'
import { factsFrom, without, type FactInput } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'

const nothing = { text: '', code: '' }
const run: AutopilotRun = {
  startedAt: null,
  at: '2026-11-22T08:20:00.000Z',
  enrollment: 'failed',
  deployment: { state: 'failure', minutes: 9 },
  deviceSetup: { state: 'failure', minutes: 60 },
  accountSetup: { state: 'notAttempted', minutes: null },
  failure: { text: 'x', code: '0x80180014' },
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
    expect(recorded(list)['mdm']).toBe('Intune says: Failed. 0x80180014: This device, its platform or its version may not enroll.')
  })

  it('says what a code means in the language of the reader, however it was collected', () => {
    const facts = factsFrom({ ...readyFacts, ...both, 'tenant.enrollmentFailures': [{ ...refusal, reason: { text: 'Refused (0x80180018)', code: '0x80180018' } }] })
    expect(recorded(buildTimeline(facts, 'user-driven', 'en'))['mdm']).toContain('0x80180018: The user has no usable license for management, or')
    expect(recorded(buildTimeline(facts, 'user-driven', 'de'))['mdm']).toContain('0x80180018: Der Benutzer hat keine brauchbare Lizenz für die Verwaltung, oder')
  })

  it('is what Intune wrote where a code is unknown or no more than a hint', () => {
    const said = (code: string) => recorded(steps({ ...both, 'tenant.enrollmentFailures': [{ ...refusal, reason: { text: `Refused (${code})`, code } }] }))['mdm']
    expect(said('0x8badf00d')).toContain('Refused (0x8badf00d).')
    expect(said('0x81036501')).toContain('Refused (0x81036501).')
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
