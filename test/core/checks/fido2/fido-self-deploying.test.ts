import check from '../../../../core/checks/fido2/fido-self-deploying.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.profileMode': 'self-deploying' }, overlays: ['fido2'], scenario: 'self-deploying' }, [
  { name: 'self-deploying', expect: 'at-risk', shows: 'Self-deploying' },
  { name: 'the profile is another one', facts: { 'tenant.profileMode': 'user-driven' }, expect: 'ready' },
  { name: 'another scenario', scenario: 'user-driven', expect: 'not-applicable' },
  { name: 'unread', unread: ['tenant.profileMode'], expect: 'unknown', because: 'tenant.profileMode' },
])
