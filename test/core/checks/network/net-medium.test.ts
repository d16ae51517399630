import check from '../../../../core/checks/network/net-medium.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.networkMedium': 'ethernet' }, scenario: 'self-deploying' }, [
  { name: 'Ethernet', expect: 'ready', shows: 'Ethernet' },
  { name: 'Wi-Fi, self-deploying', facts: { 'device.networkMedium': 'wifi' }, expect: 'at-risk', shows: 'Wi-Fi' },
  { name: 'Wi-Fi, pre-provisioning', facts: { 'device.networkMedium': 'wifi' }, scenario: 'pre-provisioning', expect: 'at-risk' },
  { name: 'Wi-Fi, user-driven', facts: { 'device.networkMedium': 'wifi' }, scenario: 'user-driven', expect: 'ready' },
  { name: 'mobile network, self-deploying', facts: { 'device.networkMedium': 'cellular' }, expect: 'at-risk' },
  { name: 'unread', unread: ['device.networkMedium'], expect: 'unknown', because: 'device.networkMedium' },
])
