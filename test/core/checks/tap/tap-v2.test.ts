import check from '../../../../core/checks/tap/tap-v2.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'user.tap': { exists: true, usable: true, reason: 'EnabledByPolicy' } }, overlays: ['tap'], scenario: 'device-preparation' }, [
  { name: 'device preparation', expect: 'ready', shows: 'Issued' },
  { name: 'device association', scenario: 'device-association', expect: 'ready' },
  { name: 'classic Autopilot', scenario: 'user-driven', expect: 'not-applicable' },
  { name: 'no pass planned', overlays: [], expect: 'not-applicable' },
  { name: 'unread', unread: ['user.tap'], expect: 'unknown', because: 'user.tap' },
])
