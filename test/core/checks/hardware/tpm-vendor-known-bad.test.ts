import check from '../../../../core/checks/hardware/tpm-vendor-known-bad.ts'
import { describeCheck } from '../../describe-check.ts'

const intel = {
  'device.tpmManufacturer': 'INTC',
  'device.tpmFirmwareVersion': '600.18.42.0',
  'device.tpmVulnerableFirmware': false,
  'device.processorName': '11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz',
  'device.osBuild': 26200,
  'device.osRevision': 7171,
}

describeCheck(check, { facts: intel, scenario: 'self-deploying' }, [
  { name: 'Intel on a current Windows', expect: 'ready', shows: 'INTC' },
  { name: 'user-driven does not attest', facts: { 'device.tpmManufacturer': 'STM' }, scenario: 'user-driven', expect: 'not-applicable' },
  { name: '11th generation on Windows 10 21H2, one revision short', facts: { 'device.osBuild': 19044, 'device.osRevision': 1386 }, expect: 'at-risk' },
  { name: '11th generation on Windows 10 21H2, repaired', facts: { 'device.osBuild': 19044, 'device.osRevision': 1387 }, expect: 'ready' },
  { name: '12th generation on Windows 10 21H2', facts: { 'device.osBuild': 19044, 'device.osRevision': 1, 'device.processorName': '12th Gen Intel(R) Core(TM) i5-1240P' }, expect: 'ready' },
  { name: 'Intel on Windows 10 21H2, processor unread', facts: { 'device.osBuild': 19044, 'device.osRevision': 1 }, unread: ['device.processorName'], expect: 'unknown', because: 'device.processorName' },
  { name: 'Intel, processor unread where it does not decide', unread: ['device.processorName'], expect: 'ready' },
  { name: 'AMD', facts: { 'device.tpmManufacturer': 'AMD\0' }, expect: 'at-risk', shows: 'AMD' },
  { name: 'STM', facts: { 'device.tpmManufacturer': 'STM ' }, scenario: 'pre-provisioning', expect: 'at-risk', shows: 'STM' },
  { name: 'STM, all else unread', facts: { 'device.tpmManufacturer': 'stm' }, unread: ['device.tpmVulnerableFirmware', 'device.tpmFirmwareVersion', 'device.osBuild'], expect: 'at-risk' },
  { name: 'Nuvoton', facts: { 'device.tpmManufacturer': 'NTC' }, expect: 'at-risk' },
  { name: 'Infineon with 15.22', facts: { 'device.tpmManufacturer': 'IFX', 'device.tpmFirmwareVersion': '15.22.16832.0' }, expect: 'at-risk' },
  { name: 'Infineon with 15.23', facts: { 'device.tpmManufacturer': 'IFX', 'device.tpmFirmwareVersion': '15.23.16832.0' }, expect: 'ready' },
  { name: 'Infineon with 15.221', facts: { 'device.tpmManufacturer': 'IFX', 'device.tpmFirmwareVersion': '15.221.0.0' }, expect: 'ready' },
  { name: 'Infineon, firmware unread', facts: { 'device.tpmManufacturer': 'IFX' }, unread: ['device.tpmFirmwareVersion'], expect: 'unknown', because: 'device.tpmFirmwareVersion' },
  { name: 'Qualcomm', facts: { 'device.tpmManufacturer': 'QCOM' }, expect: 'ready' },
  { name: 'vulnerable firmware', facts: { 'device.tpmVulnerableFirmware': true, 'device.tpmManufacturer': 'QCOM' }, expect: 'at-risk', shows: 'Yes' },
  { name: 'vulnerability unread', unread: ['device.tpmVulnerableFirmware'], expect: 'unknown', because: 'device.tpmVulnerableFirmware' },
  { name: 'a virtual TPM', facts: { 'device.tpmManufacturer': 'MSFT' }, expect: 'not-applicable' },
  { name: 'maker unread', unread: ['device.tpmManufacturer'], expect: 'unknown', because: 'device.tpmManufacturer' },
])
