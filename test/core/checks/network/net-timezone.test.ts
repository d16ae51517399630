import check from '../../../../core/checks/network/net-timezone.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.timeZone': 'Pacific Standard Time' }, scenario: 'device-preparation' }, [
  { name: 'any time zone will do', expect: 'ready', shows: 'Pacific Standard Time' },
  { name: 'so will an empty one', facts: { 'device.timeZone': '' }, expect: 'ready' },
  { name: 'user-driven does not ask', scenario: 'user-driven', expect: 'not-applicable' },
  { name: 'unread', unread: ['device.timeZone'], expect: 'unknown', because: 'device.timeZone' },
])
