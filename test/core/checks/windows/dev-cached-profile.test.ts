import check from '../../../../core/checks/windows/dev-cached-profile.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.profileCache': 'profile', 'device.virtualMachine': 'none' } }, [
  { name: 'a profile', expect: 'ready', shows: 'A profile is cached' },
  { name: 'a blank one is information', facts: { 'device.profileCache': 'blank' }, expect: 'ready' },
  { name: 'nothing', facts: { 'device.profileCache': 'none' }, expect: 'ready' },
  { name: 'a Cloud PC', facts: { 'device.profileCache': 'blank', 'device.virtualMachine': 'cloud-pc' }, expect: 'not-applicable' },
  { name: 'a Cloud PC, cache unread', facts: { 'device.virtualMachine': 'cloud-pc' }, unread: ['device.profileCache'], expect: 'not-applicable' },
  { name: 'a Hyper-V VM', facts: { 'device.virtualMachine': 'hyper-v' }, expect: 'ready' },
  { name: 'device preparation', facts: { 'device.profileCache': 'blank' }, scenario: 'device-preparation', expect: 'not-applicable' },
  { name: 'unread', unread: ['device.profileCache'], expect: 'unknown', because: 'device.profileCache' },
  { name: 'machine unread', unread: ['device.virtualMachine'], expect: 'unknown', because: 'device.virtualMachine' },
])
