import check from '../../../../core/checks/tap/tap-lifetime-fit.ts'
import { describeCheck } from '../../describe-check.ts'

const lasts = (minutes: number | null) => ({ 'user.tapLifetimeMinutes': minutes })
const plain = { 'tenant.espQualityUpdates': false }

// The pass starts when it is judged (09:00), so its lifetime is what remains.
describeCheck(
  check,
  {
    facts: {
      'user.tap': { exists: true, usable: true, reason: 'EnabledByPolicy' },
      'user.tapStartsAt': '2026-11-22T09:00:00Z',
      ...lasts(480),
      'tenant.espTimeoutMinutes': 60,
      'tenant.espQualityUpdates': true,
    },
    overlays: ['tap'],
    scenario: 'user-driven',
  },
  [
    { name: 'eight hours', expect: 'ready', shows: '480 minutes' },
    // 60 (status page) + 40 (quality updates) + 30 (margin)
    { name: 'exactly the need', facts: lasts(130), expect: 'ready' },
    { name: 'one minute less', facts: lasts(129), expect: 'at-risk', shows: '129 minutes' },
    { name: 'no quality updates, exactly the need', facts: { ...lasts(90), ...plain }, expect: 'ready' },
    { name: 'no quality updates, one minute less', facts: { ...lasts(89), ...plain }, expect: 'at-risk' },
    { name: 'hybrid, exactly the need', facts: lasts(170), scenario: 'user-driven-hybrid', expect: 'ready' },
    { name: 'hybrid, one minute less', facts: lasts(169), scenario: 'user-driven-hybrid', expect: 'at-risk' },
    { name: 'a longer time-out, exactly the need', facts: { ...lasts(150), ...plain, 'tenant.espTimeoutMinutes': 120 }, expect: 'ready' },
    { name: 'a longer time-out, one minute less', facts: { ...lasts(149), ...plain, 'tenant.espTimeoutMinutes': 120 }, expect: 'at-risk' },
    { name: 'ten minutes left', facts: lasts(10), expect: 'at-risk' },
    { name: 'less than ten minutes left', facts: lasts(10), now: '2026-11-22T09:00:01Z', expect: 'blocked', shows: '9 minutes' },
    { name: 'nothing left', facts: lasts(60), now: '2026-11-22T11:00:00Z', expect: 'blocked', shows: '0 minutes' },
    { name: 'one minute left', facts: lasts(1), expect: 'blocked', shows: '1 minute' },
    { name: 'the default pass, five minutes old', facts: { ...lasts(60), ...plain }, now: '2026-11-22T09:05:00Z', expect: 'at-risk', shows: '55 minutes' },
    {
      name: 'not started yet: the whole lifetime counts',
      facts: { ...lasts(130), 'user.tap': { exists: true, usable: false, reason: 'NotYetValid' } },
      now: '2026-11-22T08:00:00Z',
      expect: 'ready',
      shows: '130 minutes',
    },
    { name: 'not started yet and too short', facts: lasts(129), now: '2026-11-22T08:00:00Z', expect: 'at-risk' },
    { name: 'quality updates unread, at the upper bound', facts: lasts(130), unread: ['tenant.espQualityUpdates'], expect: 'ready' },
    { name: 'quality updates unread, below the upper bound', facts: lasts(129), unread: ['tenant.espQualityUpdates'], expect: 'unknown', because: 'tenant.espQualityUpdates' },
    { name: 'quality updates unread, at the lower bound', facts: lasts(90), unread: ['tenant.espQualityUpdates'], expect: 'unknown' },
    { name: 'quality updates unread, below the lower bound', facts: lasts(89), unread: ['tenant.espQualityUpdates'], expect: 'at-risk' },
    { name: 'time-out unread, ample lifetime', facts: lasts(43_200), unread: ['tenant.espTimeoutMinutes'], expect: 'unknown', because: 'tenant.espTimeoutMinutes' },
    { name: 'time-out unread, at the lower bound', facts: { ...lasts(30), ...plain }, unread: ['tenant.espTimeoutMinutes'], expect: 'unknown' },
    { name: 'time-out unread, below the lower bound', facts: { ...lasts(29), ...plain }, unread: ['tenant.espTimeoutMinutes'], expect: 'at-risk' },
    // Quality updates come only with a page that is shown, is not for users and blocks device use.
    { name: 'quality updates of a page for users', facts: { ...lasts(90), 'tenant.espTarget': 'user' }, expect: 'ready' },
    { name: 'quality updates of a page for users, one minute less', facts: { ...lasts(89), 'tenant.espTarget': 'user' }, expect: 'at-risk' },
    { name: 'quality updates of a page for devices', facts: { ...lasts(129), 'tenant.espTarget': 'device', 'tenant.espBlocksUse': true }, expect: 'at-risk' },
    { name: 'quality updates of a page that blocks nothing', facts: { ...lasts(90), 'tenant.espBlocksUse': false }, expect: 'ready' },
    { name: 'quality updates unread, page for users', facts: { ...lasts(90), 'tenant.espTarget': 'user' }, unread: ['tenant.espQualityUpdates'], expect: 'ready' },
    { name: 'no page is shown', facts: { ...lasts(30), 'tenant.espName': null }, unread: ['tenant.espTimeoutMinutes', 'tenant.espQualityUpdates'], expect: 'ready', shows: 'No page is shown' },
    { name: 'no page is shown, one minute less', facts: { ...lasts(29), 'tenant.espName': null }, unread: ['tenant.espTimeoutMinutes', 'tenant.espQualityUpdates'], expect: 'at-risk' },
    { name: 'nearly dead, time-out unread', facts: lasts(9), unread: ['tenant.espTimeoutMinutes'], expect: 'blocked' },
    { name: 'expired passes are said elsewhere', facts: { 'user.tap': { exists: true, usable: false, reason: 'Expired' }, ...lasts(60) }, now: '2026-11-22T12:00:00Z', expect: 'not-applicable' },
    { name: 'no pass', facts: { 'user.tap': { exists: false, usable: false, reason: '' }, ...lasts(null) }, expect: 'not-applicable' },
    { name: 'lifetime unread', unread: ['user.tapLifetimeMinutes'], expect: 'unknown', because: 'user.tapLifetimeMinutes' },
    { name: 'lifetime missing', facts: lasts(null), expect: 'unknown', because: 'user.tapLifetimeMinutes' },
    { name: 'start unread', unread: ['user.tapStartsAt'], expect: 'unknown', because: 'user.tapStartsAt' },
    { name: 'start is no date', facts: { 'user.tapStartsAt': 'noon' }, expect: 'unknown', because: 'user.tapStartsAt' },
    { name: 'pass unread', unread: ['user.tap'], expect: 'unknown', because: 'user.tap' },
    { name: 'device preparation weighs less', facts: lasts(9), scenario: 'device-preparation', expect: 'at-risk' },
    { name: 'self-deploying signs in after setup', facts: lasts(9), scenario: 'self-deploying', expect: 'not-applicable' },
    { name: 'no pass planned', facts: lasts(9), overlays: [], expect: 'not-applicable' },
  ],
)
