import check from '../../../../core/checks/windows/os-lob-cloudpc.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.virtualMachine': 'cloud-pc', 'device.osBuild': 26100 }, scenario: 'device-preparation' }, [
  { name: 'a Cloud PC', expect: 'ready', shows: 'Cloud PC' },
  { name: 'hardware', facts: { 'device.virtualMachine': 'none' }, expect: 'not-applicable' },
  { name: 'an ordinary VM', facts: { 'device.virtualMachine': 'hyper-v' }, expect: 'not-applicable' },
  { name: 'another scenario', scenario: 'user-driven', expect: 'not-applicable' },
  { name: 'machine unread', unread: ['device.virtualMachine'], expect: 'unknown', because: 'device.virtualMachine' },
])
