import check from '../../../../core/checks/tap/tap-nps-adfs.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.networkMedium': 'ethernet' }, overlays: ['tap'] }, [
  { name: 'cable', expect: 'ready', shows: 'Cable' },
  { name: 'cellular', facts: { 'device.networkMedium': 'cellular' }, expect: 'ready' },
  { name: 'Wi-Fi is a question for the site', facts: { 'device.networkMedium': 'wifi' }, expect: 'manual', shows: 'Wi-Fi' },
  { name: 'anything else too', facts: { 'device.networkMedium': 'other' }, expect: 'manual' },
  { name: 'unread', unread: ['device.networkMedium'], expect: 'unknown', because: 'device.networkMedium' },
])
