import check from '../../../../core/checks/conditional-access/ca-compliant-device.ts'
import { accessPolicy } from '../../../fakes/access-policy.ts'
import { describeCheck } from '../../describe-check.ts'

const compliant = accessPolicy({ name: 'Compliant', controls: ['compliant-device'] })
const narrow = accessPolicy({ ...compliant, covers: 'named-resources' })
const action = accessPolicy({ ...compliant, covers: 'user-action' })
const none = { 'user.enrollmentPolicies': [], 'user.joinPolicies': [], 'user.securityInfoPolicies': [] }

describeCheck(check, { facts: none, scenario: 'user-driven' }, [
  { name: 'no policy', expect: 'ready', shows: 'None' },
  { name: 'all resources', facts: { 'user.enrollmentPolicies': [compliant] }, expect: 'ready', shows: 'Compliant: asks for compliant device' },
  { name: 'MFA and compliant on all resources', facts: { 'user.enrollmentPolicies': [accessPolicy({ operator: 'all', controls: ['mfa', 'compliant-device'] })] }, expect: 'ready' },
  { name: 'a narrower list', facts: { 'user.enrollmentPolicies': [narrow] }, expect: 'at-risk' },
  { name: 'a narrower list, or MFA', facts: { 'user.enrollmentPolicies': [{ ...narrow, controls: ['mfa', 'compliant-device'] }] }, expect: 'ready' },
  { name: 'a narrower list, report-only', facts: { 'user.enrollmentPolicies': [{ ...narrow, enforced: false }] }, expect: 'ready' },
  { name: 'hybrid joined alone', facts: { 'user.enrollmentPolicies': [accessPolicy({ controls: ['hybrid-joined-device'] })] }, expect: 'at-risk' },
  { name: 'compliant or hybrid joined', facts: { 'user.enrollmentPolicies': [accessPolicy({ controls: ['compliant-device', 'hybrid-joined-device'] })] }, expect: 'ready' },
  { name: 'app protection', facts: { 'user.enrollmentPolicies': [accessPolicy({ controls: ['app-protection'] })] }, expect: 'at-risk' },
  { name: 'joining', facts: { 'user.joinPolicies': [action] }, expect: 'at-risk' },
  { name: 'security information', facts: { 'user.securityInfoPolicies': [action] }, expect: 'at-risk' },
  { name: 'joining unread', unread: ['user.joinPolicies'], expect: 'unknown', because: 'user.joinPolicies' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
])
