import check from '../../../../core/checks/network/net-range-requests.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'network.rangeStatus': 206 } }, [
  { name: 'a part', expect: 'ready', shows: 'HTTP 206' },
  { name: 'the whole file', facts: { 'network.rangeStatus': 200 }, expect: 'at-risk' },
  { name: 'an impossible range', facts: { 'network.rangeStatus': 416 }, expect: 'at-risk' },
  { name: 'no such file', facts: { 'network.rangeStatus': 404 }, expect: 'unknown', because: 'network.rangeStatus' },
  { name: 'a proxy that asks for a sign-in', facts: { 'network.rangeStatus': 407 }, expect: 'unknown', because: 'network.rangeStatus' },
  { name: 'unread', unread: ['network.rangeStatus'], expect: 'unknown', because: 'network.rangeStatus' },
])
