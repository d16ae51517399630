import check from '../../../../core/checks/hash/hash-base64-padding.ts'
import { describeCheck } from '../../describe-check.ts'

const hash = (length: number, strictBase64: boolean, repairable: boolean) => ({
  'device.hardwareHash': { length, strictBase64, repairable },
})

describeCheck(check, { facts: hash(4000, true, true) }, [
  { name: 'padded', expect: 'ready', shows: '4000 characters, decodes' },
  { name: 'unpadded', facts: hash(3999, false, true), expect: 'at-risk', shows: '3999 characters, decodes once padded' },
  { name: 'the right length, does not decode', facts: hash(4000, false, false), expect: 'at-risk', shows: '4000 characters, does not decode' },
  { name: 'decodes, but the length is no multiple of 4', facts: hash(4001, true, true), expect: 'at-risk' },
  { name: 'unpadded, self-deploying: never blocks', facts: hash(3998, false, true), scenario: 'self-deploying', expect: 'at-risk' },
  { name: 'no hash', facts: hash(0, false, false), expect: 'not-applicable' },
  { name: 'device preparation registers no hash', scenario: 'device-preparation', expect: 'not-applicable' },
  { name: 'unread', unread: ['device.hardwareHash'], expect: 'unknown', because: 'device.hardwareHash' },
])
