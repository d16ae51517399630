import check from '../../../../core/checks/registration/reg-exists.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.autopilotRecords': 1 }, scenario: 'user-driven' }, [
  { name: 'one record', expect: 'ready', shows: '1' },
  { name: 'no record', facts: { 'tenant.autopilotRecords': 0 }, expect: 'blocked', shows: 'None' },
  {
    name: 'no record while an import runs',
    facts: { 'tenant.autopilotRecords': 0, 'tenant.importResult': { status: 'unknown', errorCode: 0, errorName: '' } },
    expect: 'blocked',
    shows: 'Still running',
  },
  {
    name: 'one record while an import runs',
    facts: { 'tenant.importResult': { status: 'pending', errorCode: 0, errorName: '' } },
    expect: 'ready',
  },
  { name: 'two records for one serial number', facts: { 'tenant.autopilotRecords': 2 }, expect: 'at-risk', shows: '2' },
  { name: 'no record, hybrid', facts: { 'tenant.autopilotRecords': 0 }, scenario: 'user-driven-hybrid', expect: 'blocked' },
  { name: 'no record, pre-provisioning', facts: { 'tenant.autopilotRecords': 0 }, scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'no record, self-deploying', facts: { 'tenant.autopilotRecords': 0 }, scenario: 'self-deploying', expect: 'blocked' },
  { name: 'device preparation, not registered', facts: { 'tenant.autopilotRecords': 0 }, scenario: 'device-preparation', expect: 'ready' },
  { name: 'device preparation, registered', scenario: 'device-preparation', expect: 'blocked', shows: '1' },
  {
    name: 'device preparation, registered and associated',
    facts: { 'device.associated': true },
    scenario: 'device-preparation',
    expect: 'ready',
  },
  {
    name: 'device preparation, registered and known not to be associated',
    facts: { 'device.associated': false },
    scenario: 'device-preparation',
    expect: 'blocked',
  },
  {
    name: 'device preparation, registered and association unread',
    unread: ['device.associated'],
    scenario: 'device-preparation',
    expect: 'blocked',
  },
  { name: 'existing devices, registered', scenario: 'existing-devices', expect: 'ready', shows: '1' },
  { name: 'existing devices, not registered', facts: { 'tenant.autopilotRecords': 0 }, scenario: 'existing-devices', expect: 'ready', shows: 'None' },
  { name: 'device association', scenario: 'device-association', expect: 'not-applicable' },
  { name: 'records unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  {
    name: 'records unread, device preparation',
    facts: { 'device.associated': true },
    unread: ['tenant.autopilotRecords'],
    scenario: 'device-preparation',
    expect: 'unknown',
  },
])
