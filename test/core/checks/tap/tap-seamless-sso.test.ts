import check from '../../../../core/checks/tap/tap-seamless-sso.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'user.synced': true }, overlays: ['tap'] }, [
  { name: 'from an on-premises directory', expect: 'ready', shows: 'Yes' },
  { name: 'from an on-premises directory, device association', scenario: 'device-association', expect: 'ready' },
  { name: 'cloud account', facts: { 'user.synced': false }, expect: 'not-applicable' },
  { name: 'unread', unread: ['user.synced'], expect: 'unknown', because: 'user.synced' },
])
