import { expect, it } from 'vitest'
import check from '../../../../core/checks/esp/pre-timing.ts'
import { describeCheck } from '../../describe-check.ts'

const enrolled = (enrollment: string | null) => ({ 'device.setupTimes': { profile: null, join: null, enrollment, hello: null } })

describeCheck(
  check,
  { facts: { ...enrolled('2026-11-22T07:30:00.000Z'), 'device.mdmEnrollment': { enrolled: true, host: null } }, scenario: 'pre-provisioning' },
  [
    { name: '90 minutes', expect: 'ready' },
    { name: 'one second less', now: '2026-11-22T08:59:59Z', expect: 'at-risk' },
    { name: 'six months', now: '2027-05-22T07:30:00Z', expect: 'ready' },
    { name: 'one second more', now: '2027-05-22T07:30:01Z', expect: 'at-risk', shows: '2026-11-22 07:30 UTC' },
    { name: 'six months to a month that is shorter', facts: enrolled('2026-08-31T07:30:00.000Z'), now: '2027-02-28T07:30:00Z', expect: 'ready' },
    { name: 'one second more, to a month that is shorter', facts: enrolled('2026-08-31T07:30:00.000Z'), now: '2027-02-28T07:30:01Z', expect: 'at-risk' },
    { name: 'before the technician flow', facts: { ...enrolled(null), 'device.mdmEnrollment': { enrolled: false, host: null } }, expect: 'ready', shows: 'Between 90 minutes and 6 months later' },
    { name: 'enrolled at an unknown time', facts: enrolled(null), expect: 'unknown', because: 'device.setupTimes' },
    { name: 'no time, enrollment unread', facts: enrolled(null), unread: ['device.mdmEnrollment'], expect: 'unknown', because: 'device.mdmEnrollment' },
    { name: 'no time at all', facts: enrolled('soon'), expect: 'unknown', because: 'device.setupTimes' },
    { name: 'both unread', unread: ['device.setupTimes', 'device.mdmEnrollment'], expect: 'unknown', because: 'device.setupTimes' },
    { name: 'unread', unread: ['device.setupTimes'], expect: 'unknown', because: 'device.setupTimes' },
    { name: 'user-driven', scenario: 'user-driven', expect: 'not-applicable' },
  ],
)

it('weighs: a user flow too soon keeps the device from ready', () => {
  expect(check.levels['pre-provisioning']).toBe('recommended')
})
