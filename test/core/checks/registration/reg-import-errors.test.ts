import check from '../../../../core/checks/registration/reg-import-errors.ts'
import { describeCheck } from '../../describe-check.ts'

const imported = (errorName: string, status = 'error', errorCode = 800) => ({ 'tenant.importResult': { status, errorCode, errorName } })

describeCheck(check, { facts: { 'tenant.importResult': null, 'tenant.autopilotRecords': 0 } }, [
  { name: 'no import', expect: 'ready', shows: 'No import on record' },
  { name: 'no import, records unread', unread: ['tenant.autopilotRecords'], expect: 'ready' },
  { name: 'a finished one', facts: imported('', 'complete', 0), expect: 'ready' },
  { name: 'registered here already', facts: imported('ZtdDeviceAlreadyAssigned'), expect: 'ready', shows: 'ZtdDeviceAlreadyAssigned' },
  { name: '806 with the name of another tenant', facts: imported('ZtdDeviceAssignedToOtherTenant', 'error', 806), expect: 'not-applicable' },
  { name: 'another tenant, in the other spelling', facts: imported('ZtdDeviceAssignedToAnotherTenant'), expect: 'not-applicable' },
  { name: 'a hash that is refused', facts: imported('InvalidZtdHardwareHash'), expect: 'blocked', shows: 'InvalidZtdHardwareHash' },
  { name: 'twice in the file', facts: imported('ZtdDeviceDuplicated'), expect: 'blocked' },
  { name: 'a name of tomorrow', facts: imported('ZtdSomethingNew'), expect: 'blocked' },
  { name: 'an error without a name', facts: imported(''), expect: 'blocked' },
  { name: 'storage trouble', facts: imported('StorageError'), expect: 'at-risk' },
  { name: 'still running', facts: imported('', 'unknown', 0), expect: 'ready', shows: 'Still running' },
  { name: 'still running, in the other word for it', facts: imported('', 'pending', 0), expect: 'ready', shows: 'Still running' },
  { name: 'still running, records unread', facts: imported('', 'unknown', 0), unread: ['tenant.autopilotRecords'], expect: 'ready', shows: 'Still running' },
  { name: 'an error number without a name, and no end', facts: imported('', 'unknown', 815), expect: 'blocked' },
  { name: 'a state without an end, but with an error', facts: imported('InvalidZtdHardwareHash', 'unknown'), expect: 'blocked' },
  { name: 'an old error of a device that is registered now', facts: { ...imported('InvalidZtdHardwareHash'), 'tenant.autopilotRecords': 1 }, expect: 'ready' },
  { name: 'an error, records unread', facts: imported('InvalidZtdHardwareHash'), unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  { name: 'unread', unread: ['tenant.importResult'], expect: 'unknown', because: 'tenant.importResult' },
  { name: 'existing devices', scenario: 'existing-devices', facts: imported('InvalidZtdHardwareHash'), expect: 'not-applicable' },
])
