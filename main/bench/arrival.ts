import type { Evidence } from '../evidence/schema.ts'
import type { BenchState } from './bench-state.ts'
import { deviceKey } from './device-key.ts'

/** A device whose evidence came in a file. */
export interface ArrivedDevice {
  /** The name of the file. */
  readonly label: string
  readonly evidence: Evidence
}

/**
 * What evidence means to the bench. `known`: it says nothing newer than what is there. `sameRun`: it only completes
 * the evidence that is there, since the collector saves its file twice.
 */
export type Arrival =
  | { readonly kind: 'new' }
  | { readonly kind: 'known' }
  | { readonly kind: 'newer'; readonly id: string; readonly sameRun: boolean }

/** Finds the row of the device: by serial number and SMBIOS UUID, or, where those are not known, by the file. */
export function judgeArrival(state: BenchState, { label, evidence }: ArrivedDevice): Arrival {
  const key = deviceKey(evidence)
  for (const { row, evidence: present, key: presentKey } of state) {
    if ((row.source !== 'evidence' && row.source !== 'hyper-v') || present === null) continue
    const same = key !== null && presentKey !== null ? key === presentKey : row.label === label && continues(present, evidence)
    if (!same) continue
    if (continues(present, evidence)) return isLarger(present, evidence) ? { kind: 'newer', id: row.id, sameRun: true } : { kind: 'known' }
    const newer = Date.parse(evidence.collectedAt) > Date.parse(present.collectedAt)
    return newer ? { kind: 'newer', id: row.id, sameRun: false } : { kind: 'known' }
  }
  return { kind: 'new' }
}

/** Every item that was there is still there, read at the same moment. */
function continues(before: Evidence, now: Evidence): boolean {
  const items = Object.entries(before.items)
  return items.length > 0 && items.every(([id, item]) => Object.hasOwn(now.items, id) && now.items[id]?.at === item.at)
}

function isLarger(before: Evidence, now: Evidence): boolean {
  return Object.keys(now.items).length > Object.keys(before.items).length
}
