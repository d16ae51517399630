import run from '../../../../core/checks/stuck/now-autopilot-run.ts'
import refusal from '../../../../core/checks/stuck/now-enrollment-refusal.ts'
import type { AutopilotRun, RefusedEnrollment } from '../../../../core/facts/intune-events.ts'
import { testTime } from '../../../fakes/facts.ts'
import { describeCheck } from '../../describe-check.ts'

const overlays = ['stuck'] as const
const times = (enrollment: string | null) => ({ 'device.setupTimes': { profile: null, join: null, enrollment, hello: null } })
const at = '2026-11-22T08:00:00.000Z'
const good: AutopilotRun = {
  startedAt: '2026-11-22T07:00:00.000Z',
  at,
  enrollment: 'enrolled',
  deployment: { state: 'inProgress', minutes: null },
  deviceSetup: { state: 'success', minutes: 1 },
  accountSetup: { state: 'notAttempted', minutes: 0 },
  failure: { text: '', code: '' },
}
const one = (change: Partial<AutopilotRun>) => ({ 'tenant.autopilotEvents': [{ ...good, ...change }] })

describeCheck(run, { facts: { ...one({}), ...times(null) }, overlays }, [
  { name: 'goes on', expect: 'ready', shows: 'Succeeded, 1 minute' },
  { name: 'a part that has not begun took no time', expect: 'ready', shows: 'Not started' },
  { name: 'device setup failed', facts: one({ deviceSetup: { state: 'failure', minutes: 60 } }), expect: 'at-risk', shows: 'Failed, 60 minutes' },
  { name: 'account setup timed out', facts: one({ accountSetup: { state: 'successWithTimeout', minutes: 61 } }), expect: 'at-risk', shows: 'Timed out, and the user went on, 61 minutes' },
  { name: 'the second try succeeded', facts: one({ deviceSetup: { state: 'successOnRetry', minutes: 90 } }), expect: 'ready' },
  { name: 'enrollment failed', facts: one({ enrollment: 'failed', failure: { text: 'x 0x80180014', code: '0x80180014' } }), expect: 'at-risk', shows: '0x80180014: This device, its platform or its version may not enroll.' },
  { name: 'blocked', facts: one({ enrollment: 'blocked' }), expect: 'at-risk' },
  { name: 'a failure of an earlier attempt', facts: { ...one({ deployment: { state: 'failure', minutes: 5 } }), ...times('2026-11-22T08:00:01.000Z') }, expect: 'ready', shows: '2026-11-22 08:00 UTC' },
  { name: 'a failure of this attempt', facts: { ...one({ deployment: { state: 'failure', minutes: 5 } }), ...times('2026-11-22T08:00:00.000Z') }, expect: 'at-risk' },
  { name: 'times of the device unread', facts: one({ enrollment: 'failed' }), unread: ['device.setupTimes'], expect: 'at-risk' },
  { name: 'events unread', unread: ['tenant.autopilotEvents'], expect: 'unknown', because: 'tenant.autopilotEvents' },
  { name: 'not stuck', overlays: [], expect: 'not-applicable' },
  { name: 'device preparation runs are kept elsewhere', scenario: 'device-preparation', expect: 'not-applicable' },
])

const week = Date.parse(testTime) - 7 * 24 * 60 * 60_000
const refused: RefusedEnrollment = { at, category: 'enrollmentRestrictionsEnforced', reason: { text: 'DeviceTypeBlocked', code: '' }, found: 'device' }
const failures = (change: Partial<RefusedEnrollment>) => ({ 'tenant.enrollmentFailures': [{ ...refused, ...change }] })

describeCheck(refusal, { facts: { ...failures({}), ...times(null) }, overlays }, [
  { name: 'refused', expect: 'at-risk', shows: 'An enrollment restriction refused the device' },
  { name: 'what Intune wrote', expect: 'at-risk', shows: 'DeviceTypeBlocked' },
  { name: 'found by the user alone', facts: failures({ found: 'user' }), expect: 'at-risk', shows: 'The user alone: another device may be meant' },
  { name: 'before the enrollment that succeeded', facts: times('2026-11-22T08:00:01.000Z'), expect: 'ready', shows: '2026-11-22 08:00 UTC' },
  { name: 'after it', facts: times('2026-11-22T07:59:59.000Z'), expect: 'at-risk' },
  { name: 'a week ago', facts: failures({ at: new Date(week - 1).toISOString() }), expect: 'ready' },
  { name: 'not a week ago', facts: failures({ at: new Date(week).toISOString() }), expect: 'at-risk' },
  { name: 'without a time', facts: { ...failures({ at: null }), ...times(at) }, expect: 'at-risk', shows: 'Without a time' },
  { name: 'times of the device unread', unread: ['device.setupTimes'], expect: 'at-risk' },
  { name: 'events unread', unread: ['tenant.enrollmentFailures'], expect: 'unknown', because: 'tenant.enrollmentFailures' },
  { name: 'not stuck', overlays: [], expect: 'not-applicable' },
])
