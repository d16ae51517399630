import check from '../../../../core/checks/windows/os-min-minor-fixes.ts'
import { describeCheck } from '../../describe-check.ts'

const current = { 'device.osBuild': 26200, 'device.osRevision': 7462 }

describeCheck(check, { facts: current, scenario: 'user-driven' }, [
  { name: 'current', expect: 'ready', shows: '26200.7462' },
  { name: 'before the keyboard repair: shown, not judged', facts: { 'device.osRevision': 7461 }, expect: 'ready', shows: 'Not applied before KB5072033 (26100.7462 or 26200.7462); choose it by hand in OOBE' },
  { name: 'BitLocker off is shown', facts: { 'device.driveEncryption': { protection: 'off', conversion: 'decrypted', method: 'none' } }, expect: 'ready', shows: 'Not encrypted' },
  { name: '128 bits are shown', facts: { 'device.driveEncryption': { protection: 'on', conversion: 'encrypted', method: 'xts-aes-128' } }, expect: 'ready', shows: 'Encrypted, XTS-AES 128, protection on' },
  { name: 'encrypted without a protector, method unknown', facts: { 'device.driveEncryption': { protection: 'off', conversion: 'encrypted', method: null } }, expect: 'ready', shows: 'Encrypted, protection off' },
  { name: 'BitLocker unread', unread: ['device.driveEncryption'], expect: 'ready' },
  { name: '21H2 with KB5017383', facts: { 'device.osBuild': 22000, 'device.osRevision': 1042 }, expect: 'ready' },
  { name: '21H2 one revision short', facts: { 'device.osBuild': 22000, 'device.osRevision': 1041 }, expect: 'at-risk' },
  { name: 'Windows 10 22H2', facts: { 'device.osBuild': 19045, 'device.osRevision': 1 }, expect: 'ready' },
  { name: 'Windows 10 21H2', facts: { 'device.osBuild': 19044, 'device.osRevision': 9999 }, expect: 'at-risk', shows: 'Possible' },
  { name: '21H2, revision unread', facts: { 'device.osBuild': 22000 }, unread: ['device.osRevision'], expect: 'unknown', because: 'device.osRevision' },
  { name: '25H2, revision unread', unread: ['device.osRevision'], expect: 'ready' },
  { name: 'build unread', unread: ['device.osBuild'], expect: 'unknown', because: 'device.osBuild' },
  { name: 'device association has its own floor', scenario: 'device-association', expect: 'not-applicable' },
])
