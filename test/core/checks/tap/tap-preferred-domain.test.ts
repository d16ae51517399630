import check from '../../../../core/checks/tap/tap-preferred-domain.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.preferredDomain': 'none' }, overlays: ['tap'], scenario: 'user-driven' }, [
  { name: 'nowhere', expect: 'ready', shows: 'Not assigned' },
  { name: 'with the user', facts: { 'tenant.preferredDomain': 'user' }, expect: 'ready', shows: 'Assigned to users' },
  { name: 'on the device', facts: { 'tenant.preferredDomain': 'device' }, expect: 'at-risk', shows: 'Assigned to devices' },
  { name: 'on the device, pre-provisioning', facts: { 'tenant.preferredDomain': 'device' }, scenario: 'pre-provisioning', expect: 'at-risk' },
  { name: 'on the device, device preparation', facts: { 'tenant.preferredDomain': 'device' }, scenario: 'device-preparation', expect: 'not-applicable' },
  { name: 'on the device, without a pass', facts: { 'tenant.preferredDomain': 'device' }, overlays: [], expect: 'at-risk' },
  { name: 'unread', unread: ['tenant.preferredDomain'], expect: 'unknown', because: 'tenant.preferredDomain' },
])
