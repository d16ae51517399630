import { known, unavailable, type Fact } from '../../../core/facts/fact.ts'
import type { VirtualMachineKind } from '../../../core/facts/device.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { read } from '../../probes/reading.ts'
import { virtualMachineKind } from '../../probes/virtual-machine.ts'
import * as cim from '../../probes/windows/parse-cim.ts'
import { parseCurrentVersion, parseSMode, parseTimeZone } from '../../probes/windows/parse-current-version.ts'
import { parseHardwareHash } from '../../probes/windows/parse-residue.ts'
import type { Evidence } from '../schema.ts'
import { absentAs, firstKnown, sourceOf } from '../source.ts'

/** Who the machine is, what Windows runs on it, and how much of everything it has. */
export function identityFacts(evidence: Evidence): Facts {
  const version = sourceOf(evidence, 'registry.current-version', parseCurrentVersion)
  const system = sourceOf(evidence, 'cim.computer-system', cim.parseComputerSystem)
  const virtualMachine = machineKind(evidence, system.fact((s) => s.manufacturer), system.fact((s) => s.model))
  const processors = sourceOf(evidence, 'cim.processor', cim.parseProcessors)
  return {
    'device.name': system.fact((s) => s.name),
    'device.serialNumber': sourceOf(evidence, 'cim.bios', cim.parseSerialNumber).fact((serial) => serial),
    'device.manufacturer': system.fact((s) => s.manufacturer),
    'device.model': system.fact((s) => s.model),
    'device.smbiosUuid': sourceOf(evidence, 'cim.computer-system-product', cim.parseSmbiosUuid).fact((uuid) => uuid),
    'device.virtualMachine': virtualMachine,
    'device.osEdition': version.fact((v) => v.edition),
    'device.osInstallationType': version.fact((v) => v.installationType),
    'device.osBuild': version.fact((v) => v.build),
    'device.osRevision': version.fact((v) => v.revision),
    'device.osSMode':
      absentAs(evidence, 'registry.code-integrity-policy', false) ??
      sourceOf(evidence, 'registry.code-integrity-policy', parseSMode).fact((mode) => mode),
    'device.memoryBytes': memory(
      sourceOf(evidence, 'cim.physical-memory', cim.parsePhysicalMemory).fact((bytes) => bytes),
      system.fact((s) => s.usableMemoryBytes),
    ),
    'device.processorCores': processorCores(
      virtualMachine,
      processors.fact((p) => p.cores),
      processors.fact((p) => p.logicalProcessors),
    ),
    'device.processorMhz': processors.fact((p) => p.mhz),
    'device.systemDiskBytes': sourceOf(evidence, 'cim.disk', cim.parseDiskSize).fact((bytes) => bytes),
    'device.systemDiskFreeBytes': sourceOf(evidence, 'cim.logical-disk', cim.parseLogicalDiskFree).fact((bytes) => bytes),
    'device.power': sourceOf(evidence, 'cim.battery', cim.parseBatteries).fact((power) => power),
    'device.timeZone': sourceOf(evidence, 'registry.time-zone', parseTimeZone).fact((zone) => zone),
    'device.hardwareHash': sourceOf(evidence, 'hash.device-hardware-data', parseHardwareHash).fact((hash) => hash),
  }
}

/** A Windows 365 Cloud PC looks like a Hyper-V VM; its own key and service tell it apart. */
function machineKind(evidence: Evidence, manufacturer: Fact<string>, model: Fact<string>): Fact<VirtualMachineKind> {
  if (manufacturer.status === 'unavailable') return manufacturer
  if (model.status === 'unavailable') return model
  const kind = virtualMachineKind(manufacturer.value, model.value)
  if (!kind.ok) return unavailable(kind.reason, kind.detail)
  const marks = ['registry.windows-365', 'registry.cloud-desktop-service'].map((id) => sourceOf(evidence, id, read))
  const cloud = kind.value === 'hyper-v' && marks.every((mark) => mark.fact(read).status === 'known')
  return known(cloud ? 'cloud-pc' : kind.value, manufacturer.source, manufacturer.observedAt)
}

/** Firmware keeps part of the memory, so a 4 GB device shows less as usable; the modules tell what is installed. */
function memory(installed: Fact<number>, usable: Fact<number>): Fact<number> {
  if (installed.status === 'known' && usable.status === 'known' && usable.value > installed.value) return usable
  return firstKnown(installed, usable)
}

/**
 * A VM on a host with hyper-threading shows two virtual processors as one core with two threads, and Microsoft asks
 * for "two or more virtual processors" there (learn.microsoft.com/windows/whats-new/windows-11-requirements, 2023-02-13).
 */
function processorCores(machine: Fact<VirtualMachineKind>, cores: Fact<number>, logical: Fact<number>): Fact<number> {
  const virtual = machine.status === 'known' && machine.value !== 'none'
  return virtual ? firstKnown(logical, cores) : cores
}
