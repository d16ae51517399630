import type { Evidence } from '../evidence/schema.ts'
import { hostPart, insidePart, mergeEvidence, sameMachine } from '../hyper-v/vm-evidence.ts'
import type { BenchEntry, BenchState } from './bench-state.ts'
import { identify, type DeviceIdentity } from './device-key.ts'

/** A device whose evidence came in a file. */
export interface ArrivedDevice {
  /** The name of the file. */
  readonly label: string
  readonly evidence: Evidence
}

/**
 * What evidence means to the bench. `known`: it says nothing newer than what is there. `sameRun`: it only completes
 * the evidence that is there, since the collector saves its file twice. `joined`: a VM and its host spoke of the same
 * machine, one after the other.
 */
export type Arrival =
  | { readonly kind: 'new' }
  | { readonly kind: 'known' }
  | { readonly kind: 'newer'; readonly id: string; readonly label: string; readonly evidence: Evidence; readonly sameRun: boolean }
  | { readonly kind: 'joined'; readonly id: string; readonly label: string; readonly evidence: Evidence }

/** An entry whose evidence came in a file. */
type FileEntry = BenchEntry & { readonly evidence: Evidence; readonly identity: DeviceIdentity }

/**
 * Finds the row of the device: by serial number and SMBIOS UUID or, where those are not known, by the file. A VM and its
 * host find each other by SMBIOS UUID or serial number, whichever of them comes first.
 *
 * @param together what came at the same time: where two VMs of it have one identity, nobody can tell which is which
 */
export function judgeArrival(state: BenchState, device: ArrivedDevice, together: readonly ArrivedDevice[] = [device]): Arrival {
  const entries = state.filter(cameInFile)
  const identity = identify(device.evidence)
  return renewal(entries, device, identity) ?? joining(entries, device, identity, together) ?? { kind: 'new' }
}

function cameInFile(entry: BenchEntry): entry is FileEntry {
  return (entry.row.source === 'evidence' || entry.row.source === 'hyper-v') && entry.evidence !== null && entry.identity !== null
}

/** The row that has evidence of this kind already; undefined when there is none. */
function renewal(entries: readonly FileEntry[], { label, evidence }: ArrivedDevice, identity: DeviceIdentity): Arrival | undefined {
  for (const entry of entries) {
    const { row, evidence: present } = entry
    if (identity.hostOnly && !entry.identity.hostOnly) {
      if (identity.vmId === null || entry.identity.vmId !== identity.vmId || !sameMachine(entry.identity.machine, identity.machine)) continue
      const merged = mergeEvidence(insidePart(present), evidence)
      return isNewerHost(present, evidence) ? { kind: 'newer', id: row.id, label: row.label, evidence: merged, sameRun: false } : { kind: 'known' }
    }
    if (identity.hostOnly !== entry.identity.hostOnly) continue
    const inside = identity.hostOnly ? present : insidePart(present)
    const same = identity.key !== null && entry.identity.key !== null ? identity.key === entry.identity.key : row.label === label && continues(inside, evidence)
    if (!same) continue
    const host = identity.hostOnly || identity.vmId !== null ? undefined : hostPart(present)
    const whole = host === undefined ? evidence : mergeEvidence(evidence, host)
    // The two may have been put together before they came here.
    const more = isLarger(inside, identity.hostOnly ? evidence : insidePart(evidence)) || (identity.vmId !== null && entry.identity.vmId === null)
    if (continues(inside, evidence)) return more ? { kind: 'newer', id: row.id, label, evidence: whole, sameRun: true } : { kind: 'known' }
    const newer = Date.parse(evidence.collectedAt) > Date.parse(present.collectedAt)
    return newer ? { kind: 'newer', id: row.id, label, evidence: whole, sameRun: false } : { kind: 'known' }
  }
  return undefined
}

/** The one row that the other side of the same VM has; undefined when none or several could be meant. */
function joining(entries: readonly FileEntry[], { label, evidence }: ArrivedDevice, identity: DeviceIdentity, together: readonly ArrivedDevice[]): Arrival | undefined {
  if (identity.hostOnly) {
    const guests = entries.filter((entry) => !entry.identity.hostOnly && entry.identity.vmId === null && sameMachine(entry.identity.machine, identity.machine))
    const [guest] = guests
    if (guest === undefined || guests.length > 1 || hasTwin(entries, identity, together)) return undefined
    return { kind: 'joined', id: guest.row.id, label: guest.row.label, evidence: mergeEvidence(guest.evidence, evidence) }
  }
  const hosts = entries.filter((entry) => entry.identity.hostOnly && sameMachine(identity.machine, entry.identity.machine))
  const [host] = hosts
  if (host === undefined || hosts.length > 1) return undefined
  return { kind: 'joined', id: host.row.id, label, evidence: mergeEvidence(evidence, host.evidence) }
}

/** Another VM with the same identity, on the bench or in what came together. */
function hasTwin(entries: readonly FileEntry[], identity: DeviceIdentity, together: readonly ArrivedDevice[]): boolean {
  const others = [...entries.filter((entry) => entry.identity.hostOnly).map((entry) => entry.identity), ...together.map(({ evidence }) => identify(evidence))]
  return others.some((other) => other.hostOnly && other.vmId !== identity.vmId && sameMachine({ ...identity.machine, onHyperV: true }, other.machine))
}

/** Whether the host was asked later than for what is there. */
function isNewerHost(present: Evidence, host: Evidence): boolean {
  const [before] = Object.values(hostPart(present)?.items ?? {})
  return before === undefined || Date.parse(host.collectedAt) > Date.parse(before.at)
}

/** Every item that was there is still there, read at the same moment. */
function continues(before: Evidence, now: Evidence): boolean {
  const items = Object.entries(before.items)
  return items.length > 0 && items.every(([id, item]) => Object.hasOwn(now.items, id) && now.items[id]?.at === item.at)
}

function isLarger(before: Evidence, now: Evidence): boolean {
  return Object.keys(now.items).length > Object.keys(before.items).length
}
