import check from '../../../../core/checks/hardware/tpm-not-virtual.ts'
import { describeCheck } from '../../describe-check.ts'

const physical = { 'device.virtualMachine': 'none', 'device.tpmManufacturer': 'INTC' } as const

describeCheck(check, { facts: physical, scenario: 'self-deploying' }, [
  { name: 'a firmware TPM of Intel', expect: 'ready', shows: 'INTC' },
  { name: 'a padded name', facts: { 'device.tpmManufacturer': 'IFX \u0000' }, expect: 'ready', shows: 'IFX' },
  { name: 'user-driven does not attest', facts: { 'device.virtualMachine': 'hyper-v' }, scenario: 'user-driven', expect: 'not-applicable' },
  {
    name: 'Hyper-V',
    facts: { 'device.virtualMachine': 'hyper-v', 'device.tpmManufacturer': 'MSFT' },
    expect: 'blocked',
    shows: 'Hyper-V VM',
  },
  { name: 'Hyper-V, pre-provisioning', facts: { 'device.virtualMachine': 'hyper-v' }, scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'Hyper-V, device association', facts: { 'device.virtualMachine': 'hyper-v' }, scenario: 'device-association', expect: 'blocked' },
  { name: 'VMware', facts: { 'device.virtualMachine': 'vmware' }, expect: 'blocked', shows: 'VMware VM' },
  { name: 'VirtualBox', facts: { 'device.virtualMachine': 'virtualbox' }, expect: 'blocked' },
  { name: 'QEMU', facts: { 'device.virtualMachine': 'qemu' }, expect: 'blocked' },
  { name: 'Parallels', facts: { 'device.virtualMachine': 'parallels' }, expect: 'blocked' },
  { name: 'Xen', facts: { 'device.virtualMachine': 'xen' }, expect: 'blocked' },
  { name: 'a Cloud PC', facts: { 'device.virtualMachine': 'cloud-pc' }, expect: 'blocked' },
  { name: 'another VM', facts: { 'device.virtualMachine': 'other' }, expect: 'blocked' },
  { name: 'Microsoft Pluton in a physical device', facts: { 'device.tpmManufacturer': 'MSFT' }, expect: 'ready', shows: 'MSFT' },
  { name: "VMware's TPM in a machine that hides it", facts: { 'device.tpmManufacturer': 'VMW\u0000' }, expect: 'blocked', shows: 'VMW' },
  { name: 'a VM, manufacturer unread', facts: { 'device.virtualMachine': 'hyper-v' }, unread: ['device.tpmManufacturer'], expect: 'blocked' },
  { name: "VMware's TPM, machine unread", facts: { 'device.tpmManufacturer': 'VMW' }, unread: ['device.virtualMachine'], expect: 'blocked' },
  {
    name: 'MSFT, machine unread: Hyper-V or Pluton',
    facts: { 'device.tpmManufacturer': 'MSFT' },
    unread: ['device.virtualMachine'],
    expect: 'unknown',
    because: 'device.virtualMachine',
  },
  { name: 'machine unread', unread: ['device.virtualMachine'], expect: 'unknown', because: 'device.virtualMachine' },
  { name: 'manufacturer unread', unread: ['device.tpmManufacturer'], expect: 'unknown', because: 'device.tpmManufacturer' },
])
