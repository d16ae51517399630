import check from '../../../../core/checks/fido2/cba-oobe.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.certificateMethod': 'disabled' } }, [
  { name: 'off', expect: 'ready', shows: 'Disabled' },
  { name: 'on', facts: { 'tenant.certificateMethod': 'enabled' }, scenario: 'pre-provisioning', expect: 'ready', shows: 'Enabled' },
  { name: 'device preparation', scenario: 'device-preparation', expect: 'not-applicable' },
  { name: 'unread', unread: ['tenant.certificateMethod'], expect: 'unknown', because: 'tenant.certificateMethod' },
])
