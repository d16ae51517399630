import check from '../../../../core/checks/windows/dev-wlidsvc.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.signInAssistant': 'enabled' } }, [
  { name: 'can start', expect: 'ready', shows: 'Enabled' },
  { name: 'disabled', facts: { 'device.signInAssistant': 'disabled' }, expect: 'blocked', shows: 'Disabled' },
  { name: 'not installed', facts: { 'device.signInAssistant': 'missing' }, expect: 'blocked' },
  { name: 'disabled, device preparation', facts: { 'device.signInAssistant': 'disabled' }, scenario: 'device-preparation', expect: 'blocked' },
  { name: 'unread', unread: ['device.signInAssistant'], expect: 'unknown', because: 'device.signInAssistant' },
  { name: 'device association', scenario: 'device-association', expect: 'not-applicable' },
])
