import check from '../../../../core/checks/tap/tap-fresh.ts'
import { describeCheck } from '../../describe-check.ts'

const pass = { exists: true, usable: true, reason: 'EnabledByPolicy' }

// testTime is 09:00 UTC.
describeCheck(check, { facts: { 'user.tap': pass, 'user.tapCreatedAt': '2026-11-22T08:30:00Z' }, overlays: ['tap'] }, [
  { name: 'half an hour old', expect: 'ready', shows: '2026-11-22 08:30 UTC' },
  { name: 'exactly five minutes', facts: { 'user.tapCreatedAt': '2026-11-22T08:55:00Z' }, expect: 'ready' },
  { name: 'a second less', facts: { 'user.tapCreatedAt': '2026-11-22T08:55:01Z' }, expect: 'at-risk' },
  { name: 'with an offset', facts: { 'user.tapCreatedAt': '2026-11-22T09:58:00+01:00' }, expect: 'at-risk' },
  { name: 'created after now', facts: { 'user.tapCreatedAt': '2026-11-22T09:30:00Z' }, expect: 'at-risk' },
  { name: 'no time', facts: { 'user.tapCreatedAt': 'soon' }, expect: 'unknown', because: 'user.tapCreatedAt' },
  { name: 'time unread', unread: ['user.tapCreatedAt'], expect: 'unknown', because: 'user.tapCreatedAt' },
  { name: 'pass unread', unread: ['user.tap'], expect: 'unknown', because: 'user.tap' },
  { name: 'no pass', facts: { 'user.tap': { exists: false, usable: false, reason: '' }, 'user.tapCreatedAt': null }, expect: 'not-applicable' },
  { name: 'no pass planned', overlays: [], expect: 'not-applicable' },
])
