import check from '../../../../core/checks/windows/dev-oobe-counter.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.oobeRetries': 1 } }, [
  { name: 'the first attempt', expect: 'ready', shows: '1' },
  { name: 'none yet', facts: { 'device.oobeRetries': 0 }, expect: 'ready' },
  { name: 'a second attempt', facts: { 'device.oobeRetries': 2 }, expect: 'at-risk', shows: '2' },
  { name: 'no counter', facts: { 'device.oobeRetries': null }, expect: 'not-applicable' },
  { name: 'unread', unread: ['device.oobeRetries'], expect: 'unknown', because: 'device.oobeRetries' },
  { name: 'device preparation', facts: { 'device.oobeRetries': 7 }, scenario: 'device-preparation', expect: 'at-risk' },
])
