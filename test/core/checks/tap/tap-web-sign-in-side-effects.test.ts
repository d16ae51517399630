import check from '../../../../core/checks/tap/tap-web-sign-in-side-effects.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.webSignIn': 'device' }, overlays: ['tap'] }, [
  { name: 'on', expect: 'ready', shows: 'Assigned to devices' },
  { name: 'shows what else changes the lock screen', facts: { 'tenant.passwordlessExperience': 'user', 'user.domainType': 'federated' }, expect: 'ready', shows: 'Federated' },
  { name: 'off', facts: { 'tenant.webSignIn': 'none' }, expect: 'not-applicable' },
  { name: 'unread', unread: ['tenant.webSignIn'], expect: 'unknown', because: 'tenant.webSignIn' },
])
