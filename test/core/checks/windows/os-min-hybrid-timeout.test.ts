import check from '../../../../core/checks/windows/os-min-hybrid-timeout.ts'
import { describeCheck } from '../../describe-check.ts'

const current = { 'device.osBuild': 26200, 'device.osRevision': 7171, 'tenant.profileJoinType': 'hybrid' } as const

describeCheck(check, { facts: current, scenario: 'user-driven-hybrid' }, [
  { name: 'current', expect: 'ready', shows: '26200.7171' },
  { name: 'user-driven does not need it', scenario: 'user-driven', expect: 'not-applicable' },
  { name: '25H2 with the repair', facts: { 'device.osRevision': 6725 }, expect: 'ready' },
  { name: '25H2 one revision short', facts: { 'device.osRevision': 6724 }, expect: 'at-risk' },
  { name: '24H2 with the repair', facts: { 'device.osBuild': 26100, 'device.osRevision': 6584 }, expect: 'ready' },
  { name: '24H2 one revision short', facts: { 'device.osBuild': 26100, 'device.osRevision': 6583 }, expect: 'at-risk' },
  { name: '23H2 with the repair', facts: { 'device.osBuild': 22631, 'device.osRevision': 6276 }, expect: 'ready' },
  { name: '23H2 one revision short', facts: { 'device.osBuild': 22631, 'device.osRevision': 6275 }, expect: 'at-risk' },
  { name: 'a later Windows', facts: { 'device.osBuild': 28000 }, unread: ['device.osRevision'], expect: 'ready' },
  { name: 'Windows 10', facts: { 'device.osBuild': 19045 }, expect: 'at-risk' },
  { name: 'pre-provisioning, hybrid, old', facts: { 'device.osRevision': 1 }, scenario: 'pre-provisioning', expect: 'at-risk' },
  { name: 'pre-provisioning, Entra join, old', facts: { 'device.osRevision': 1, 'tenant.profileJoinType': 'entra' }, scenario: 'pre-provisioning', expect: 'not-applicable' },
  { name: 'pre-provisioning, join unread, old', facts: { 'device.osRevision': 1 }, unread: ['tenant.profileJoinType'], scenario: 'pre-provisioning', expect: 'unknown', because: 'tenant.profileJoinType' },
  { name: 'pre-provisioning, join unread, repaired', unread: ['tenant.profileJoinType'], scenario: 'pre-provisioning', expect: 'ready' },
  { name: 'revision unread', unread: ['device.osRevision'], expect: 'unknown', because: 'device.osRevision' },
  { name: 'build unread', unread: ['device.osBuild'], expect: 'unknown', because: 'device.osBuild' },
])
