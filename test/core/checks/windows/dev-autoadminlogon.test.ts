import check from '../../../../core/checks/windows/dev-autoadminlogon.ts'
import { describeCheck } from '../../describe-check.ts'

const off = { 'device.autoAdminLogon': 'off' } as const
const restarts = { 'tenant.restartForcingPolicies': ['Device Guard'] }

describeCheck(check, { facts: { 'device.autoAdminLogon': 'not-set', 'tenant.restartForcingPolicies': [] } }, [
  { name: 'neither', expect: 'ready', shows: 'Not set' },
  { name: 'off, but nothing restarts', facts: off, expect: 'ready', shows: 'Off (0)' },
  { name: 'a restart, but not off', facts: restarts, expect: 'ready' },
  { name: 'a restart, and on', facts: { ...restarts, 'device.autoAdminLogon': 'on' }, expect: 'ready' },
  { name: 'both', facts: { ...off, ...restarts }, expect: 'at-risk', shows: 'Device Guard' },
  { name: 'a restart, the device unread', facts: restarts, unread: ['device.autoAdminLogon'], expect: 'unknown', because: 'device.autoAdminLogon' },
  { name: 'off, policies unread', facts: off, unread: ['tenant.restartForcingPolicies'], expect: 'unknown', because: 'tenant.restartForcingPolicies' },
  { name: 'not off, policies unread', unread: ['tenant.restartForcingPolicies'], expect: 'ready' },
  { name: 'nothing restarts, the device unread', unread: ['device.autoAdminLogon'], expect: 'ready' },
  { name: 'both unread', unread: ['device.autoAdminLogon', 'tenant.restartForcingPolicies'], expect: 'unknown' },
  { name: 'device association', scenario: 'device-association', expect: 'not-applicable' },
])
