import check from '../../../../core/checks/user/entra-mfa-toggle.ts'
import type { AccessPolicy } from '../../../../core/facts/conditional-access.ts'
import { describeCheck } from '../../describe-check.ts'

const policy = (change: Partial<AccessPolicy> = {}): AccessPolicy => ({
  name: 'Join with MFA',
  enforced: true,
  covers: 'user-action',
  excludesResources: false,
  dependsOn: [],
  operator: 'any',
  controls: ['mfa'],
  strength: null,
  everyTime: false,
  ...change,
})
const facts = (on: boolean, ...policies: AccessPolicy[]) => ({ 'tenant.joinMfa': on, 'user.joinPolicies': policies })

describeCheck(check, { facts: facts(false) }, [
  { name: 'off', expect: 'ready', shows: 'Off' },
  { name: 'off, with a policy', facts: facts(false, policy()), expect: 'ready' },
  { name: 'off, policies unread', unread: ['user.joinPolicies'], expect: 'ready' },
  { name: 'on, without a policy', facts: facts(true), expect: 'ready', shows: 'On' },
  { name: 'on, with a policy', facts: facts(true, policy()), expect: 'at-risk', shows: 'Join with MFA' },
  { name: 'on, with a policy that only reports', facts: facts(true, policy({ enforced: false })), expect: 'ready' },
  { name: 'on, with a policy on all resources', facts: facts(true, policy({ covers: 'all-resources' })), expect: 'ready' },
  { name: 'on, policies unread', facts: facts(true), unread: ['user.joinPolicies'], expect: 'unknown', because: 'user.joinPolicies' },
  { name: 'switch unread', unread: ['tenant.joinMfa'], expect: 'unknown', because: 'tenant.joinMfa' },
  { name: 'hybrid', facts: facts(true, policy()), scenario: 'user-driven-hybrid', expect: 'not-applicable' },
  { name: 'self-deploying', facts: facts(true, policy()), scenario: 'self-deploying', expect: 'not-applicable' },
])
