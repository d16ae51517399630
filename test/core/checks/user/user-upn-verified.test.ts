import check from '../../../../core/checks/user/user-upn-verified.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'user.domainState': 'verified' } }, [
  { name: 'a verified domain', expect: 'ready', shows: 'Verified' },
  { name: 'a domain nobody verified', facts: { 'user.domainState': 'unverified' }, expect: 'blocked', shows: 'Listed, but not verified' },
  { name: 'a domain of others', facts: { 'user.domainState': 'not-in-tenant' }, expect: 'blocked', shows: 'Not a domain of this tenant' },
  { name: 'unread', unread: ['user.domainState'], expect: 'unknown', because: 'user.domainState' },
  { name: 'hybrid', facts: { 'user.domainState': 'unverified' }, scenario: 'user-driven-hybrid', expect: 'blocked' },
  { name: 'pre-provisioning', facts: { 'user.domainState': 'unverified' }, scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'existing devices', facts: { 'user.domainState': 'unverified' }, scenario: 'existing-devices', expect: 'blocked' },
  { name: 'device preparation', facts: { 'user.domainState': 'not-in-tenant' }, scenario: 'device-preparation', expect: 'blocked' },
  { name: 'nobody signs in', facts: { 'user.domainState': 'unverified' }, scenario: 'self-deploying', expect: 'not-applicable' },
  { name: 'device association', facts: { 'user.domainState': 'unverified' }, scenario: 'device-association', expect: 'not-applicable' },
])
