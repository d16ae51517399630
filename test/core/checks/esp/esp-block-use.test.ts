import check from '../../../../core/checks/esp/esp-block-use.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(
  check,
  { facts: { 'tenant.espName': 'Page', 'tenant.espBlocksUse': true, 'tenant.espButtons': { reset: true, useAnyway: true } } },
  [
    { name: 'blocks', expect: 'ready', shows: 'Reset the device, Continue anyway' },
    { name: 'no buttons', facts: { 'tenant.espButtons': { reset: false, useAnyway: false } }, expect: 'ready', shows: 'None' },
    { name: 'buttons unread', unread: ['tenant.espButtons'], expect: 'ready' },
    { name: 'does not block', facts: { 'tenant.espBlocksUse': false }, expect: 'at-risk', shows: 'No' },
    { name: 'does not block, all else unread', facts: { 'tenant.espBlocksUse': false }, unread: ['tenant.espButtons', 'tenant.espName'], expect: 'at-risk' },
    { name: 'unread', unread: ['tenant.espBlocksUse'], expect: 'unknown', because: 'tenant.espBlocksUse' },
    { name: 'no page', facts: { 'tenant.espName': null }, unread: ['tenant.espBlocksUse'], expect: 'not-applicable' },
    { name: 'device preparation', scenario: 'device-preparation', expect: 'not-applicable' },
  ],
)
