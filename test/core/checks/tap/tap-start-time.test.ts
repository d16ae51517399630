import { expect, it } from 'vitest'
import check from '../../../../core/checks/tap/tap-start-time.ts'
import { runChecks } from '../../../../core/engine/run-checks.ts'
import { factsFrom, testTime } from '../../../fakes/facts.ts'
import { describeCheck } from '../../describe-check.ts'

const starts = (time: string | null) => ({ 'user.tapStartsAt': time })

describeCheck(
  check,
  {
    facts: { 'user.tap': { exists: true, usable: true, reason: 'EnabledByPolicy' }, ...starts('2026-11-22T08:30:00Z') },
    overlays: ['tap'],
  },
  [
    { name: 'started half an hour ago', expect: 'ready', shows: '2026-11-22 08:30 UTC' },
    { name: 'starts now', facts: starts('2026-11-22T09:00:00Z'), expect: 'ready' },
    { name: 'starts in one second', facts: starts('2026-11-22T09:00:01Z'), expect: 'at-risk' },
    { name: 'starts in 15 minutes', facts: starts('2026-11-22T09:15:00Z'), expect: 'at-risk', shows: '2026-11-22 09:15 UTC' },
    { name: 'starts in 15 minutes and one second', facts: starts('2026-11-22T09:15:01Z'), expect: 'blocked' },
    { name: 'starts in an hour', facts: starts('2026-11-22T10:00:00Z'), expect: 'blocked' },
    { name: 'an hour ahead on the wall clock, but in the past', facts: starts('2026-11-22T10:00:00+02:00'), expect: 'ready' },
    { name: 'no pass', facts: { 'user.tap': { exists: false, usable: false, reason: '' }, ...starts(null) }, expect: 'not-applicable' },
    { name: 'start missing', facts: starts(null), expect: 'unknown', because: 'user.tapStartsAt' },
    { name: 'start is no date', facts: starts('soon'), expect: 'unknown', because: 'user.tapStartsAt' },
    { name: 'start unread', unread: ['user.tapStartsAt'], expect: 'unknown', because: 'user.tapStartsAt' },
    { name: 'pass unread', unread: ['user.tap'], expect: 'unknown', because: 'user.tap' },
    { name: 'time of the judgment is no date', now: 'later', expect: 'unknown', because: 'user.tapStartsAt' },
    { name: 'no pass planned', facts: starts('2026-11-22T10:00:00Z'), overlays: [], expect: 'not-applicable' },
  ],
)

it.each([
  ['2026-11-22T09:00:00Z', false],
  ['2026-11-22T09:10:00Z', true],
])('says of a start at %s whether our own 15 minutes decided: %s', (start, own) => {
  const facts = factsFrom({ 'user.tap': { exists: true, usable: true, reason: 'EnabledByPolicy' }, ...starts(start) })
  const [result] = runChecks([check], facts, { scenario: 'user-driven', overlays: ['tap'], now: Date.parse(testTime), language: 'en' })
  expect(result?.evidence.map(({ ownThreshold }) => ownThreshold)).toEqual([own])
})
