import check from '../../../../core/checks/hybrid/hyb-domain-join-profile.ts'
import { describeCheck } from '../../describe-check.ts'

const profiles = (...names: string[]) => ({
  'tenant.domainJoinProfiles': names.map((name) => ({ name, domain: 'corp.fabrikam.example', organizationalUnit: '' })),
})

describeCheck(check, { facts: { ...profiles('One'), 'tenant.profileJoinType': 'hybrid', 'tenant.autopilotRecords': 1 }, scenario: 'user-driven-hybrid' }, [
  { name: 'exactly one', expect: 'ready', shows: 'corp.fabrikam.example' },
  { name: 'no organizational unit', expect: 'ready', shows: 'Container for computers' },
  { name: 'none', facts: profiles(), expect: 'blocked', shows: 'None' },
  { name: 'two', facts: profiles('One', 'Two'), expect: 'blocked', shows: 'One, Two' },
  { name: 'none, not registered', facts: { ...profiles(), 'tenant.autopilotRecords': 0 }, expect: 'not-applicable' },
  { name: 'two, not registered', facts: { ...profiles('One', 'Two'), 'tenant.autopilotRecords': 0 }, expect: 'blocked' },
  { name: 'none, records unread', facts: profiles(), unread: ['tenant.autopilotRecords'], expect: 'blocked' },
  { name: 'unread', unread: ['tenant.domainJoinProfiles'], expect: 'unknown', because: 'tenant.domainJoinProfiles' },
  { name: 'pre-provisioning with Entra join', facts: { ...profiles(), 'tenant.profileJoinType': 'entra' }, scenario: 'pre-provisioning', expect: 'not-applicable' },
  { name: 'pre-provisioning, join unread', facts: profiles(), unread: ['tenant.profileJoinType'], scenario: 'pre-provisioning', expect: 'unknown', because: 'tenant.profileJoinType' },
  { name: 'user-driven', facts: profiles(), scenario: 'user-driven', expect: 'not-applicable' },
])
