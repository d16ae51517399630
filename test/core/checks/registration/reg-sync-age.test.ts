import check from '../../../../core/checks/registration/reg-sync-age.ts'
import { describeCheck } from '../../describe-check.ts'

const sync = (lastSyncAt: string | null, status = 'completed') => ({ 'tenant.autopilotSync': { status, lastSyncAt } })

describeCheck(check, { facts: sync('2026-11-22T08:30:00Z') }, [
  { name: 'half an hour ago', expect: 'ready', shows: '30 minutes ago' },
  { name: 'just short of two hours', facts: sync('2026-11-22T07:00:01Z'), expect: 'ready', shows: '119 minutes ago' },
  { name: 'two hours', facts: sync('2026-11-22T07:00:00Z'), expect: 'ready', shows: '2 hours ago' },
  { name: 'two days', facts: sync('2026-11-20T09:00:00Z'), expect: 'ready', shows: '2 days ago' },
  { name: 'a clock that is ahead', facts: sync('2026-11-22T10:00:00Z'), expect: 'ready', shows: '0 minutes ago' },
  { name: 'never', facts: sync(null, 'unknown'), expect: 'ready', shows: 'Never' },
  { name: 'a time that is none', facts: sync('soon'), expect: 'ready', shows: 'Never' },
  { name: 'a failed one', facts: sync('2026-11-22T08:30:00Z', 'failed'), expect: 'ready', shows: 'failed' },
  { name: 'unread', unread: ['tenant.autopilotSync'], expect: 'unknown', because: 'tenant.autopilotSync' },
  { name: 'device preparation', scenario: 'device-preparation', expect: 'not-applicable' },
])
