import check from '../../../../core/checks/conditional-access/ca-diagnosis-helper.ts'
import { describeCheck } from '../../describe-check.ts'

const error = { at: '2026-11-22T08:00:00.000Z', app: 'Windows Sign In', code: 53003, policies: ['Block all'] }

describeCheck(check, { facts: { 'user.signInErrors': [] }, scenario: 'user-driven' }, [
  { name: 'none', expect: 'ready', shows: 'None' },
  { name: 'a policy', facts: { 'user.signInErrors': [error] }, expect: 'ready', shows: 'AADSTS53003 at 2026-11-22 08:00 UTC, failed by Block all' },
  { name: 'no policy', facts: { 'user.signInErrors': [{ ...error, code: 50126, policies: [] }] }, expect: 'ready', shows: 'AADSTS50126 at 2026-11-22 08:00 UTC' },
  { name: 'unread', unread: ['user.signInErrors'], expect: 'unknown', because: 'user.signInErrors' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
])
