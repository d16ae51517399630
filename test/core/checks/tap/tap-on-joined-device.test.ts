import check from '../../../../core/checks/tap/tap-on-joined-device.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.entraJoined': true }, overlays: ['tap'] }, [
  { name: 'joined', expect: 'ready', shows: 'Yes' },
  { name: 'joined, with web sign-in', facts: { 'tenant.webSignIn': 'device', 'device.webSignIn': 1 }, expect: 'ready', shows: '1' },
  { name: 'not joined', facts: { 'device.entraJoined': false }, expect: 'not-applicable' },
  { name: 'unread', unread: ['device.entraJoined'], expect: 'unknown', because: 'device.entraJoined' },
])
