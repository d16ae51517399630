import type { Facts } from '../../core/facts/index.ts'
import { deviceFactsFrom } from '../evidence/device-facts.ts'
import type { Evidence } from '../evidence/schema.ts'
import { isDefaultUuid, isPlaceholder } from '../hash/placeholders.ts'
import { hostCollectorName, idItem } from '../hyper-v/item-ids.ts'

/**
 * Serial number and SMBIOS UUID together; null when one of them is unread or names no single device. Clones of a VM
 * have both in common, so a VM that only its host knows is told apart by the id of the host as well.
 */
export function deviceKey(evidence: Evidence): string | null {
  const facts: Facts = deviceFactsFrom(evidence)
  const serial = facts['device.serialNumber']
  const uuid = facts['device.smbiosUuid']
  if (serial?.status !== 'known' || uuid?.status !== 'known') return null
  if (isPlaceholder(serial.value) || isDefaultUuid(uuid.value.toLowerCase())) return null
  return [serial.value.trim().toLowerCase(), uuid.value.toLowerCase(), ...vmId(evidence)].join(' ')
}

/** Evidence from inside a VM keeps its key when what the host knows is joined to it: the next one may come without. */
function vmId({ collector, items }: Evidence): readonly string[] {
  const item = items[idItem]
  return collector.name === hostCollectorName && item?.ok === true && typeof item.value === 'string' ? [item.value.toLowerCase()] : []
}
