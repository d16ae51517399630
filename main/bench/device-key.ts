import type { Facts } from '../../core/facts/index.ts'
import { deviceFactsFrom } from '../evidence/device-facts.ts'
import type { Evidence } from '../evidence/schema.ts'
import { isDefaultUuid, isPlaceholder } from '../hash/placeholders.ts'

/** Serial number and SMBIOS UUID together; null when one of them is unread or names no single device. */
export function deviceKey(evidence: Evidence): string | null {
  const facts: Facts = deviceFactsFrom(evidence)
  const serial = facts['device.serialNumber']
  const uuid = facts['device.smbiosUuid']
  if (serial?.status !== 'known' || uuid?.status !== 'known') return null
  if (isPlaceholder(serial.value) || isDefaultUuid(uuid.value.toLowerCase())) return null
  return `${serial.value.trim().toLowerCase()} ${uuid.value.toLowerCase()}`
}
