import check from '../../../../core/checks/windows/os-min-device-association.ts'
import { describeCheck } from '../../describe-check.ts'

const current = { 'device.osBuild': 26200, 'device.osRevision': 8600, 'device.virtualMachine': 'none', 'device.installedUpdates': ['KB5067035', 'kb5120998'] } as const

describeCheck(check, { facts: current, scenario: 'device-association' }, [
  { name: 'the update is listed', expect: 'ready', shows: '26200.8600' },
  { name: 'user-driven does not need it', scenario: 'user-driven', expect: 'not-applicable' },
  { name: '24H2 with the update', facts: { 'device.osBuild': 26100 }, expect: 'ready' },
  { name: 'one build below 24H2', facts: { 'device.osBuild': 26099 }, expect: 'blocked' },
  { name: '23H2 although the update is listed', facts: { 'device.osBuild': 22631 }, expect: 'blocked' },
  { name: 'a VM', facts: { 'device.virtualMachine': 'hyper-v' }, expect: 'blocked' },
  { name: 'a VM, everything else unread', facts: { 'device.virtualMachine': 'vmware' }, unread: ['device.osRevision', 'device.installedUpdates'], expect: 'blocked' },
  { name: 'the revision of the update, 25H2', facts: { 'device.osRevision': 9278, 'device.installedUpdates': [] }, expect: 'ready', shows: '26200.9278' },
  { name: 'the revision of the update, 24H2', facts: { 'device.osBuild': 26100, 'device.osRevision': 9278, 'device.installedUpdates': [] }, expect: 'ready', shows: '26100.9278' },
  { name: 'one revision earlier, 25H2', facts: { 'device.osRevision': 9277, 'device.installedUpdates': [] }, expect: 'blocked' },
  { name: 'one revision earlier, 24H2', facts: { 'device.osBuild': 26100, 'device.osRevision': 9277, 'device.installedUpdates': [] }, expect: 'blocked' },
  { name: 'one revision earlier, list and machine unread', facts: { 'device.osRevision': 9277 }, unread: ['device.installedUpdates', 'device.virtualMachine'], expect: 'blocked' },
  { name: 'replaced by a later update', facts: { 'device.osRevision': 9550, 'device.installedUpdates': ['KB5124010'] }, expect: 'ready' },
  { name: 'new enough, list unread', facts: { 'device.osRevision': 9278 }, unread: ['device.installedUpdates'], expect: 'ready' },
  { name: 'new enough, a VM', facts: { 'device.osRevision': 9278, 'device.virtualMachine': 'hyper-v' }, expect: 'blocked' },
  { name: 'new enough, machine unread', facts: { 'device.osRevision': 9278, 'device.installedUpdates': [] }, unread: ['device.virtualMachine'], expect: 'unknown', because: 'device.virtualMachine' },
  { name: '26H2, which the page does not name: a person looks', facts: { 'device.osBuild': 26300, 'device.osRevision': 9457, 'device.installedUpdates': [] }, expect: 'manual' },
  { name: 'a later Windows without the update', facts: { 'device.osBuild': 28000, 'device.osRevision': 1, 'device.installedUpdates': [] }, expect: 'manual' },
  { name: 'machine unread', unread: ['device.virtualMachine'], expect: 'unknown', because: 'device.virtualMachine' },
  { name: 'revision unread, the update listed', unread: ['device.osRevision'], expect: 'ready' },
  { name: 'revision unread', facts: { 'device.installedUpdates': [] }, unread: ['device.osRevision'], expect: 'unknown', because: 'device.osRevision' },
  { name: 'build unread', unread: ['device.osBuild'], expect: 'unknown', because: 'device.osBuild' },
])
