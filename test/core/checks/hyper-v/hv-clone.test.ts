import check from '../../../../core/checks/hyper-v/hv-clone.ts'
import { describeCheck } from '../../describe-check.ts'

const own = { 'device.virtualMachine': 'hyper-v', 'vm.hostInventory': true, 'vm.duplicates': [], 'tenant.autopilotRecords': 1 } as const
const guestOnly = { 'vm.hostInventory': false } as const

describeCheck(check, { facts: own, overlays: ['hyper-v-vm'] }, [
  { name: 'compared, nothing shared', expect: 'ready', shows: 'None' },
  {
    name: 'one other with the serial number',
    facts: { 'vm.duplicates': [{ identity: 'serial-number', others: 1 }] },
    expect: 'at-risk',
    shows: 'Shares the serial number with 1 other',
  },
  {
    name: 'two others with the MAC address',
    facts: { 'vm.duplicates': [{ identity: 'mac-address', others: 2 }] },
    expect: 'at-risk',
    shows: 'Shares a MAC address with 2 others',
  },
  { name: 'shared, tenant unread', facts: { 'vm.duplicates': [{ identity: 'smbios-uuid', others: 1 }] }, unread: ['tenant.autopilotRecords'], expect: 'at-risk' },
  { name: 'two records', facts: { 'tenant.autopilotRecords': 2 }, expect: 'at-risk', shows: '2 with this serial number' },
  { name: 'two records, host not asked', facts: { ...guestOnly, 'tenant.autopilotRecords': 2 }, unread: ['vm.duplicates'], expect: 'at-risk' },
  { name: 'one record, host not asked', facts: guestOnly, unread: ['vm.duplicates'], expect: 'not-applicable' },
  { name: 'no record, host not asked', facts: { ...guestOnly, 'tenant.autopilotRecords': 0 }, unread: ['vm.duplicates'], expect: 'not-applicable' },
  { name: 'nobody asked at all', facts: guestOnly, unread: ['vm.duplicates', 'tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  { name: 'two records, host unread', facts: { 'tenant.autopilotRecords': 2 }, unread: ['vm.hostInventory', 'vm.duplicates'], expect: 'at-risk' },
  { name: 'one record, host unread', unread: ['vm.hostInventory', 'vm.duplicates'], expect: 'unknown', because: 'vm.hostInventory' },
  { name: 'identity unread on the host', unread: ['vm.duplicates'], expect: 'unknown', because: 'vm.duplicates' },
  { name: 'tenant unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  { name: 'a physical device', facts: { 'device.virtualMachine': 'none', 'tenant.autopilotRecords': 2 }, expect: 'not-applicable' },
])
