import check from '../../../../core/checks/hyper-v/hv-mac.ts'
import { describeCheck } from '../../describe-check.ts'

const fixed = { dynamicMac: false, connected: true }
const facts = { 'device.virtualMachine': 'hyper-v', 'vm.hostInventory': true, 'vm.networkAdapters': [fixed] } as const

describeCheck(check, { facts, overlays: ['hyper-v-vm'] }, [
  { name: 'static', expect: 'ready', shows: '0 of 1 with a dynamic MAC address' },
  { name: 'one of two dynamic', facts: { 'vm.networkAdapters': [fixed, { ...fixed, dynamicMac: true }] }, expect: 'at-risk', shows: '1 of 2 with a dynamic MAC address' },
  { name: 'no adapter', facts: { 'vm.networkAdapters': [] }, expect: 'ready' },
  { name: 'adapters unread', unread: ['vm.networkAdapters'], expect: 'unknown', because: 'vm.networkAdapters' },
  { name: 'host not asked', facts: { 'vm.hostInventory': false }, unread: ['vm.networkAdapters'], expect: 'not-applicable' },
])
