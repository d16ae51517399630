import check from '../../../../core/checks/registration/reg-remediation-state.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.autopilotRecords': 1, 'tenant.remediationState': 'noRemediationRequired' } }, [
  { name: 'nothing pending', expect: 'ready', shows: 'None pending' },
  { name: 'fix pending', facts: { 'tenant.remediationState': 'automaticRemediationRequired' }, expect: 'blocked', shows: 'Fix pending' },
  { name: 'attention required', facts: { 'tenant.remediationState': 'manualRemediationRequired' }, expect: 'blocked', shows: 'Attention required' },
  { name: 'attention required, self-deploying', facts: { 'tenant.remediationState': 'manualRemediationRequired' }, scenario: 'self-deploying', expect: 'blocked' },
  { name: 'the service does not say', facts: { 'tenant.remediationState': 'unknown' }, expect: 'unknown', because: 'tenant.remediationState' },
  { name: 'unread', unread: ['tenant.remediationState'], expect: 'unknown', because: 'tenant.remediationState' },
  { name: 'not registered', facts: { 'tenant.autopilotRecords': 0 }, unread: ['tenant.remediationState'], expect: 'not-applicable' },
  { name: 'records unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  {
    name: 'records unread, change known',
    facts: { 'tenant.remediationState': 'manualRemediationRequired' },
    unread: ['tenant.autopilotRecords'],
    expect: 'blocked',
  },
  { name: 'device preparation', scenario: 'device-preparation', expect: 'not-applicable' },
])
