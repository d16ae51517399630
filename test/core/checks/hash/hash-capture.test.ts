import check from '../../../../core/checks/hash/hash-capture.ts'
import { describeCheck } from '../../describe-check.ts'

const hash = (length: number) => ({ 'device.hardwareHash': { length, strictBase64: length > 0, repairable: length > 0 } })

describeCheck(check, { facts: hash(4000) }, [
  { name: 'a hash', expect: 'ready', shows: '4000 characters' },
  { name: 'one character is not empty', facts: hash(1), expect: 'ready', shows: '1 characters' },
  { name: 'empty', facts: hash(0), expect: 'blocked', shows: 'Empty' },
  { name: 'empty, self-deploying', facts: hash(0), scenario: 'self-deploying', expect: 'blocked' },
  { name: 'empty, though registered: OOBE identifies the device by it', facts: { ...hash(0), 'tenant.autopilotRecords': 1 }, expect: 'blocked' },
  { name: 'existing devices need none', facts: hash(0), scenario: 'existing-devices', expect: 'not-applicable' },
  { name: 'device preparation needs none', facts: hash(0), scenario: 'device-preparation', expect: 'not-applicable' },
  { name: 'unread', unread: ['device.hardwareHash'], expect: 'unknown', because: 'device.hardwareHash' },
])
