import check from '../../../../core/checks/esp/esp-user-targeted-blocking.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(
  check,
  { facts: { 'tenant.espName': 'Page', 'tenant.espTarget': 'user', 'tenant.espSelectedApps': ['VPN'], 'tenant.autopilotRecords': 1 } },
  [
    { name: 'a list in a page for users', expect: 'at-risk', shows: 'VPN' },
    { name: 'a list with names', facts: { 'tenant.espSelectedApps': ['1', '2'], 'tenant.espAppNames': [{ id: '2', name: 'VPN' }] }, expect: 'at-risk', shows: '1, VPN' },
    { name: 'no list in a page for users', facts: { 'tenant.espSelectedApps': [] }, expect: 'ready' },
    { name: 'a list in a page for devices', facts: { 'tenant.espTarget': 'device' }, expect: 'ready' },
    { name: 'a list in the default page', facts: { 'tenant.espTarget': 'default' }, expect: 'ready' },
    { name: 'list unread, page for devices', facts: { 'tenant.espTarget': 'device' }, unread: ['tenant.espSelectedApps'], expect: 'ready' },
    { name: 'list unread', unread: ['tenant.espSelectedApps'], expect: 'unknown', because: 'tenant.espSelectedApps' },
    { name: 'target unread', unread: ['tenant.espTarget'], expect: 'unknown', because: 'tenant.espTarget' },
    { name: 'page unread', unread: ['tenant.espName'], expect: 'at-risk' },
    { name: 'no page', facts: { 'tenant.espName': null }, expect: 'not-applicable' },
    { name: 'not registered, so in no group', facts: { 'tenant.autopilotRecords': 0 }, expect: 'not-applicable' },
    { name: 'records unread', unread: ['tenant.autopilotRecords'], expect: 'at-risk' },
    { name: 'nine apps', facts: { 'tenant.espSelectedApps': ['1', '2', '3', '4', '5', '6', '7', '8', ''] }, expect: 'at-risk', shows: '1, 2, 3, 4, 5, 6, 7, 8 and 1 more' },
    { name: 'self-deploying has no user', scenario: 'self-deploying', expect: 'not-applicable' },
  ],
)
