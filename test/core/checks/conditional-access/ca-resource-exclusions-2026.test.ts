import check from '../../../../core/checks/conditional-access/ca-resource-exclusions-2026.ts'
import { accessPolicy, strict } from '../../../fakes/access-policy.ts'
import { describeCheck } from '../../describe-check.ts'

const compliant = accessPolicy({ excludesResources: true, controls: ['compliant-device'] })
const of = (...policies: ReturnType<typeof accessPolicy>[]): { 'user.policiesWithExclusions': typeof policies } => ({ 'user.policiesWithExclusions': policies })

describeCheck(check, { facts: of(), scenario: 'user-driven' }, [
  { name: 'no policy', expect: 'ready', shows: 'None' },
  { name: 'MFA', facts: of(accessPolicy({ excludesResources: true })), expect: 'ready' },
  { name: 'compliant device', facts: of(compliant), expect: 'at-risk' },
  { name: 'compliant device, or MFA', facts: of({ ...compliant, controls: ['mfa', 'compliant-device'] }), expect: 'ready' },
  { name: 'report-only', facts: of({ ...compliant, enforced: false }), expect: 'ready' },
  { name: 'a strength without the pass', facts: of(strict()), overlays: ['tap'], expect: 'at-risk' },
  { name: 'unread', unread: ['user.policiesWithExclusions'], expect: 'unknown', because: 'user.policiesWithExclusions' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
])
