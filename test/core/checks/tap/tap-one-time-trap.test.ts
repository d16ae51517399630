import check from '../../../../core/checks/tap/tap-one-time-trap.ts'
import { describeCheck } from '../../describe-check.ts'

const policy = (oneTimeOnly: boolean) => ({
  'tenant.tapPolicyValues': { minimumLifetimeMinutes: 60, maximumLifetimeMinutes: 480, defaultLifetimeMinutes: 60, oneTimeOnly },
})
const oneTime = { 'user.tapOneTime': true }
const used = { 'user.tap': { exists: true, usable: false, reason: 'OneTimeUsed' } }

describeCheck(
  check,
  {
    facts: {
      'user.tap': { exists: true, usable: true, reason: 'EnabledByPolicy' },
      'user.tapOneTime': false,
      ...policy(false),
      'device.restartDuringDeviceSetup': false,
      'tenant.restartForcingPolicies': [],
    },
    overlays: ['tap'],
  },
  [
    { name: 'multi-use', expect: 'ready' },
    { name: 'multi-use and a restart', facts: { 'device.restartDuringDeviceSetup': true }, expect: 'ready' },
    { name: 'multi-use, restarts unread', unread: ['device.restartDuringDeviceSetup', 'tenant.restartForcingPolicies'], expect: 'ready' },
    { name: 'multi-use against a one-time policy', facts: policy(true), expect: 'blocked' },
    { name: 'multi-use, policy unread', unread: ['tenant.tapPolicyValues'], expect: 'unknown', because: 'tenant.tapPolicyValues' },
    { name: 'one-time', facts: oneTime, expect: 'at-risk', shows: 'Yes' },
    { name: 'one-time, pre-provisioning', facts: oneTime, scenario: 'pre-provisioning', expect: 'at-risk' },
    { name: 'one-time, policy demands it', facts: { ...oneTime, ...policy(true) }, expect: 'at-risk' },
    { name: 'one-time, everything else unread', facts: oneTime, unread: ['tenant.tapPolicyValues', 'device.restartDuringDeviceSetup', 'tenant.restartForcingPolicies'], expect: 'at-risk' },
    { name: 'one-time and used', facts: { ...oneTime, ...used }, expect: 'blocked', shows: 'One-time pass, already used' },
    { name: 'used, kind unread', facts: used, unread: ['user.tapOneTime'], expect: 'blocked' },
    { name: 'one-time and a restart was seen', facts: { ...oneTime, 'device.restartDuringDeviceSetup': true }, expect: 'blocked' },
    {
      name: 'one-time and a policy forces a restart',
      facts: { ...oneTime, 'tenant.restartForcingPolicies': ['DeviceGuard', 'AppLocker'] },
      unread: ['device.restartDuringDeviceSetup'],
      expect: 'blocked',
      shows: 'DeviceGuard, AppLocker',
    },
    { name: 'one-time, hybrid', facts: oneTime, scenario: 'user-driven-hybrid', expect: 'blocked' },
    { name: 'kind unread', unread: ['user.tapOneTime'], expect: 'unknown', because: 'user.tapOneTime' },
    { name: 'kind missing', facts: { 'user.tapOneTime': null }, expect: 'unknown', because: 'user.tapOneTime' },
    { name: 'pass unread', unread: ['user.tap'], expect: 'unknown', because: 'user.tap' },
    { name: 'no pass', facts: { 'user.tap': { exists: false, usable: false, reason: '' }, 'user.tapOneTime': null }, expect: 'not-applicable' },
    { name: 'self-deploying signs in once', facts: oneTime, scenario: 'self-deploying', expect: 'not-applicable' },
    { name: 'no pass planned', facts: oneTime, overlays: [], expect: 'not-applicable' },
  ],
)
