import check from '../../../../core/checks/hardware/hw-free-space.ts'
import { describeCheck } from '../../describe-check.ts'

const gib = 1024 ** 3

describeCheck(check, { facts: { 'device.systemDiskFreeBytes': 200 * gib } }, [
  { name: 'plenty', expect: 'ready', shows: '200.0 GB' },
  { name: 'at 15 GB', facts: { 'device.systemDiskFreeBytes': 15 * gib }, expect: 'ready', shows: '15.0 GB' },
  { name: 'one byte below 15 GB', facts: { 'device.systemDiskFreeBytes': 15 * gib - 1 }, expect: 'at-risk', shows: '14.9 GB' },
  { name: 'at 5 GB', facts: { 'device.systemDiskFreeBytes': 5 * gib }, expect: 'at-risk', shows: '5.0 GB' },
  { name: 'one byte below 5 GB', facts: { 'device.systemDiskFreeBytes': 5 * gib - 1 }, expect: 'blocked', shows: '4.9 GB' },
  { name: 'none', facts: { 'device.systemDiskFreeBytes': 0 }, expect: 'blocked', shows: '0.0 GB' },
  { name: 'self-deploying', scenario: 'self-deploying', facts: { 'device.systemDiskFreeBytes': gib }, expect: 'blocked' },
  { name: 'device association does not ask', scenario: 'device-association', expect: 'not-applicable' },
  { name: 'unread', unread: ['device.systemDiskFreeBytes'], expect: 'unknown', because: 'device.systemDiskFreeBytes' },
])
