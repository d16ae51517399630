import check from '../../../../core/checks/hash/hash-serial-manufacturer.ts'
import { describeCheck } from '../../describe-check.ts'

const laptop = { 'device.serialNumber': 'FBK10001', 'device.manufacturer': 'Contoso' }
const serial = (text: string) => ({ 'device.serialNumber': text })
const maker = (text: string) => ({ 'device.manufacturer': text })

describeCheck(check, { facts: laptop }, [
  { name: 'real values', expect: 'ready', shows: 'FBK10001' },
  { name: 'a Hyper-V serial number', facts: serial('1204-5518-7730-2946-0087-3315-62'), expect: 'ready' },
  { name: 'a serial number of a clone', facts: serial('0000-0015-5000-0001'), expect: 'ready' },
  { name: 'a serial number with blanks', facts: serial('VMware-56 4d 00 11'), expect: 'ready' },
  { name: 'digits that differ', facts: serial('11111112'), expect: 'ready' },
  { name: 'a placeholder inside a longer text', facts: serial('NONE4711'), expect: 'ready' },
  { name: 'empty', facts: serial(''), expect: 'blocked', shows: 'Empty' },
  { name: 'blanks', facts: serial('   '), expect: 'blocked', shows: 'Empty' },
  { name: '0', facts: serial('0'), expect: 'blocked', shows: '0' },
  { name: 'one digit throughout', facts: serial('11111111'), expect: 'blocked' },
  { name: 'one letter four times', facts: serial('xxxx'), expect: 'blocked' },
  { name: 'one letter three times', facts: serial('xxx'), expect: 'ready' },
  { name: 'punctuation alone', facts: serial(' .-. '), expect: 'blocked' },
  { name: 'the text of the board maker', facts: serial(' To Be Filled By O.E.M. '), expect: 'blocked' },
  { name: 'default string', facts: serial('Default string'), expect: 'blocked' },
  { name: 'system serial number', facts: serial('System Serial Number'), expect: 'blocked' },
  { name: 'counting up', facts: serial('0123456789'), expect: 'blocked' },
  { name: 'no manufacturer', facts: maker(''), expect: 'blocked', shows: 'Empty' },
  { name: 'a placeholder manufacturer', facts: maker('System manufacturer'), expect: 'blocked' },
  { name: 'a short manufacturer', facts: maker('HP'), expect: 'ready' },
  { name: 'empty, device preparation', facts: serial(''), scenario: 'device-preparation', expect: 'blocked' },
  { name: 'existing devices do not ask', facts: serial(''), scenario: 'existing-devices', expect: 'not-applicable' },
  { name: 'serial number unread', unread: ['device.serialNumber'], expect: 'unknown', because: 'device.serialNumber' },
  { name: 'manufacturer unread', unread: ['device.manufacturer'], expect: 'unknown', because: 'device.manufacturer' },
  { name: 'empty serial number, manufacturer unread', facts: serial(''), unread: ['device.manufacturer'], expect: 'blocked' },
  { name: 'placeholder manufacturer, serial number unread', facts: maker('Default string'), unread: ['device.serialNumber'], expect: 'blocked' },
])
