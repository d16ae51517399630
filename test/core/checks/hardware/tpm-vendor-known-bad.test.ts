import check from '../../../../core/checks/hardware/tpm-vendor-known-bad.ts'
import { describeCheck } from '../../describe-check.ts'

const intel = {
  'device.tpmManufacturer': 'INTC',
  'device.tpmFirmwareVersion': '600.18.42.0',
  'device.tpmVulnerableFirmware': false,
  'device.processorName': '11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz',
  'device.osBuild': 26200,
  'device.osRevision': 7171,
  'device.mdmFailure': null,
  'device.deviceEnrollmentFailure': null,
  'device.espStatus': { devicePreparation: null, deviceSetup: null, accountSetup: null },
}

const failed = { code: '0x81039001', at: null }
const securing = { devicePreparation: { state: 'failed', steps: [{ name: 'SecuringYourHardware', state: 'failed', code: '0x80070490' }] }, deviceSetup: null, accountSetup: null } as const


describeCheck(check, { facts: intel, scenario: 'self-deploying' }, [
  { name: 'Intel on a current Windows', expect: 'ready', shows: 'INTC' },
  { name: 'user-driven does not attest', facts: { 'device.tpmManufacturer': 'STM' }, scenario: 'user-driven', expect: 'not-applicable' },
  { name: '11th generation on Windows 10 21H2, one revision short', facts: { 'device.osBuild': 19044, 'device.osRevision': 1386 }, expect: 'at-risk' },
  { name: '11th generation on Windows 10 21H2, repaired', facts: { 'device.osBuild': 19044, 'device.osRevision': 1387 }, expect: 'ready' },
  { name: '12th generation on Windows 10 21H2', facts: { 'device.osBuild': 19044, 'device.osRevision': 1, 'device.processorName': '12th Gen Intel(R) Core(TM) i5-1240P' }, expect: 'ready' },
  { name: 'Intel on Windows 10 21H2, processor unread', facts: { 'device.osBuild': 19044, 'device.osRevision': 1 }, unread: ['device.processorName'], expect: 'unknown', because: 'device.processorName' },
  { name: 'Intel, processor unread where it does not decide', unread: ['device.processorName'], expect: 'ready' },
  { name: 'AMD, of whose firmware no number is known to fail', facts: { 'device.tpmManufacturer': 'AMD\0' }, expect: 'ready', shows: 'AMD' },
  { name: 'AMD, the status page has its error', facts: { 'device.tpmManufacturer': 'AMD', 'device.espStatus': securing }, expect: 'at-risk', shows: '0x80070490' },
  { name: 'STM', facts: { 'device.tpmManufacturer': 'STM ' }, scenario: 'pre-provisioning', expect: 'ready', shows: 'STM' },
  { name: 'STM, attestation has failed', facts: { 'device.tpmManufacturer': 'STM ', 'device.mdmFailure': failed }, scenario: 'pre-provisioning', expect: 'at-risk', shows: '0x81039001' },
  { name: 'STM, attestation has failed, all else unread', facts: { 'device.tpmManufacturer': 'stm', 'device.mdmFailure': failed }, unread: ['device.tpmVulnerableFirmware', 'device.tpmFirmwareVersion', 'device.osBuild', 'device.espStatus'], expect: 'at-risk' },
  { name: 'STM, vulnerability unread', facts: { 'device.tpmManufacturer': 'stm' }, unread: ['device.tpmVulnerableFirmware'], expect: 'unknown', because: 'device.tpmVulnerableFirmware' },
  { name: 'STM, enrollment errors unread', facts: { 'device.tpmManufacturer': 'STM' }, unread: ['device.mdmFailure'], expect: 'unknown', because: 'device.mdmFailure' },
  { name: 'Nuvoton', facts: { 'device.tpmManufacturer': 'NTC' }, expect: 'ready' },
  { name: 'Nuvoton, another error is on record', facts: { 'device.tpmManufacturer': 'NTC', 'device.mdmFailure': { code: '0x80180014', at: null } }, expect: 'ready' },
  { name: 'Nuvoton, enrollment with the identity of the device has failed', facts: { 'device.tpmManufacturer': 'NTC', 'device.deviceEnrollmentFailure': { step: 'AADEnroll', code: '0x80190190', at: '2026-11-22T08:00:00Z' } }, expect: 'at-risk' },
  { name: 'Intel with an attestation error: its maker is not in doubt', facts: { 'device.mdmFailure': failed }, expect: 'ready' },
  { name: 'Intel, enrollment errors unread', unread: ['device.mdmFailure', 'device.espStatus', 'device.deviceEnrollmentFailure'], expect: 'ready' },
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
