import check from '../../../../core/checks/registration/reg-hash-stale.ts'
import { describeCheck } from '../../describe-check.ts'

const mismatch = (part: 'serial-number' | 'product-key', at = '2026-11-21T08:00:00Z') => ({ 'device.registrationMismatch': { part, at } })

describeCheck(
  check,
  {
    facts: {
      'tenant.autopilotRecords': 1,
      'device.registrationMismatch': null,
      'tenant.profileAssignedAt': '2026-11-01T08:00:00Z',
      'device.hashSerialMatches': true,
    },
  },
  [
    { name: 'the service never complained', expect: 'ready', shows: 'No' },
    { name: 'serial number differs', facts: mismatch('serial-number'), expect: 'blocked', shows: 'Serial number differs (SerialNumberMismatch)' },
    { name: 'product key differs', facts: mismatch('product-key'), expect: 'blocked' },
    { name: 'complained at the moment of the assignment', facts: mismatch('product-key', '2026-11-01T08:00:00Z'), expect: 'blocked' },
    { name: 'complained before the profile was assigned', facts: mismatch('product-key', '2026-11-01T07:59:59Z'), expect: 'ready' },
    { name: 'no profile was ever assigned', facts: { ...mismatch('product-key'), 'tenant.profileAssignedAt': null }, expect: 'blocked' },
    { name: 'complained, everything else unread', facts: mismatch('product-key'), unread: ['tenant.profileAssignedAt', 'device.hashSerialMatches', 'tenant.autopilotRecords'], expect: 'blocked' },
    { name: 'a hash of another device', facts: { 'device.hashSerialMatches': false }, expect: 'at-risk' },
    { name: 'a hash of another device, events unread', facts: { 'device.hashSerialMatches': false }, unread: ['device.registrationMismatch'], expect: 'at-risk' },
    { name: 'events unread', unread: ['device.registrationMismatch'], expect: 'unknown', because: 'device.registrationMismatch' },
    { name: 'hash unread', unread: ['device.hashSerialMatches'], expect: 'unknown', because: 'device.hashSerialMatches' },
    { name: 'assignment unread', unread: ['tenant.profileAssignedAt'], expect: 'ready' },
    { name: 'records unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
    { name: 'no record', facts: { 'tenant.autopilotRecords': 0, ...mismatch('product-key') }, expect: 'not-applicable' },
    { name: 'device preparation', facts: mismatch('product-key'), scenario: 'device-preparation', expect: 'not-applicable' },
  ],
)
