import check from '../../../../core/checks/tap/tap-hybrid.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.profileJoinType': 'entra', 'tenant.autopilotRecords': 1 }, overlays: ['tap'], scenario: 'user-driven' }, [
  { name: 'Entra join', expect: 'ready', shows: 'Entra join' },
  { name: 'hybrid profile', facts: { 'tenant.profileJoinType': 'hybrid' }, expect: 'blocked', shows: 'Hybrid join' },
  { name: 'hybrid profile, pre-provisioning', facts: { 'tenant.profileJoinType': 'hybrid' }, scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'hybrid scenario', scenario: 'user-driven-hybrid', expect: 'blocked' },
  { name: 'hybrid scenario, profile unread', unread: ['tenant.profileJoinType', 'tenant.autopilotRecords'], scenario: 'user-driven-hybrid', expect: 'blocked' },
  { name: 'join type unread', unread: ['tenant.profileJoinType'], expect: 'unknown', because: 'tenant.profileJoinType' },
  { name: 'not registered', facts: { 'tenant.autopilotRecords': 0 }, unread: ['tenant.profileJoinType'], expect: 'not-applicable' },
  { name: 'records unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  { name: 'records unread, hybrid profile', facts: { 'tenant.profileJoinType': 'hybrid' }, unread: ['tenant.autopilotRecords'], expect: 'blocked' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
  { name: 'device preparation', scenario: 'device-preparation', expect: 'not-applicable' },
  { name: 'no pass planned', scenario: 'user-driven-hybrid', overlays: [], expect: 'not-applicable' },
])
