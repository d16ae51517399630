import check from '../../../../core/checks/fido2/fido-lock-screen.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.securityKeySignIn': 'device' }, overlays: ['fido2'] }, [
  { name: 'on the device', expect: 'ready', shows: 'Assigned to devices' },
  { name: 'with the user only', facts: { 'tenant.securityKeySignIn': 'user' }, expect: 'at-risk' },
  { name: 'nowhere', facts: { 'tenant.securityKeySignIn': 'none' }, expect: 'at-risk', shows: 'Not assigned' },
  { name: 'unread', unread: ['tenant.securityKeySignIn'], expect: 'unknown', because: 'tenant.securityKeySignIn' },
  { name: 'no key planned', facts: { 'tenant.securityKeySignIn': 'none' }, overlays: ['tap'], expect: 'not-applicable' },
])
