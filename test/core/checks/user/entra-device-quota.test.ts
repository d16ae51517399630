import check from '../../../../core/checks/user/entra-device-quota.ts'
import { describeCheck } from '../../describe-check.ts'

const devices = (has: number, quota: number | null = 50) => ({ 'user.devices': has, 'tenant.deviceQuota': quota })

describeCheck(check, { facts: devices(2) }, [
  { name: 'room', expect: 'ready', shows: '2' },
  { name: 'just below nine tenths', facts: devices(44), expect: 'ready' },
  { name: 'nine tenths', facts: devices(45), expect: 'at-risk', shows: '45' },
  { name: 'one left', facts: devices(49), expect: 'at-risk' },
  { name: 'full', facts: devices(50), expect: 'blocked', shows: '50' },
  { name: 'over', facts: devices(60), expect: 'blocked' },
  { name: 'one device a user, none yet', facts: devices(0, 1), expect: 'ready' },
  { name: 'one device a user, and it is there', facts: devices(1, 1), expect: 'blocked' },
  { name: 'none allowed at all, devices unread', facts: devices(0, 0), unread: ['user.devices'], expect: 'blocked', shows: '0' },
  { name: 'no limit', facts: devices(5_000, null), expect: 'ready', shows: 'No limit' },
  { name: 'no limit, devices unread', facts: devices(0, null), unread: ['user.devices'], expect: 'ready' },
  { name: 'devices unread', unread: ['user.devices'], expect: 'unknown', because: 'user.devices' },
  { name: 'limit unread', unread: ['tenant.deviceQuota'], expect: 'unknown', because: 'tenant.deviceQuota' },
  { name: 'device preparation', facts: devices(50), scenario: 'device-preparation', expect: 'blocked' },
  { name: 'existing devices', facts: devices(50), scenario: 'existing-devices', expect: 'blocked' },
  { name: 'pre-provisioning', facts: devices(50), scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'hybrid', facts: devices(50), scenario: 'user-driven-hybrid', expect: 'not-applicable' },
  { name: 'self-deploying', facts: devices(50), scenario: 'self-deploying', expect: 'not-applicable' },
])
