import check from '../../../../core/checks/network/net-clock-skew.ts'
import { describeCheck } from '../../describe-check.ts'

const agreed = [{ source: 'time.windows.com', offsetSeconds: 301 }]
const torn = [
  { source: 'time.windows.com', offsetSeconds: 0 },
  { source: 'graph.microsoft.com', offsetSeconds: -3600 },
]

describeCheck(check, { facts: { 'device.clockOffsetSeconds': 0 } }, [
  { name: 'right', expect: 'ready', shows: '0 s off' },
  { name: '60 s ahead', facts: { 'device.clockOffsetSeconds': 60 }, expect: 'ready', shows: '60 s off' },
  { name: '60 s behind', facts: { 'device.clockOffsetSeconds': -60 }, expect: 'ready' },
  { name: 'just over 60 s', facts: { 'device.clockOffsetSeconds': 60.2 }, expect: 'at-risk', shows: '61 s off' },
  { name: '61 s behind', facts: { 'device.clockOffsetSeconds': -61 }, expect: 'at-risk' },
  { name: '300 s', facts: { 'device.clockOffsetSeconds': 300 }, expect: 'at-risk', shows: '300 s off' },
  { name: '301 s', facts: { 'device.clockOffsetSeconds': 301 }, expect: 'blocked', shows: '5 min 1 s off' },
  { name: '301 s behind, self-deploying', facts: { 'device.clockOffsetSeconds': -301 }, scenario: 'self-deploying', expect: 'blocked' },
  { name: '95 min behind', facts: { 'device.clockOffsetSeconds': -5700 }, expect: 'blocked', shows: '95 min off' },
  { name: 'device association', facts: { 'device.clockOffsetSeconds': 301 }, scenario: 'device-association', expect: 'blocked' },
  { name: 'what the sources say', facts: { 'device.clockOffsetSeconds': 301, 'device.clockReadings': agreed, 'device.timeService': 'stopped' }, expect: 'blocked', shows: '5 min 1 s ahead' },
  { name: 'the time service is shown', facts: { 'device.timeService': 'unsynchronized' }, expect: 'ready', shows: 'Runs and has never got the time' },
  { name: 'sources that contradict: shown, one right, not judged', facts: { 'device.clockReadings': torn }, unread: ['device.clockOffsetSeconds'], expect: 'unknown', because: 'device.clockOffsetSeconds', shows: 'In step' },
  { name: 'sources that contradict: shown, the other one', facts: { 'device.clockReadings': torn }, unread: ['device.clockOffsetSeconds'], expect: 'unknown', shows: '60 min behind' },
  { name: 'sources unread', unread: ['device.clockReadings', 'device.timeService'], expect: 'ready' },
  { name: 'unread', unread: ['device.clockOffsetSeconds'], expect: 'unknown', because: 'device.clockOffsetSeconds' },
])
