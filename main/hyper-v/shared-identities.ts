import type { SharedIdentity } from '../../core/facts/hyper-v.ts'

/** What the hardware hash takes from a VM and what a copy therefore shares with its original. */
export interface VmIdentity {
  /** Empty when it is not known. */
  readonly serialNumber: string
  readonly smbiosUuid: string
  readonly macAddresses: readonly string[]
}

/** A VM with a dynamic address that never started has no address yet. */
const noMac = /^0*$/

/**
 * The guard against clones and copied checkpoints: which identities each VM of a list shares with how many others.
 * The answer has the order of the list; an empty one means that every identity that is known is its own. Unknown
 * identities are never equal to each other.
 */
export function sharedIdentities(vms: readonly VmIdentity[]): readonly (readonly SharedIdentity[])[] {
  const serials = owners(vms, (vm) => [vm.serialNumber])
  const uuids = owners(vms, (vm) => [vm.smbiosUuid.replace(/[{}]/g, '')])
  const macs = owners(vms, (vm) => vm.macAddresses.map((mac) => mac.replace(/[^0-9a-z]/gi, '')).filter((mac) => !noMac.test(mac)))
  return vms.map((_vm, index) =>
    (
      [
        { identity: 'serial-number', others: others(serials[index], index) },
        { identity: 'smbios-uuid', others: others(uuids[index], index) },
        { identity: 'mac-address', others: others(macs[index], index) },
      ] as const
    ).filter(({ others: count }) => count > 0),
  )
}

/** For each VM and each of its values: the VMs that have this value, itself included. */
type Owners = readonly (readonly ReadonlySet<number>[])[]

function owners(vms: readonly VmIdentity[], valuesOf: (vm: VmIdentity) => readonly string[]): Owners {
  const keys = vms.map((vm) => valuesOf(vm).map((value) => value.trim().toLowerCase()).filter((key) => key !== ''))
  const found = new Map<string, Set<number>>()
  for (const [index, own] of keys.entries()) {
    for (const key of own) found.set(key, (found.get(key) ?? new Set<number>()).add(index))
  }
  return keys.map((own) => own.flatMap((key) => found.get(key) ?? []))
}

/** How many other VMs share any value of this kind with the VM at `index`. */
function others(sets: readonly ReadonlySet<number>[] | undefined, index: number): number {
  const sharing = new Set((sets ?? []).flatMap((set) => [...set]))
  sharing.delete(index)
  return sharing.size
}
