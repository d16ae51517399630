import check from '../../../../core/checks/hyper-v/hv-shape.ts'
import { describeCheck } from '../../describe-check.ts'

const shape = {
  'device.virtualMachine': 'hyper-v',
  'device.osBuild': 26200,
  'device.processorCores': 2,
  'device.memoryBytes': 4 * 1024 ** 3,
  'device.systemDiskBytes': 64e9,
  'device.firmwareType': 'uefi',
  'device.secureBoot': 'on',
  'device.tpmPresent': true,
} as const

describeCheck(check, { facts: shape, overlays: ['hyper-v-vm'] }, [
  { name: 'exactly enough, from guest facts alone', expect: 'ready', shows: '4.0 GB' },
  { name: 'one processor', facts: { 'device.processorCores': 1 }, expect: 'blocked', shows: '1' },
  { name: 'a little less than 4 GB visible', facts: { 'device.memoryBytes': 3.9 * 1024 ** 3 }, expect: 'ready' },
  { name: '3.8 GB', facts: { 'device.memoryBytes': 3.8 * 1024 ** 3 }, expect: 'blocked', shows: '3.8 GB' },
  { name: 'a disk just too small', facts: { 'device.systemDiskBytes': 64e9 - 1 }, expect: 'blocked', shows: '63.9 GB' },
  { name: 'generation 1', facts: { 'device.firmwareType': 'bios', 'device.secureBoot': 'unsupported' }, expect: 'blocked', shows: 'Legacy BIOS, generation 1' },
  { name: 'Secure Boot off', facts: { 'device.secureBoot': 'off' }, expect: 'blocked' },
  { name: 'no virtual TPM', facts: { 'device.tpmPresent': false }, expect: 'blocked', shows: 'None found' },
  { name: 'no virtual TPM, everything else unread', facts: { 'device.tpmPresent': false }, unread: ['device.processorCores', 'device.memoryBytes', 'device.secureBoot'], expect: 'blocked' },
  { name: 'memory unread', unread: ['device.memoryBytes'], expect: 'unknown', because: 'device.memoryBytes' },
  { name: 'Secure Boot unread', unread: ['device.secureBoot'], expect: 'unknown', because: 'device.secureBoot' },
  { name: 'Windows 10 without TPM and Secure Boot', facts: { 'device.osBuild': 19045, 'device.tpmPresent': false, 'device.secureBoot': 'off' }, expect: 'ready' },
  { name: 'Windows 10 with one processor', facts: { 'device.osBuild': 19045, 'device.processorCores': 1 }, expect: 'blocked' },
  { name: 'last build of Windows 10, generation 1', facts: { 'device.osBuild': 21999, 'device.firmwareType': 'bios' }, expect: 'ready' },
  { name: 'first build of Windows 11, generation 1', facts: { 'device.osBuild': 22000, 'device.firmwareType': 'bios' }, expect: 'blocked' },
  { name: 'Windows version unread, generation 1', facts: { 'device.firmwareType': 'bios', 'device.secureBoot': 'unsupported' }, unread: ['device.osBuild'], expect: 'at-risk' },
  { name: 'Windows version unread, one processor', facts: { 'device.processorCores': 1 }, unread: ['device.osBuild'], expect: 'blocked' },
  { name: 'host alone, all good', facts: { 'vm.secureBootTemplate': 'MicrosoftWindows' }, unread: ['device.osBuild'], expect: 'ready', shows: 'MicrosoftWindows' },
  { name: 'host alone, template of Linux', facts: { 'vm.secureBootTemplate': 'MicrosoftUEFICertificateAuthority' }, unread: ['device.osBuild'], expect: 'blocked' },
  { name: 'template unread, Windows never seen', unread: ['device.osBuild', 'vm.secureBootTemplate'], expect: 'unknown', because: 'vm.secureBootTemplate' },
  { name: 'a Cloud PC', facts: { 'device.virtualMachine': 'cloud-pc', 'device.processorCores': 1 }, expect: 'not-applicable' },
  { name: 'without the overlay', facts: { 'device.processorCores': 1 }, overlays: [], expect: 'not-applicable' },
])
