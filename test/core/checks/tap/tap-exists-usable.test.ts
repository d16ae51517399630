import check from '../../../../core/checks/tap/tap-exists-usable.ts'
import type { TapState } from '../../../../core/facts/user.ts'
import { describeCheck } from '../../describe-check.ts'

const tap = (usable: boolean, reason: string, exists = true): { 'user.tap': TapState } => ({ 'user.tap': { exists, usable, reason } })

describeCheck(check, { facts: tap(true, 'EnabledByPolicy'), overlays: ['tap'] }, [
  { name: 'usable', expect: 'ready', shows: 'Usable' },
  { name: 'usable, other case', facts: tap(true, 'enabledByPolicy'), expect: 'ready' },
  { name: 'no pass', facts: tap(false, '', false), expect: 'blocked', shows: 'No pass' },
  { name: 'expired', facts: tap(false, 'Expired'), expect: 'blocked', shows: 'Expired' },
  { name: 'used', facts: tap(false, 'OneTimeUsed'), expect: 'blocked' },
  { name: 'used, other case', facts: tap(false, 'oneTimeUsed'), expect: 'blocked', shows: 'One-time pass, already used' },
  { name: 'switched off by policy', facts: tap(false, 'DisabledByPolicy'), expect: 'blocked' },
  { name: 'not valid yet', facts: tap(false, 'NotYetValid'), expect: 'at-risk', shows: 'Not valid yet' },
  { name: 'not valid yet, other case', facts: tap(false, 'notYetValid'), expect: 'at-risk' },
  { name: 'not usable for a reason nobody knows', facts: tap(false, 'SomethingNew'), expect: 'blocked' },
  { name: 'not usable without a reason', facts: tap(false, ''), expect: 'blocked' },
  { name: 'usable and expired contradict each other', facts: tap(true, 'Expired'), expect: 'blocked' },
  { name: 'usable for a reason nobody knows', facts: tap(true, 'SomethingNew'), expect: 'unknown', because: 'user.tap' },
  { name: 'unread', unread: ['user.tap'], expect: 'unknown', because: 'user.tap' },
  { name: 'no pass planned', facts: tap(false, '', false), overlays: ['fido2'], expect: 'not-applicable' },
  { name: 'self-deploying with a pass', facts: tap(false, '', false), scenario: 'self-deploying', expect: 'blocked' },
])
