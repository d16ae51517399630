import type { HashFields } from './decoded-hash.ts'
import { info, warning, type HashMessage, type HashMessageCode } from './hash-message.ts'
import { isDefaultUuid, isPlaceholder } from './placeholders.ts'
import { quotedText } from './quoted-text.ts'

const virtualMachine =
  /vmware|qemu|kvm|virtualbox|innotek|xen|parallels|bochs|amazon ec2|google compute|virtual machine|openstack|nutanix|utm/iu

/** Whether maker, model, firmware or processor name a hypervisor. */
export function looksVirtual(fields: HashFields): boolean {
  const { smbiosSystemManufacturer, smbiosSystemProductName, smbiosFirmwareVendor, processorModel } = fields
  const names = [smbiosSystemManufacturer, smbiosSystemProductName, smbiosFirmwareVendor, processorModel]
  return virtualMachine.test(names.map((name) => name ?? '').join(' '))
}

/**
 * What the content of a completely read hash means for Autopilot. Never call it for a hash that was cut:
 * what seems to be missing may be behind the cut.
 */
export function findingsOf(fields: HashFields): HashMessage[] {
  return [...tpmFindings(fields), ...identityFindings(fields), ...partFindings(fields), ...remarks(fields)]
}

function tpmFindings({ tpm, tpmEkPub, offlineDeviceId }: HashFields): HashMessage[] {
  const found: HashMessage[] = []
  if (tpm === undefined && tpmEkPub === undefined) {
    found.push(warning('TPM_MISSING', 'no TPM version and no endorsement key: self-deploying and pre-provisioning cannot work'))
  } else if (tpm === undefined) {
    found.push(warning('TPM_VERSION_MISSING', 'endorsement key present but no TPM version'))
  } else if (!(tpm.specVersion ?? '').startsWith('2.')) {
    found.push(warning('TPM_NOT_2_0', `TPM is not 2.0: ${tpm.raw}`))
  }
  if (tpm !== undefined && tpmEkPub === undefined) {
    found.push(warning('EKPUB_MISSING', 'TPM version present but no endorsement key'))
  }
  if (offlineDeviceId === undefined || tpmEkPub === undefined) return found
  if (offlineDeviceId.source !== 'TpmEk') {
    const text = `device id comes from ${offlineDeviceId.source} although an endorsement key is present`
    found.push(info('EK_ID_SOURCE', text))
  } else if (offlineDeviceId.id !== tpmEkPub.sha256) {
    const text = 'offline device id is not SHA-256 of the endorsement key (edited or composed hash)'
    found.push(warning('EK_ID_MISMATCH', text))
  }
  return found
}

const named = [
  ['smbiosSystemSerialNumber', 'SERIAL_PLACEHOLDER'],
  ['smbiosSystemManufacturer', 'MANUFACTURER_PLACEHOLDER'],
  ['smbiosSystemProductName', 'PRODUCT_NAME_PLACEHOLDER'],
] as const satisfies readonly (readonly [keyof HashFields, HashMessageCode])[]

function identityFindings(fields: HashFields): HashMessage[] {
  const found = named.flatMap(([name, code]) => {
    const value = fields[name]
    if (!isPlaceholder(value)) return []
    return [warning(code, `${name} is empty or a placeholder: ${value === undefined ? 'None' : quotedText(value)}`)]
  })
  if (fields.smbiosUuid === undefined || isDefaultUuid(fields.smbiosUuid)) {
    found.push(warning('UUID_BAD', 'SMBIOS UUID missing or a known default'))
  }
  return found
}

function partFindings({ networkAdapters, diskSerials, systemDisk }: HashFields): HashMessage[] {
  const found: HashMessage[] = []
  if (networkAdapters === undefined) {
    const text = 'no network adapter recorded (hot-pluggable virtual NICs and missing drivers are left out)'
    found.push(warning('NO_MAC', text))
  }
  if (diskSerials === undefined) {
    const rest = systemDisk === undefined ? '' : '; only the boot-time system disk id'
    found.push(warning('NO_DISK', `no fixed disk recorded${rest}`))
  }
  return found
}

function remarks(fields: HashFields): HashMessage[] {
  const found: HashMessage[] = []
  if (fields.osType === 'WinPE') {
    found.push(info('WINPE', 'collected in Windows PE: adapters, displays and TPM data can be incomplete'))
  }
  if (looksVirtual(fields)) found.push(info('VIRTUAL', 'looks like a virtual machine'))
  if (fields.productKeyId === undefined) {
    const text = 'no OEM product key id (normal for VMs and some retail or volume-licensed devices)'
    found.push(info('NO_PRODUCT_KEY_ID', text))
  }
  if (fields.unknownRecords !== undefined) {
    const types = [...new Set(fields.unknownRecords.map((record) => record.type))].sort((a, b) => a - b)
    found.push(info('UNKNOWN_RECORDS', `record types not understood: [${types.join(', ')}]`))
  }
  if (fields.utcOffsetMinutes === null) {
    const byte = String(fields.utcOffsetQuarterHours)
    found.push(info('UTC_OFFSET', `implausible UTC offset byte ${byte} (seen from old collectors)`))
  }
  return found
}
