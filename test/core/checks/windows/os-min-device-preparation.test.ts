import check from '../../../../core/checks/windows/os-min-device-preparation.ts'
import { describeCheck } from '../../describe-check.ts'

const current = { 'device.osBuild': 26200, 'device.osRevision': 7171 }

describeCheck(check, { facts: current, scenario: 'device-preparation' }, [
  { name: '25H2', expect: 'ready', shows: '26200.7171' },
  { name: 'user-driven does not need it', scenario: 'user-driven', expect: 'not-applicable' },
  { name: '24H2 as released', facts: { 'device.osBuild': 26100, 'device.osRevision': 1 }, expect: 'ready' },
  { name: 'one build below 24H2', facts: { 'device.osBuild': 26099, 'device.osRevision': 9999 }, expect: 'blocked' },
  { name: '23H2 with KB5035942', facts: { 'device.osBuild': 22631, 'device.osRevision': 3374 }, expect: 'ready' },
  { name: '23H2 one revision short', facts: { 'device.osBuild': 22631, 'device.osRevision': 3373 }, expect: 'blocked', shows: '22631.3373' },
  { name: '22H2 with KB5035942', facts: { 'device.osBuild': 22621, 'device.osRevision': 3374 }, expect: 'ready' },
  { name: '22H2 one revision short', facts: { 'device.osBuild': 22621, 'device.osRevision': 3373 }, expect: 'blocked' },
  { name: '21H2', facts: { 'device.osBuild': 22000, 'device.osRevision': 9999 }, expect: 'blocked' },
  { name: 'Windows 10', facts: { 'device.osBuild': 19045, 'device.osRevision': 9999 }, expect: 'blocked' },
  { name: 'Windows 10, revision unread', facts: { 'device.osBuild': 19045 }, unread: ['device.osRevision'], expect: 'blocked' },
  { name: 'build unread', unread: ['device.osBuild'], expect: 'unknown', because: 'device.osBuild' },
  { name: 'revision unread where it decides', facts: { 'device.osBuild': 22631 }, unread: ['device.osRevision'], expect: 'unknown', because: 'device.osRevision' },
  { name: 'revision unread where it does not', unread: ['device.osRevision'], expect: 'ready' },
])
