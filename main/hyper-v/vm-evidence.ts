import type { SharedIdentity } from '../../core/facts/hyper-v.ts'
import { factOf, type FactId, type Facts } from '../../core/facts/index.ts'
import { deviceFactsFrom } from '../evidence/device-facts.ts'
import { messageWords } from '../evidence/message-words.ts'
import type { Evidence, EvidenceItem } from '../evidence/schema.ts'
import { duplicatesItem, idItem, vmItem } from './item-ids.ts'
import * as vm from './parse-vm.ts'
import type { HyperVInventory, InventoryVm } from './schema.ts'
import { sharedIdentities, type VmIdentity } from './shared-identities.ts'

/** A VM of an inventory, ready to be judged like any device. */
export interface VmDevice {
  /** Shown, never used as a path. Not unique. */
  readonly name: string
  readonly evidence: Evidence
}

/** Every VM of an inventory as a device of its own. What lies inside the VM stays uncollected. */
export function vmDevices(inventory: HyperVInventory): readonly VmDevice[] {
  const shared = sharedIdentities(inventory.vms.map(identityOf))
  return inventory.vms.map((each, index) => ({ name: each.name, evidence: vmEvidence(inventory, each, shared[index] ?? []) }))
}

function vmEvidence(inventory: HyperVInventory, machine: InventoryVm, shared: readonly SharedIdentity[]): Evidence {
  const at = inventory.collectedAt
  return {
    schema: 'preflight.evidence/1',
    collectedAt: at,
    collector: { ...inventory.collector, platform: 'windows' },
    plan: { overlays: ['hyper-v-vm'] },
    items: {
      ...inventory.host.items,
      ...machine.items,
      // A VM without this item would pass for a device that no host was asked about.
      [vmItem]: machine.items[vmItem] ?? missing(at),
      'hyper-v.name': { ok: true, value: machine.name, source: 'Get-VM', at, ms: 0 },
      [idItem]: { ok: true, value: machine.id, source: 'Get-VM', at, ms: 0 },
      [duplicatesItem]: duplicates(machine, shared, at),
    },
  }
}

function missing(at: string): EvidenceItem {
  return { ok: false, error: { kind: 'empty', message: messageWords.en.vmNotInInventory }, source: 'Get-VM', at, ms: 0 }
}

/** What is shared is shared; that nothing is shared can only be said of a VM whose identity was read. */
function duplicates(machine: InventoryVm, shared: readonly SharedIdentity[], at: string): EvidenceItem {
  const source = 'All VMs of the inventory'
  const { serialNumber, smbiosUuid } = identityOf(machine)
  const readable = serialNumber !== '' && smbiosUuid !== '' && machine.items['hyper-v.network-adapters']?.ok === true
  if (shared.length === 0 && !readable) {
    return { ok: false, error: { kind: 'failed', message: messageWords.en.vmIdentity }, source, at, ms: 0 }
  }
  return { ok: true, value: shared.map((each) => ({ ...each })), source, at, ms: 0 }
}

function identityOf(machine: InventoryVm): VmIdentity {
  const settings = vm.parseSettings(valueOf(machine.items['hyper-v.settings']))
  return {
    serialNumber: settings.serialNumber.ok ? settings.serialNumber.value : '',
    smbiosUuid: settings.smbiosUuid.ok ? settings.smbiosUuid.value : '',
    macAddresses: vm.parseMacAddresses(valueOf(machine.items['hyper-v.network-adapters'])),
  }
}

function valueOf(item: EvidenceItem | undefined): unknown {
  return item?.ok === true ? item.value : undefined
}

export interface Labeled {
  readonly label: string
  readonly evidence: Evidence
}

/**
 * Joins VMs with evidence that was collected inside them: same SMBIOS UUID or, where one side has none, same serial
 * number. The device keeps the place and the plan of its own evidence. Where several fit, as with clones, nobody can
 * tell which is which, and both stay as they are.
 */
export function mergeGuests(guests: readonly Labeled[], vms: readonly Labeled[]): readonly Labeled[] {
  const inside = guests.map(({ evidence }) => machineIdentity(deviceFactsFrom(evidence)))
  const outside = vms.map(({ evidence }) => machineIdentity(deviceFactsFrom(evidence)))
  const pairs = inside.map((guest) => onlyMatch(outside, (host) => sameMachine(guest, host)))
  const taken = new Map<number, number>()
  for (const host of pairs) if (host !== null) taken.set(host, (taken.get(host) ?? 0) + 1)
  const merged = guests.map((guest, index) => {
    const host = pairs[index] ?? null
    const found = host === null || taken.get(host) !== 1 ? undefined : vms[host]
    return found === undefined ? guest : { label: guest.label, evidence: mergeEvidence(guest.evidence, found.evidence) }
  })
  return [...merged, ...vms.filter((_vm, index) => taken.get(index) !== 1)]
}

/** The evidence of a guest with the part of its host. */
export function mergeEvidence(guest: Evidence, host: Evidence): Evidence {
  const overlays = new Set([...(guest.plan?.overlays ?? []), ...(host.plan?.overlays ?? [])])
  return { ...guest, plan: { ...guest.plan, overlays: [...overlays] }, items: { ...guest.items, ...host.items } }
}

/** Evidence without what a host added to it. */
export function insidePart(evidence: Evidence): Evidence {
  return { ...evidence, items: Object.fromEntries(Object.entries(evidence.items).filter(([id]) => !id.startsWith(hostPrefix))) }
}

/** What a host added to evidence from inside a VM; undefined when none did. */
export function hostPart(evidence: Evidence): Evidence | undefined {
  if (!Object.hasOwn(evidence.items, idItem)) return undefined
  return { ...evidence, plan: { overlays: ['hyper-v-vm'] }, items: Object.fromEntries(Object.entries(evidence.items).filter(([id]) => id.startsWith(hostPrefix))) }
}

/** Every item that a host is asked for begins like this, and none that a device is asked for. */
const hostPrefix = 'hyper-v.'

/** What tells whether two pieces of evidence speak of one machine. Empty text: not read. */
export interface MachineIdentity {
  /** Runs on Hyper-V, as far as the machine itself says. */
  readonly onHyperV: boolean
  readonly smbiosUuid: string
  readonly serialNumber: string
}

export function machineIdentity(facts: Facts): MachineIdentity {
  return {
    onHyperV: textOf(facts, 'device.virtualMachine') === 'hyper-v',
    smbiosUuid: textOf(facts, 'device.smbiosUuid'),
    serialNumber: textOf(facts, 'device.serialNumber'),
  }
}

/** Whether the evidence from inside a VM and what a host says are of the same VM. */
export function sameMachine(guest: MachineIdentity, host: MachineIdentity): boolean {
  if (!guest.onHyperV) return false
  const id = (['smbiosUuid', 'serialNumber'] as const).find((each) => guest[each] !== '' && host[each] !== '')
  return id !== undefined && guest[id] === host[id]
}

function textOf(facts: Facts, id: FactId): string {
  const fact = factOf(facts, id)
  return fact.status === 'known' ? String(fact.value).trim().toLowerCase() : ''
}

function onlyMatch(machines: readonly MachineIdentity[], fits: (each: MachineIdentity) => boolean): number | null {
  const found = machines.flatMap((each, index) => (fits(each) ? [index] : []))
  return found.length === 1 ? (found[0] ?? null) : null
}
