import check from '../../../../core/checks/windows/os-min-oobe-quality-updates.ts'
import { describeCheck } from '../../describe-check.ts'

const hybrid = { 'device.osBuild': 26100, 'device.osRevision': 8036, 'tenant.profileJoinType': 'hybrid', 'tenant.espQualityUpdates': true } as const

describeCheck(check, { facts: hybrid, scenario: 'user-driven-hybrid' }, [
  { name: 'inside the range', expect: 'at-risk', shows: '26100.8036' },
  { name: 'the last revision before the range', facts: { 'device.osRevision': 1456 }, expect: 'ready', shows: 'Not offered by this Windows' },
  { name: 'the first revision of the range', facts: { 'device.osRevision': 1457 }, expect: 'at-risk' },
  { name: 'repaired', facts: { 'device.osRevision': 8037 }, expect: 'ready' },
  { name: '25H2 in the range', facts: { 'device.osBuild': 26200, 'device.osRevision': 8036 }, expect: 'at-risk' },
  { name: '25H2 repaired', facts: { 'device.osBuild': 26200, 'device.osRevision': 8037 }, expect: 'ready' },
  { name: '23H2 has no range', facts: { 'device.osBuild': 22631, 'device.osRevision': 5549 }, expect: 'ready' },
  { name: 'switch off', facts: { 'tenant.espQualityUpdates': false }, expect: 'ready', shows: 'Off' },
  { name: 'Entra join', facts: { 'tenant.profileJoinType': 'entra' }, scenario: 'user-driven', expect: 'ready' },
  { name: 'user-driven with a hybrid profile', scenario: 'user-driven', expect: 'at-risk' },
  { name: 'user-driven, join unread', scenario: 'user-driven', unread: ['tenant.profileJoinType'], expect: 'unknown', because: 'tenant.profileJoinType' },
  { name: 'switch unread', unread: ['tenant.espQualityUpdates'], expect: 'unknown', because: 'tenant.espQualityUpdates' },
  { name: 'revision unread', unread: ['device.osRevision'], expect: 'unknown', because: 'device.osRevision' },
  { name: 'self-deploying does not need it', scenario: 'self-deploying', expect: 'not-applicable' },
])
