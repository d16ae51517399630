import check from '../../../../core/checks/windows/dev-gpo-legal-notice.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.logonPolicies': [] }, scenario: 'pre-provisioning' }, [
  { name: 'none', expect: 'ready', shows: 'None' },
  { name: 'a message title', facts: { 'device.logonPolicies': ['message-title'] }, expect: 'blocked', shows: 'Message title' },
  { name: 'a message text', facts: { 'device.logonPolicies': ['message-text'] }, expect: 'blocked' },
  { name: 'a smart card', facts: { 'device.logonPolicies': ['smart-card-or-hello'] }, expect: 'blocked' },
  { name: 'two of them', facts: { 'device.logonPolicies': ['message-title', 'secure-desktop-credentials'] }, expect: 'blocked' },
  { name: 'unread', unread: ['device.logonPolicies'], expect: 'unknown', because: 'device.logonPolicies' },
  { name: 'user-driven', facts: { 'device.logonPolicies': ['message-title'] }, scenario: 'user-driven', expect: 'not-applicable' },
])
