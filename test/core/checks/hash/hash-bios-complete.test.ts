import check from '../../../../core/checks/hash/hash-bios-complete.ts'
import type { HashPart } from '../../../../core/facts/device-image.ts'
import { describeCheck } from '../../describe-check.ts'

const lacks = (...missing: HashPart[]) => ({ 'device.hashRecords': { missing, looksVirtual: false } })
const vm = (...missing: HashPart[]) => ({ 'device.hashRecords': { missing, looksVirtual: true }, 'device.virtualMachine': 'vmware' as const })

describeCheck(check, { facts: { ...lacks(), 'device.virtualMachine': 'none' } }, [
  { name: 'everything there', expect: 'ready', shows: 'Complete' },
  { name: 'no product key of the maker', facts: lacks('product-key'), expect: 'ready' },
  { name: 'no disk', facts: lacks('disk'), expect: 'at-risk', shows: 'Missing: disk serial number' },
  { name: 'no network adapter', facts: lacks('network-adapter'), expect: 'at-risk' },
  { name: 'no UUID', facts: lacks('uuid'), expect: 'at-risk' },
  { name: 'no type of Windows', facts: lacks('os-type'), expect: 'at-risk' },
  { name: 'hardware without a TPM key', facts: lacks('tpm-key'), expect: 'at-risk' },
  { name: 'several parts, product key unsaid', facts: lacks('disk', 'product-key', 'serial-number'), expect: 'at-risk', shows: 'Missing: disk serial number, system serial number' },
  { name: 'a VM without disk and adapter', facts: vm('disk', 'network-adapter', 'product-key'), expect: 'ready' },
  { name: 'a VM that only its model gives away', facts: { ...lacks('disk'), 'device.virtualMachine': 'hyper-v' }, expect: 'ready' },
  { name: 'a VM without a serial number', facts: vm('serial-number'), expect: 'at-risk' },
  { name: 'a VM without a TPM', facts: vm('tpm-key'), expect: 'ready' },
  { name: 'a VM without a TPM, self-deploying', facts: vm('tpm-key'), scenario: 'self-deploying', expect: 'at-risk' },
  { name: 'pre-provisioning without a TPM key', facts: lacks('tpm-key'), scenario: 'pre-provisioning', expect: 'at-risk' },
  { name: 'no disk, and nobody knows whether it is a VM', facts: lacks('disk'), unread: ['device.virtualMachine'], expect: 'unknown', because: 'device.virtualMachine' },
  { name: 'no UUID, VM or not', facts: lacks('uuid'), unread: ['device.virtualMachine'], expect: 'at-risk' },
  { name: 'everything there, VM or not', unread: ['device.virtualMachine'], expect: 'ready' },
  { name: 'unread', unread: ['device.hashRecords'], expect: 'unknown', because: 'device.hashRecords' },
  { name: 'device preparation', scenario: 'device-preparation', facts: lacks('disk'), expect: 'not-applicable' },
])
