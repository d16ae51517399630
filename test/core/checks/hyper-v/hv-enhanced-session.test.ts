import check from '../../../../core/checks/hyper-v/hv-enhanced-session.ts'
import { describeCheck } from '../../describe-check.ts'

const facts = { 'device.virtualMachine': 'hyper-v', 'vm.hostInventory': true, 'vm.enhancedSession': false } as const

describeCheck(check, { facts, overlays: ['hyper-v-vm', 'tap'] }, [
  { name: 'off', expect: 'ready', shows: 'Off' },
  { name: 'allowed, with a pass', facts: { 'vm.enhancedSession': true }, expect: 'at-risk', shows: 'Allowed' },
  { name: 'allowed, with a security key', facts: { 'vm.enhancedSession': true }, overlays: ['hyper-v-vm', 'fido2'], expect: 'at-risk' },
  { name: 'allowed, with a password', facts: { 'vm.enhancedSession': true }, overlays: ['hyper-v-vm'], expect: 'not-applicable' },
  { name: 'nobody signs in', facts: { 'vm.enhancedSession': true }, scenario: 'self-deploying', expect: 'not-applicable' },
  { name: 'mode unread', unread: ['vm.enhancedSession'], expect: 'unknown', because: 'vm.enhancedSession' },
  { name: 'host not asked', facts: { 'vm.hostInventory': false }, unread: ['vm.enhancedSession'], expect: 'not-applicable' },
  { name: 'inventory unread', unread: ['vm.hostInventory'], expect: 'unknown', because: 'vm.hostInventory' },
])
