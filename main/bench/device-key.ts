import { deviceFactsFrom } from '../evidence/device-facts.ts'
import type { Evidence } from '../evidence/schema.ts'
import { isDefaultUuid, isPlaceholder } from '../hash/placeholders.ts'
import { hostCollectorName, idItem } from '../hyper-v/item-ids.ts'
import { machineIdentity, type MachineIdentity } from '../hyper-v/vm-evidence.ts'

/** What tells devices apart, and what brings a VM and its host together. */
export interface DeviceIdentity {
  /** Serial number and SMBIOS UUID together; null when one of them is unread or names no single device. */
  readonly key: string | null
  readonly machine: MachineIdentity
  /** The id that a host gave this VM; null when none was asked. */
  readonly vmId: string | null
  /** Only a host has spoken about this VM. */
  readonly hostOnly: boolean
}

export function identify(evidence: Evidence): DeviceIdentity {
  const facts = deviceFactsFrom(evidence)
  const serial = facts['device.serialNumber']
  const uuid = facts['device.smbiosUuid']
  const vmId = vmIdOf(evidence)
  const hostOnly = evidence.collector.name === hostCollectorName
  const readable = serial?.status === 'known' && uuid?.status === 'known' && !isPlaceholder(serial.value) && !isDefaultUuid(uuid.value.toLowerCase())
  return {
    // Clones of a VM have both in common, so one that only its host knows is told apart by the id of the host as well.
    // Evidence from inside keeps its key when what the host knows is joined to it: the next one may come without.
    key: readable ? [serial.value.trim().toLowerCase(), uuid.value.toLowerCase(), ...(hostOnly && vmId !== null ? [vmId] : [])].join(' ') : null,
    machine: machineIdentity(facts),
    vmId,
    hostOnly,
  }
}

export function deviceKey(evidence: Evidence): string | null {
  return identify(evidence).key
}

function vmIdOf({ items }: Evidence): string | null {
  const item = items[idItem]
  return item?.ok === true && typeof item.value === 'string' ? item.value.toLowerCase() : null
}
