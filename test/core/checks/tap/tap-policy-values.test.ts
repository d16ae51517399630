import check from '../../../../core/checks/tap/tap-policy-values.ts'
import { describeCheck } from '../../describe-check.ts'

const limits = (minimum: number, maximum: number) => ({
  'tenant.tapPolicyValues': { minimumLifetimeMinutes: minimum, maximumLifetimeMinutes: maximum, defaultLifetimeMinutes: 60, oneTimeOnly: false },
})

describeCheck(
  check,
  {
    facts: { ...limits(60, 480), 'tenant.espTimeoutMinutes': 60, 'tenant.espQualityUpdates': true },
    overlays: ['tap'],
    scenario: 'user-driven',
  },
  [
    { name: "Microsoft's defaults", expect: 'ready', shows: '480 minutes' },
    { name: 'minimum equals maximum', facts: limits(480, 480), expect: 'ready' },
    { name: 'minimum above maximum', facts: limits(481, 480), expect: 'blocked', shows: '481 minutes' },
    { name: 'minimum above maximum, rest unread', facts: limits(481, 480), unread: ['tenant.espTimeoutMinutes', 'tenant.espQualityUpdates'], expect: 'blocked' },
    // 60 (status page) + 40 (quality updates) + 30 (margin)
    { name: 'maximum equals the need', facts: limits(10, 130), expect: 'ready' },
    { name: 'maximum one minute below the need', facts: limits(10, 129), expect: 'at-risk', shows: '129 minutes' },
    { name: 'without quality updates, at the need', facts: { ...limits(10, 90), 'tenant.espQualityUpdates': false }, expect: 'ready' },
    { name: 'without quality updates, below the need', facts: { ...limits(10, 89), 'tenant.espQualityUpdates': false }, expect: 'at-risk' },
    { name: 'hybrid, at the need', facts: limits(10, 170), scenario: 'user-driven-hybrid', expect: 'ready' },
    { name: 'hybrid, below the need', facts: limits(10, 169), scenario: 'user-driven-hybrid', expect: 'at-risk' },
    { name: 'quality updates unread, above the upper bound', facts: limits(10, 130), unread: ['tenant.espQualityUpdates'], expect: 'ready' },
    {
      name: 'quality updates unread, between the bounds',
      facts: limits(10, 129),
      unread: ['tenant.espQualityUpdates'],
      expect: 'unknown',
      because: 'tenant.espQualityUpdates',
    },
    { name: 'quality updates unread, at the lower bound', facts: limits(10, 90), unread: ['tenant.espQualityUpdates'], expect: 'unknown' },
    { name: 'quality updates unread, below the lower bound', facts: limits(10, 89), unread: ['tenant.espQualityUpdates'], expect: 'at-risk' },
    { name: 'time-out unread, a very long maximum', facts: limits(10, 43_200), unread: ['tenant.espTimeoutMinutes'], expect: 'unknown', because: 'tenant.espTimeoutMinutes' },
    { name: 'no page is shown', facts: { ...limits(10, 30), 'tenant.espName': null }, unread: ['tenant.espTimeoutMinutes', 'tenant.espQualityUpdates'], expect: 'ready', shows: 'No page is shown' },
    { name: 'no page is shown, one minute less', facts: { ...limits(10, 29), 'tenant.espName': null }, unread: ['tenant.espTimeoutMinutes', 'tenant.espQualityUpdates'], expect: 'at-risk' },
    { name: 'limits unread', unread: ['tenant.tapPolicyValues'], expect: 'unknown', because: 'tenant.tapPolicyValues' },
    { name: 'device preparation weighs less', facts: limits(481, 480), scenario: 'device-preparation', expect: 'at-risk' },
    { name: 'self-deploying signs in after setup', facts: limits(481, 480), scenario: 'self-deploying', expect: 'not-applicable' },
    { name: 'no pass planned', facts: limits(481, 480), overlays: [], expect: 'not-applicable' },
  ],
)
