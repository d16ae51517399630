import check from '../../../../core/checks/profile/prof-name-template.ts'
import { describeCheck, type CheckRow } from '../../describe-check.ts'

const name = (template: string, serial: string, expect: CheckRow['expect']): CheckRow => ({
  name: `${template} with ${serial}`,
  facts: { 'tenant.profileNameTemplate': template, 'device.serialNumber': serial },
  expect,
})

describeCheck(
  check,
  {
    facts: { 'tenant.autopilotRecords': 1, 'tenant.profileJoinType': 'entra', 'tenant.profileStatus': 'assignedInSync', 'tenant.profileNameTemplate': 'FAB-%SERIAL%', 'device.serialNumber': 'FBK10001' },
    scenario: 'user-driven',
  },
  [
    name('', 'FBK10001', 'ready'),
    name('FAB-%SERIAL%', '12345678901', 'ready'),
    name('FAB-%SERIAL%', '123456789012', 'at-risk'),
    name('%serial%', 'FBK10001', 'ready'),
    name('%SERIAL%', '12345678', 'blocked'),
    name('%SERIAL%', 'A12345678901234', 'ready'),
    // Cut from the beginning, so that only digits are left.
    name('%SERIAL%', 'A123456789012345', 'blocked'),
    name('FAB-%SERIAL%', 'FBK 10001', 'blocked'),
    name('FAB-%SERIAL%', '', 'blocked'),
    name('FABRIKAM-LAPTOP', 'FBK10001', 'ready'),
    name('FABRIKAM-LAPTOPS', 'FBK10001', 'blocked'),
    name('FABRIKAM-LAPTOP%SERIAL%', 'FBK10001', 'blocked'),
    name('FAB-%RAND:11%', 'FBK10001', 'ready'),
    name('FAB-%RAND:12%', 'FBK10001', 'blocked'),
    name('%RAND:8%', 'FBK10001', 'blocked'),
    name('FAB_%RAND:5%', 'FBK10001', 'blocked'),
    name('FAB-%MACRO%', 'FBK10001', 'blocked'),
    { name: 'hybrid join', facts: { 'tenant.profileJoinType': 'hybrid' }, scenario: 'pre-provisioning', expect: 'not-applicable' },
    { name: 'the hybrid scenario', scenario: 'user-driven-hybrid', expect: 'not-applicable' },
    { name: 'not registered', facts: { 'tenant.autopilotRecords': 0 }, expect: 'not-applicable' },
    { name: 'template unread', unread: ['tenant.profileNameTemplate'], expect: 'unknown', because: 'tenant.profileNameTemplate' },
    { name: 'no profile yet', facts: { 'tenant.profileStatus': 'notAssigned' }, unread: ['tenant.profileNameTemplate'], expect: 'not-applicable' },
    { name: 'serial number unread', unread: ['device.serialNumber'], expect: 'unknown', because: 'device.serialNumber' },
    { name: 'serial number unread and not used', facts: { 'tenant.profileNameTemplate': 'FAB-%RAND:5%' }, unread: ['device.serialNumber'], expect: 'ready' },
    { name: 'record unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  ],
)
