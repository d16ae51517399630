import check from '../../../../core/checks/registration/reg-entra-object.ts'
import { describeCheck } from '../../describe-check.ts'

const device = (enabled: boolean, trustType = 'AzureAd') => ({ 'tenant.entraDevice': { enabled, trustType } })

describeCheck(check, { facts: { 'tenant.autopilotRecords': 1, ...device(true) } }, [
  { name: 'enabled', expect: 'ready', shows: 'Enabled' },
  { name: 'enabled, never joined', facts: device(true, ''), expect: 'ready' },
  { name: 'missing', facts: { 'tenant.entraDevice': null }, expect: 'blocked', shows: 'None found' },
  { name: 'missing, pre-provisioning', facts: { 'tenant.entraDevice': null }, scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'disabled', facts: device(false), expect: 'at-risk', shows: 'Disabled' },
  { name: 'registered by a person', facts: device(true, 'Workplace'), expect: 'at-risk' },
  { name: 'registered by a person, in small letters', facts: device(true, 'workplace'), expect: 'at-risk' },
  { name: 'unread', unread: ['tenant.entraDevice'], expect: 'unknown', because: 'tenant.entraDevice' },
  { name: 'not registered', facts: { 'tenant.autopilotRecords': 0 }, unread: ['tenant.entraDevice'], expect: 'not-applicable' },
  { name: 'records unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  { name: 'records unread, missing', facts: { 'tenant.entraDevice': null }, unread: ['tenant.autopilotRecords'], expect: 'blocked' },
  { name: 'existing devices', scenario: 'existing-devices', expect: 'not-applicable' },
])
