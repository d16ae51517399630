import check from '../../../../core/checks/tap/tap-policy-enabled.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.tapPolicyState': 'enabled', 'user.inTapPolicy': true }, overlays: ['tap'] }, [
  { name: 'on and in scope', expect: 'ready', shows: 'On' },
  { name: 'off', facts: { 'tenant.tapPolicyState': 'disabled' }, expect: 'blocked', shows: 'Off' },
  { name: 'off, scope unread', facts: { 'tenant.tapPolicyState': 'disabled' }, unread: ['user.inTapPolicy'], expect: 'blocked' },
  { name: 'out of scope', facts: { 'user.inTapPolicy': false }, expect: 'blocked', shows: 'No' },
  { name: 'out of scope, state unread', facts: { 'user.inTapPolicy': false }, unread: ['tenant.tapPolicyState'], expect: 'blocked' },
  { name: 'state unread', unread: ['tenant.tapPolicyState'], expect: 'unknown', because: 'tenant.tapPolicyState' },
  { name: 'scope unread', unread: ['user.inTapPolicy'], expect: 'unknown', because: 'user.inTapPolicy' },
  { name: 'no pass planned', facts: { 'tenant.tapPolicyState': 'disabled' }, overlays: [], expect: 'not-applicable' },
  { name: 'self-deploying with a pass', facts: { 'user.inTapPolicy': false }, scenario: 'self-deploying', expect: 'blocked' },
])
