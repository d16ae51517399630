import check from '../../../../core/checks/esp/esp-quality-updates.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(
  check,
  {
    facts: { 'tenant.espName': 'Page', 'tenant.espQualityUpdates': true, 'tenant.espTarget': 'device', 'tenant.espBlocksUse': true },
    overlays: ['tap'],
  },
  [
    { name: 'updates and a pass', expect: 'at-risk', shows: 'Yes' },
    { name: 'updates of the default page', facts: { 'tenant.espTarget': 'default' }, expect: 'at-risk' },
    { name: 'no updates', facts: { 'tenant.espQualityUpdates': false }, expect: 'ready', shows: 'No' },
    { name: 'no updates, all else unread', facts: { 'tenant.espQualityUpdates': false }, unread: ['tenant.espName', 'tenant.espTarget', 'tenant.espBlocksUse'], expect: 'ready' },
    { name: 'a page for users installs none', facts: { 'tenant.espTarget': 'user' }, expect: 'ready' },
    { name: 'a page that does not block installs none', facts: { 'tenant.espBlocksUse': false }, expect: 'ready' },
    { name: 'a page for users, blocking unread', facts: { 'tenant.espTarget': 'user' }, unread: ['tenant.espBlocksUse'], expect: 'ready' },
    { name: 'updates unread', unread: ['tenant.espQualityUpdates'], expect: 'unknown', because: 'tenant.espQualityUpdates' },
    { name: 'target unread', unread: ['tenant.espTarget'], expect: 'unknown', because: 'tenant.espTarget' },
    { name: 'blocking unread', unread: ['tenant.espBlocksUse'], expect: 'unknown', because: 'tenant.espBlocksUse' },
    { name: 'no page', facts: { 'tenant.espName': null }, unread: ['tenant.espQualityUpdates'], expect: 'not-applicable' },
    { name: 'no pass', overlays: [], expect: 'not-applicable' },
    { name: 'self-deploying without a pass', overlays: [], scenario: 'self-deploying', expect: 'at-risk' },
    { name: 'hybrid with a pass', scenario: 'user-driven-hybrid', expect: 'at-risk' },
    { name: 'device preparation', scenario: 'device-preparation', expect: 'not-applicable' },
  ],
)
