import check from '../../../../core/checks/hyper-v/hv-scenarios.ts'
import { describeCheck } from '../../describe-check.ts'

const vm = { 'device.virtualMachine': 'hyper-v' } as const

describeCheck(check, { facts: vm, overlays: ['hyper-v-vm'] }, [
  { name: 'user-driven', expect: 'ready', shows: 'Hyper-V VM' },
  { name: 'existing devices', scenario: 'existing-devices', expect: 'ready' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'blocked' },
  { name: 'pre-provisioning', scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'device preparation: nobody says', scenario: 'device-preparation', expect: 'not-applicable' },
  { name: 'a Cloud PC', facts: { 'device.virtualMachine': 'cloud-pc' }, expect: 'not-applicable' },
  { name: 'a physical device', facts: { 'device.virtualMachine': 'none' }, expect: 'not-applicable' },
  { name: 'without the overlay', overlays: [], expect: 'not-applicable' },
  { name: 'machine unread', unread: ['device.virtualMachine'], expect: 'unknown', because: 'device.virtualMachine' },
])
