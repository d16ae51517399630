import check from '../../../../core/checks/fido2/whfb-policy.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.helloPolicy': 'on' }, overlays: ['tap'] }, [
  { name: 'on', expect: 'ready', shows: 'On' },
  { name: 'off', facts: { 'tenant.helloPolicy': 'off' }, expect: 'at-risk', shows: 'Off' },
  { name: 'off, with a key', facts: { 'tenant.helloPolicy': 'off' }, overlays: ['fido2'], expect: 'at-risk' },
  { name: 'not configured', facts: { 'tenant.helloPolicy': 'not-configured' }, expect: 'ready', shows: 'Not configured' },
  { name: 'not configured, hybrid', facts: { 'tenant.helloPolicy': 'not-configured' }, scenario: 'user-driven-hybrid', expect: 'at-risk' },
  { name: 'off, plain user-driven', facts: { 'tenant.helloPolicy': 'off' }, overlays: [], expect: 'not-applicable' },
  { name: 'off, existing devices', facts: { 'tenant.helloPolicy': 'off' }, scenario: 'existing-devices', expect: 'at-risk' },
  { name: 'off, device association', facts: { 'tenant.helloPolicy': 'off' }, scenario: 'device-association', expect: 'at-risk' },
  { name: 'unread', unread: ['tenant.helloPolicy'], expect: 'unknown', because: 'tenant.helloPolicy' },
])
