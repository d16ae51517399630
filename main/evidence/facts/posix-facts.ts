import { known, unavailable, type Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import * as posix from '../../probes/posix/parse-posix.ts'
import { optionalText, textField } from '../../probes/raw.ts'
import type { Reading } from '../../probes/reading.ts'
import { virtualMachineKind } from '../../probes/virtual-machine.ts'
import { certificateNames } from '../../probes/windows/parse-firmware.ts'
import type { Evidence } from '../schema.ts'
import { absentAs, firstKnown, sourceOf } from '../source.ts'
import { certificates } from './firmware-facts.ts'
import { sayEvidence } from '../evidence-words.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading

/** The facts that Linux and macOS can tell; everything else keeps the reason that the evidence gives. */
export function posixFacts(evidence: Evidence): Facts {
  const line = (id: string): Fact<string> => sourceOf(evidence, id, posix.parseLine).fact(itself)
  const processor = sourceOf(evidence, 'system-information.processor', posix.parseProcessor)
  const identity = evidence.collector.platform === 'linux' ? linuxIdentity(line) : macIdentity(evidence)
  const machine = machineKind(identity['device.manufacturer'], identity['device.model'])
  const virtual = machine.status === 'known' && machine.value !== 'none'
  const cores = processor.fact((p) => p.cores)
  return {
    ...identity,
    'device.name': line('host.name'),
    'device.timeZone': line('host.time-zone'),
    'device.virtualMachine': machine,
    'device.memoryBytes': sourceOf(evidence, 'system-information.memory', posix.parseMemory).fact(itself),
    'device.processorCores': virtual ? firstKnown(processor.fact((p) => p.logicalProcessors), cores) : cores,
    'device.processorMhz': processor.fact((p) => p.mhz),
    'device.systemDiskBytes': diskBytes(evidence),
    'device.systemDiskFreeBytes': sourceOf(evidence, 'system-information.file-systems', posix.parseRootFree).fact(itself),
    'device.power':
      evidence.collector.platform === 'linux'
        ? sourceOf(evidence, 'power.supplies', posix.parsePowerSupplies).fact(itself)
        : sourceOf(evidence, 'system-information.battery', posix.parseBattery).fact(itself),
    ...(evidence.collector.platform === 'linux' ? linuxFirmware(evidence) : {}),
  }
}

type Identity = Required<Pick<Facts, 'device.manufacturer' | 'device.model' | 'device.serialNumber' | 'device.smbiosUuid'>>

function linuxIdentity(line: (id: string) => Fact<string>): Identity {
  return {
    'device.manufacturer': line('dmi.sys-vendor'),
    'device.model': line('dmi.product-name'),
    'device.serialNumber': line('dmi.product-serial'),
    'device.smbiosUuid': line('dmi.product-uuid'),
  }
}

function macIdentity(evidence: Evidence): Identity {
  const system = sourceOf(evidence, 'system-information.system', (value) => value)
  return {
    'device.manufacturer': system.fact((value) => textField(value, 'manufacturer')),
    'device.model': system.fact((value) => textField(value, 'model')),
    'device.serialNumber': system.fact((value) => optionalText(value, 'serial')),
    'device.smbiosUuid': system.fact((value) => textField(value, 'uuid')),
  }
}

function machineKind(manufacturer: Fact<string>, model: Fact<string>): NonNullable<Facts['device.virtualMachine']> {
  if (manufacturer.status === 'unavailable') return manufacturer
  if (model.status === 'unavailable') return model
  const kind = virtualMachineKind(manufacturer.value, model.value)
  return kind.ok ? known(kind.value, manufacturer.source, manufacturer.observedAt) : unavailable(kind.reason, kind.detail)
}

/** The whole disk whose partition carries the running system. */
function diskBytes(evidence: Evidence): Fact<number> {
  const device = sourceOf(evidence, 'system-information.file-systems', posix.parseRootDevice).fact(itself)
  const disks = sourceOf(evidence, 'system-information.block-devices', posix.parseDisks).fact(itself)
  if (device.status === 'unavailable') return device
  if (disks.status === 'unavailable') return disks
  const disk = disks.value.find(({ name }) => isPartOf(device.value, name))
  return disk === undefined
    ? unavailable('unreadable', sayEvidence((w) => w.diskNotListed))
    : known(disk.bytes, disks.source, disks.observedAt)
}

/** `sda2` is part of `sda`, `nvme0n1p2` of `nvme0n1`; a file system may also lie on the bare disk. */
function isPartOf(device: string, disk: string): boolean {
  return device.startsWith(disk) && /^(?:p?\d+|s\d+)?$/.test(device.slice(disk.length))
}

function linuxFirmware(evidence: Evidence): Facts {
  const type = sourceOf(evidence, 'firmware.interfaces', posix.parseFirmwareInterfaces).fact(itself)
  const present = sourceOf(evidence, 'tpm.devices', posix.parseTpmDevices).fact(itself)
  const none = unavailable('unreadable', sayEvidence((w) => w.noTpmVersion))
  return {
    'device.firmwareType': type,
    'device.secureBoot': secureBoot(evidence, type),
    'device.secureBootCertificates': certificates(
      holds(evidence, 'efi.db', certificateNames.db),
      holds(evidence, 'efi.kek', certificateNames.kek),
    ),
    'device.tpmPresent': present,
    'device.tpmSpecVersion':
      present.status === 'unavailable'
        ? present
        : present.value
          ? sourceOf(evidence, 'tpm.version-major', posix.parseTpmVersion).fact(itself)
          : none,
  }
}

const noVariables = sayEvidence((w) => w.noVariables)

/** An absent variable is no answer on Linux: efivarfs may just not be mounted. */
function holds(evidence: Evidence, id: string, name: string): Fact<boolean> {
  const absent = absentAs(evidence, id, false) !== undefined
  if (absent) return unavailable('unsupported-platform', noVariables)
  return sourceOf(evidence, id, (value) => posix.parseCertificateVariable(value, name)).fact(itself)
}

function secureBoot(evidence: Evidence, type: Fact<'uefi' | 'bios'>): Fact<'on' | 'off' | 'unsupported'> {
  const bios = type.status === 'known' && type.value === 'bios'
  const absent = absentAs(evidence, 'efi.secure-boot', 'unsupported' as const)
  if (absent !== undefined) return bios ? absent : unavailable('unsupported-platform', noVariables)
  return sourceOf(evidence, 'efi.secure-boot', posix.parseSecureBootVariable).fact(itself)
}
