import check from '../../../../core/checks/network/net-ipv6-only.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.defaultRoutes': { ipv4: true, ipv6: true } } }, [
  { name: 'both', expect: 'ready' },
  { name: 'IPv4 alone', facts: { 'device.defaultRoutes': { ipv4: true, ipv6: false } }, expect: 'ready' },
  { name: 'IPv6 alone', facts: { 'device.defaultRoutes': { ipv4: false, ipv6: true } }, expect: 'at-risk', shows: 'No' },
  { name: 'none', facts: { 'device.defaultRoutes': { ipv4: false, ipv6: false } }, expect: 'unknown', because: 'device.defaultRoutes' },
  { name: 'unread', unread: ['device.defaultRoutes'], expect: 'unknown', because: 'device.defaultRoutes' },
])
