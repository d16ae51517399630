import check from '../../../../core/checks/hardware/hw-power.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.power': { source: 'ac', batteryPercent: 80 } } }, [
  { name: 'a laptop on AC power', expect: 'ready', shows: 'AC power, 80 %' },
  { name: 'a desktop', facts: { 'device.power': { source: 'ac', batteryPercent: null } }, expect: 'ready', shows: 'AC power' },
  { name: 'AC power with an empty battery', facts: { 'device.power': { source: 'ac', batteryPercent: 1 } }, expect: 'ready' },
  { name: 'a full battery', facts: { 'device.power': { source: 'battery', batteryPercent: 100 } }, expect: 'at-risk', shows: 'Battery, 100 %' },
  { name: '16 % on battery', facts: { 'device.power': { source: 'battery', batteryPercent: 16 } }, expect: 'at-risk' },
  { name: '15 % on battery', facts: { 'device.power': { source: 'battery', batteryPercent: 15 } }, expect: 'blocked', shows: 'Battery, 15 %' },
  { name: '0 % on battery', facts: { 'device.power': { source: 'battery', batteryPercent: 0 } }, expect: 'blocked' },
  { name: 'battery without a reading', facts: { 'device.power': { source: 'battery', batteryPercent: null } }, expect: 'unknown', because: 'device.power' },
  { name: 'device association does not ask', scenario: 'device-association', expect: 'not-applicable' },
  { name: 'unread', unread: ['device.power'], expect: 'unknown', because: 'device.power' },
])
