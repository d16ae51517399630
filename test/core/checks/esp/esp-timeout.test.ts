import check from '../../../../core/checks/esp/esp-timeout.ts'
import { describeCheck } from '../../describe-check.ts'

const esp = (minutes: number, apps: number) => ({ 'tenant.espTimeoutMinutes': minutes, 'tenant.espBlockingApps': apps })

describeCheck(check, { facts: esp(60, 3) }, [
  { name: 'the default with few apps', expect: 'ready', shows: '60 minutes' },
  { name: 'one minute below the default', facts: esp(59, 0), expect: 'at-risk', shows: '59 minutes' },
  { name: 'below the default, apps unread', facts: esp(59, 0), unread: ['tenant.espBlockingApps'], expect: 'at-risk' },
  { name: 'the default with ten apps', facts: esp(60, 10), expect: 'ready', shows: '10' },
  { name: 'the default with eleven apps', facts: esp(60, 11), expect: 'at-risk', shows: '11' },
  { name: 'one minute above the default with eleven apps', facts: esp(61, 11), expect: 'ready' },
  { name: 'the default, apps unread', unread: ['tenant.espBlockingApps'], expect: 'unknown', because: 'tenant.espBlockingApps' },
  { name: 'above the default, apps unread', facts: esp(61, 0), unread: ['tenant.espBlockingApps'], expect: 'ready' },
  { name: 'time-out unread', unread: ['tenant.espTimeoutMinutes'], expect: 'unknown', because: 'tenant.espTimeoutMinutes' },
  { name: 'no page', facts: { 'tenant.espName': null }, unread: ['tenant.espTimeoutMinutes', 'tenant.espBlockingApps'], expect: 'not-applicable' },
  { name: 'a page, time-out unread', facts: { 'tenant.espName': 'Page' }, unread: ['tenant.espTimeoutMinutes'], expect: 'unknown', because: 'tenant.espTimeoutMinutes' },
  { name: 'self-deploying', facts: esp(59, 0), scenario: 'self-deploying', expect: 'at-risk' },
  { name: 'pre-provisioning', facts: esp(60, 11), scenario: 'pre-provisioning', expect: 'at-risk' },
  { name: 'device preparation has no such page', facts: esp(59, 0), scenario: 'device-preparation', expect: 'not-applicable' },
])
