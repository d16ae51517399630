import check from '../../../../core/checks/esp/esp-technician-apps.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(
  check,
  { facts: { 'tenant.espName': 'Page', 'tenant.espFailsSelectedOnly': true, 'tenant.espSelectedApps': ['VPN'] }, scenario: 'pre-provisioning' },
  [
    { name: 'selected apps', expect: 'ready', shows: 'VPN' },
    { name: 'every app is tried', expect: 'ready', shows: 'Yes: every required app is tried' },
    { name: 'blocking apps only', facts: { 'tenant.espFailsSelectedOnly': false, 'tenant.espSelectedApps': [] }, expect: 'ready', shows: 'None: every required app blocks' },
    { name: 'switch unread', unread: ['tenant.espFailsSelectedOnly'], expect: 'unknown', because: 'tenant.espFailsSelectedOnly' },
    { name: 'apps unread', unread: ['tenant.espSelectedApps'], expect: 'unknown', because: 'tenant.espSelectedApps' },
    { name: 'no page', facts: { 'tenant.espName': null }, expect: 'not-applicable' },
    { name: 'user-driven', scenario: 'user-driven', expect: 'not-applicable' },
  ],
)
