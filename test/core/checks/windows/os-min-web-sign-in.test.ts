import check from '../../../../core/checks/windows/os-min-web-sign-in.ts'
import { describeCheck } from '../../describe-check.ts'

const current = { 'device.osBuild': 26200, 'device.osRevision': 7171, 'device.domainJoined': false }

describeCheck(check, { facts: current, overlays: ['tap'] }, [
  { name: 'Windows 11 25H2', expect: 'ready', shows: '26200.7171' },
  { name: 'no pass is planned', overlays: [], expect: 'not-applicable' },
  { name: 'self-deploying has no user', scenario: 'self-deploying', expect: 'not-applicable' },
  { name: '22H2 with KB5030310', facts: { 'device.osBuild': 22621, 'device.osRevision': 2361 }, expect: 'ready', shows: '22621.2361' },
  { name: '22H2 one revision short', facts: { 'device.osBuild': 22621, 'device.osRevision': 2360 }, expect: 'at-risk' },
  { name: 'one build above 22H2', facts: { 'device.osBuild': 22622, 'device.osRevision': 1 }, expect: 'ready' },
  { name: '21H2', facts: { 'device.osBuild': 22000, 'device.osRevision': 9999 }, expect: 'at-risk' },
  { name: 'Windows 10 20H2', facts: { 'device.osBuild': 19042, 'device.osRevision': 631 }, expect: 'at-risk', shows: '19042.631 (Windows 10 or older)' },
  { name: 'Windows 10 22H2, pre-provisioning', facts: { 'device.osBuild': 19045 }, scenario: 'pre-provisioning', expect: 'at-risk', shows: '19045.7171 (Windows 10 or older)' },
  { name: 'Windows 10, device preparation', facts: { 'device.osBuild': 19045 }, scenario: 'device-preparation', expect: 'at-risk' },
  { name: 'hybrid join is planned', scenario: 'user-driven-hybrid', expect: 'blocked', shows: 'Microsoft Entra hybrid join' },
  {
    name: 'hybrid join is planned, nothing read',
    scenario: 'user-driven-hybrid',
    unread: ['device.osBuild', 'device.osRevision', 'device.domainJoined'],
    expect: 'blocked',
  },
  { name: 'domain joined already', facts: { 'device.domainJoined': true }, expect: 'blocked' },
  { name: 'domain joined, build unread', facts: { 'device.domainJoined': true }, unread: ['device.osBuild'], expect: 'blocked' },
  { name: 'build unread', unread: ['device.osBuild'], expect: 'unknown', because: 'device.osBuild' },
  { name: 'domain join unread', unread: ['device.domainJoined'], expect: 'unknown', because: 'device.domainJoined' },
  { name: 'revision unread where it decides', facts: { 'device.osBuild': 22621 }, unread: ['device.osRevision'], expect: 'unknown', because: 'device.osRevision' },
  { name: 'revision unread where it does not', unread: ['device.osRevision'], expect: 'ready', shows: '26200' },
])
