import check from '../../../../core/checks/hardware/fw-uefi.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.firmwareType': 'uefi' } }, [
  { name: 'UEFI', expect: 'ready', shows: 'UEFI' },
  { name: 'legacy BIOS', facts: { 'device.firmwareType': 'bios' }, expect: 'blocked', shows: 'Legacy BIOS' },
  { name: 'legacy BIOS, device association', facts: { 'device.firmwareType': 'bios' }, scenario: 'device-association', expect: 'blocked' },
  { name: 'unread', unread: ['device.firmwareType'], expect: 'unknown', because: 'device.firmwareType' },
])
