import { known, mapFact, unavailable, type Fact } from '../../../core/facts/fact.ts'
import { hyperVFacts as definitions } from '../../../core/facts/hyper-v.ts'
import { factDefinitions, type FactId, type Facts } from '../../../core/facts/index.ts'
import { duplicatesItem, hostCollectorName, vmItem } from '../../hyper-v/item-ids.ts'
import * as vm from '../../hyper-v/parse-vm.ts'
import { read, type Reading } from '../../probes/reading.ts'
import type { Evidence } from '../schema.ts'
import { firstKnown, sourceOf } from '../source.ts'
import { sayEvidence } from '../evidence-words.ts'
import { sayForm } from '../../probes/form-words.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading

/**
 * The facts of a device together with what the Hyper-V host knows about it. Evidence without a part from a host keeps
 * its facts, and the `vm.*` facts say who could tell. What Windows sees inside the VM comes before what the host says,
 * but for memory: setup starts with the startup memory, whatever dynamic memory has made of it since.
 */
export function withHostFacts(evidence: Evidence, guest: Facts): Facts {
  if (!Object.hasOwn(evidence.items, vmItem)) return { ...guest, ...withoutHost(evidence) }
  const host = hostFacts(evidence)
  const seen = evidence.collector.name === hostCollectorName ? guestNotAsked(guest) : guest
  const both = <T>(inside: Fact<T> | undefined, outside: Fact<T>): Fact<T> => (inside ? firstKnown(inside, outside) : outside)
  const generation = host['vm.generation']
  const firmware = sourceOf(evidence, 'hyper-v.firmware', vm.parseFirmware)
  const settings = sourceOf(evidence, 'hyper-v.settings', vm.parseSettings)
  return {
    ...seen,
    ...host,
    'device.serialNumber': both(seen['device.serialNumber'], settings.fact((each) => each.serialNumber)),
    'device.smbiosUuid': both(seen['device.smbiosUuid'], settings.fact((each) => each.smbiosUuid)),
    'device.virtualMachine': both(seen['device.virtualMachine'], mapFact(generation, () => 'hyper-v' as const)),
    'device.firmwareType': both(seen['device.firmwareType'], mapFact(generation, (each) => (each === 1 ? 'bios' as const : 'uefi' as const))),
    'device.secureBoot': both(
      seen['device.secureBoot'],
      isFirstGeneration(generation) ? mapFact(generation, () => 'unsupported' as const) : firmware.fact((each) => each.secureBoot),
    ),
    'device.processorCores': both(seen['device.processorCores'], sourceOf(evidence, 'hyper-v.processor', vm.parseProcessorCount).fact(itself)),
    'device.memoryBytes': both(host['vm.startupMemoryBytes'], seen['device.memoryBytes'] ?? host['vm.startupMemoryBytes']),
    'device.systemDiskBytes': both(seen['device.systemDiskBytes'], sourceOf(evidence, 'hyper-v.disks', vm.parseDiskBytes).fact(itself)),
    'device.tpmPresent': both(seen['device.tpmPresent'], host['vm.vTpm']),
  }
}

type HostFacts = Required<Pick<Facts, keyof typeof definitions>>

function hostFacts(evidence: Evidence): HostFacts {
  const core = sourceOf(evidence, vmItem, vm.parseVm)
  const memory = sourceOf(evidence, 'hyper-v.memory', vm.parseMemory)
  const generation = core.fact((each) => each.generation)
  return {
    'vm.hostInventory': core.fact(() => read(true)),
    'vm.name': sourceOf(evidence, 'hyper-v.name', (value) => value).fact((value) =>
      typeof value === 'string' ? read(value) : { ok: false, reason: 'unreadable', detail: sayForm((w) => w.nameNoText) },
    ),
    'vm.state': core.fact((each) => each.state),
    'vm.generation': generation,
    'vm.vTpm': isFirstGeneration(generation)
      ? mapFact(generation, () => false)
      : sourceOf(evidence, 'hyper-v.security', vm.parseVirtualTpm).fact(itself),
    'vm.keyProtector': sourceOf(evidence, 'hyper-v.key-protector', vm.parseKeyProtector).fact(itself),
    'vm.secureBootTemplate': sourceOf(evidence, 'hyper-v.firmware', vm.parseFirmware).fact((each) => each.template),
    'vm.dynamicMemory': memory.fact((each) => each.dynamic),
    'vm.startupMemoryBytes': memory.fact((each) => each.startupBytes),
    'vm.automaticCheckpoints': core.fact((each) => each.automaticCheckpoints),
    'vm.checkpoints': sourceOf(evidence, 'hyper-v.checkpoints', vm.parseCheckpoints).fact(itself),
    'vm.networkAdapters': sourceOf(evidence, 'hyper-v.network-adapters', vm.parseNetworkAdapters).fact(itself),
    'vm.enhancedSession': sourceOf(evidence, 'hyper-v.host', vm.parseEnhancedSession).fact(itself),
    'vm.duplicates': sourceOf(evidence, duplicatesItem, vm.parseDuplicates).fact(itself),
  }
}

function isFirstGeneration(generation: Fact<number>): boolean {
  return generation.status === 'known' && generation.value === 1
}

/** That the evidence has no part from a host is itself known; everything that such a part would say is not. */
function withoutHost(evidence: Evidence): Facts {
  const notAsked = unavailable('not-collected', sayEvidence((w) => w.onlyHost))
  const facts = Object.fromEntries(Object.keys(definitions).map((id) => [id, notAsked])) as Facts
  return { ...facts, 'vm.hostInventory': known(false, 'Evidence file', evidence.collectedAt) }
}

/** The host sees the shape of a VM and nothing of what runs in it. */
function guestNotAsked(guest: Facts): Facts {
  const entries = (Object.keys(guest) as FactId[]).map((id) => [
    id,
    unavailable('not-collected', sayEvidence((w) => w.onlyInsideVm(factDefinitions[id].label.en))),
  ])
  return Object.fromEntries(entries) as Facts
}
