import check from '../../../../core/checks/registration/reg-other-tenant.ts'
import { describeCheck } from '../../describe-check.ts'

const here = '5e6f0a10-1111-4222-8333-444455556666'
const elsewhere = '0a1b2c3d-9999-4888-8777-666655554444'
const imported = (errorName: string, errorCode = 0) => ({ 'tenant.importResult': { status: 'error', errorCode, errorName } })

describeCheck(
  check,
  {
    facts: {
      'tenant.importResult': null,
      'device.autopilotTenantId': here,
      'tenant.id': here,
      'device.autopilotTenantMatched': true,
    },
  },
  [
    { name: 'this tenant is cached and no import failed', expect: 'ready', shows: here },
    { name: 'the same tenant in other letters', facts: { 'device.autopilotTenantId': ` ${here.toUpperCase()} ` }, expect: 'ready' },
    { name: 'never met the service', facts: { 'device.autopilotTenantId': '' }, expect: 'ready', shows: 'No tenant is cached' },
    {
      name: 'never met the service and no TenantMatched value',
      facts: { 'device.autopilotTenantId': '' },
      unread: ['device.autopilotTenantMatched', 'tenant.id'],
      expect: 'ready',
    },
    {
      name: 'another tenant is cached',
      facts: { 'device.autopilotTenantId': elsewhere },
      expect: 'blocked',
      shows: elsewhere,
    },
    {
      name: 'another tenant is cached, import unread',
      facts: { 'device.autopilotTenantId': elsewhere },
      unread: ['tenant.importResult', 'device.autopilotTenantMatched'],
      expect: 'blocked',
    },
    { name: 'import says other tenant', facts: imported('ZtdDeviceAssignedToOtherTenant', 808), expect: 'blocked' },
    { name: 'import says another tenant, in small letters', facts: imported('ztddeviceassignedtoanothertenant'), expect: 'blocked' },
    { name: 'the name wins over the number', facts: imported('ZtdDeviceAssignedToOtherTenant', 806), expect: 'blocked' },
    { name: '806 with its own name is no other tenant', facts: imported('ZtdDeviceAlreadyAssigned', 806), expect: 'ready' },
    { name: '808 without the name is no proof', facts: imported('StorageError', 808), expect: 'ready' },
    {
      name: 'import says other tenant, device unread',
      facts: imported('ZtdDeviceAssignedToOtherTenant'),
      unread: ['device.autopilotTenantId', 'tenant.id', 'device.autopilotTenantMatched'],
      expect: 'blocked',
    },
    {
      name: 'user does not match and the cached id is unread',
      facts: { 'device.autopilotTenantMatched': false },
      unread: ['device.autopilotTenantId', 'tenant.importResult'],
      expect: 'blocked',
    },
    {
      name: 'user does not match and the tenant is unread',
      facts: { 'device.autopilotTenantMatched': false },
      unread: ['tenant.id'],
      expect: 'blocked',
    },
    {
      name: 'user does not match but the ids are the same',
      facts: { 'device.autopilotTenantMatched': false },
      expect: 'ready',
    },
    { name: 'import unread', unread: ['tenant.importResult'], expect: 'unknown', because: 'tenant.importResult' },
    { name: 'cached id unread', unread: ['device.autopilotTenantId'], expect: 'unknown', because: 'device.autopilotTenantId' },
    { name: 'tenant unread', unread: ['tenant.id'], expect: 'unknown', because: 'tenant.id' },
    {
      name: 'device preparation',
      facts: { 'device.autopilotTenantId': elsewhere },
      scenario: 'device-preparation',
      expect: 'blocked',
    },
    { name: 'device association', scenario: 'device-association', expect: 'not-applicable' },
  ],
)
