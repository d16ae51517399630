import { describe, expect, it } from 'vitest'
import { factOf, type FactId, type Facts } from '../../../../core/facts/index.ts'
import { deviceFactsFrom } from '../../../../main/evidence/device-facts.ts'
import { readEvidenceBytes } from '../../../../main/evidence/read-evidence.ts'
import { writeEvidence } from '../../../../main/evidence/write-evidence.ts'
import { collectThisMachine } from '../../../../main/probes/collect-here.ts'
import type { ProbeTools } from '../../../../main/probes/probe.ts'
import { fakeTools, type FakeFiles } from '../../../fakes/probe-tools.ts'

const efi = '/sys/firmware/efi/efivars'
const variable = (...data: (number | string)[]): Uint8Array =>
  Buffer.concat([Buffer.of(6, 0, 0, 0), ...data.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.concat([Buffer.alloc(40), Buffer.from(part)])))])

const laptop: FakeFiles = {
  '/sys/class/dmi/id/sys_vendor': 'Contoso\n',
  '/sys/class/dmi/id/product_name': 'Latero 14\n',
  '/sys/class/dmi/id/product_serial': { code: 'EACCES' },
  '/sys/class/dmi/id/product_uuid': { code: 'EACCES' },
  '/sys/firmware/acpi/tables': '',
  '/sys/firmware/dmi/tables': '',
  [`${efi}/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c`]: variable(1),
  [`${efi}/db-d719b2cb-3d3a-4596-a3bc-dad00e67656f`]: variable('Windows UEFI CA 2023'),
  [`${efi}/KEK-8be4df61-93ca-11d2-aa0d-00e098032b8c`]: variable('Microsoft Corporation KEK CA 2011'),
  '/sys/class/tpm/tpm0/tpm_version_major': '2\n',
  '/sys/class/power_supply/AC/type': 'Mains\n',
  '/sys/class/power_supply/AC/online': '0\n',
  '/sys/class/power_supply/BAT0/type': 'Battery\n',
  '/sys/class/power_supply/BAT0/status': 'Discharging\n',
  '/sys/class/power_supply/BAT0/capacity': '42\n',
  '/sys/class/power_supply/mouse/type': 'Battery\n',
  '/sys/class/power_supply/mouse/scope': 'Device\n',
  '/sys/class/power_supply/mouse/capacity': '90\n',
}

const information: ProbeTools['systemInformation'] = () =>
  Promise.resolve({
    cpu: () => Promise.resolve({ physicalCores: 4, cores: 8, speed: 2.1, speedMax: 4.2 }),
    mem: () => Promise.resolve({ total: 16_000_000_000 }),
    fsSize: () => Promise.resolve([{ fs: '/dev/nvme0n1p2', mount: '/', size: 500_000_000_000, available: 90_000_000_000 }]),
    blockDevices: () => Promise.resolve([{ name: 'nvme0n1', type: 'disk', size: 512_000_000_000 }, { name: 'nvme0n1p2', type: 'part', size: 500_000_000_000 }]),
    battery: () => Promise.resolve({ hasBattery: true, acConnected: true, percent: 77 }),
    system: () => Promise.resolve({ manufacturer: 'Apple Inc.', model: 'Mac14,2', serial: 'C02INVENTED', uuid: '0E1F2A3B-1111-4222-8333-444455556666' }),
  })

async function factsOf(tools: ProbeTools): Promise<Facts> {
  const evidence = await collectThisMachine({ signal: new AbortController().signal, onProgress: () => undefined, now: tools.now, tools })
  return deviceFactsFrom(readEvidenceBytes(writeEvidence(evidence), 'here'))
}

function show(facts: Facts, ids: readonly FactId[]): unknown[] {
  return ids.map((id) => {
    const fact = factOf(facts, id)
    return fact.status === 'known' ? fact.value : fact.reason
  })
}

describe('a Linux laptop', () => {
  it('tells what Linux knows', async () => {
    const facts = await factsOf(fakeTools(laptop, { systemInformation: information }))
    expect(show(facts, ['device.name', 'device.manufacturer', 'device.virtualMachine', 'device.timeZone'])).toEqual(['bench-1', 'Contoso', 'none', 'Europe/Berlin'])
    expect(show(facts, ['device.firmwareType', 'device.secureBoot', 'device.secureBootCertificates'])).toEqual(['uefi', 'on', { database: true, keyExchangeKey: false }])
    expect(show(facts, ['device.tpmPresent', 'device.tpmSpecVersion', 'device.power'])).toEqual([true, '2.0', { source: 'battery', batteryPercent: 42 }])
    expect(show(facts, ['device.processorCores', 'device.processorMhz', 'device.memoryBytes'])).toEqual([4, 4200, 16_000_000_000])
    expect(show(facts, ['device.systemDiskBytes', 'device.systemDiskFreeBytes'])).toEqual([512_000_000_000, 90_000_000_000])
  })

  it('says that the serial number needs rights, not that it is empty', async () => {
    const facts = await factsOf(fakeTools(laptop))
    expect(show(facts, ['device.serialNumber', 'device.smbiosUuid'])).toEqual(['needs-elevation', 'needs-elevation'])
    const asRoot = await factsOf(fakeTools({ ...laptop, '/sys/class/dmi/id/product_serial': 'FBK10001\n' }))
    expect(show(asRoot, ['device.serialNumber'])).toEqual(['FBK10001'])
    const empty = await factsOf(fakeTools({ ...laptop, '/sys/class/dmi/id/product_serial': ' \n' }))
    expect(show(empty, ['device.serialNumber'])).toEqual(['unreadable'])
  })

  it('leaves to Windows what only Windows knows', async () => {
    const facts = await factsOf(fakeTools(laptop, { systemInformation: information }))
    const ids: readonly FactId[] = ['device.osEdition', 'device.hardwareHash', 'device.entraJoined', 'device.mdmEnrollment', 'device.tpmReady', 'device.webSignIn', 'device.userProfiles']
    expect(show(facts, ids)).toEqual(ids.map(() => 'unsupported-platform'))
  })

  it('tells BIOS from an unknown firmware, and no TPM from no kernel support', async () => {
    const bios = await factsOf(fakeTools({ '/sys/firmware/acpi/x': '', '/sys/firmware/dmi/x': '', '/sys/class/tpm/': '' }))
    expect(show(bios, ['device.firmwareType', 'device.secureBoot', 'device.tpmPresent', 'device.tpmSpecVersion'])).toEqual(['bios', 'unsupported', false, 'unreadable'])
    const bare = await factsOf(fakeTools({ '/sys/firmware/acpi/x': '' }))
    expect(show(bare, ['device.firmwareType', 'device.secureBoot', 'device.tpmPresent'])).toEqual(['unreadable', 'unsupported-platform', 'unsupported-platform'])
  })

  it('is offline when no host answers', async () => {
    const facts = await factsOf(fakeTools(laptop))
    expect(show(facts, ['device.clockOffsetSeconds', 'network.tls', 'network.endpoints'])).toEqual(['offline', 'offline', 'offline'])
  })

  it('reports odd values as unreadable', async () => {
    const odd: FakeFiles = {
      ...laptop,
      '/sys/class/tpm/tpm0/tpm_version_major': '9\n',
      '/sys/class/power_supply/BAT0/capacity': '250\n',
      [`${efi}/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c`]: variable(7),
    }
    const facts = await factsOf(fakeTools(odd))
    expect(show(facts, ['device.tpmSpecVersion', 'device.power', 'device.secureBoot'])).toEqual(['unreadable', 'unreadable', 'unreadable'])
  })
})

describe('a Mac', () => {
  it('tells what systeminformation knows', async () => {
    const facts = await factsOf(fakeTools({}, { platform: 'macos', systemInformation: information }))
    expect(show(facts, ['device.manufacturer', 'device.serialNumber', 'device.power'])).toEqual(['Apple Inc.', 'C02INVENTED', { source: 'ac', batteryPercent: 77 }])
    expect(show(facts, ['device.tpmPresent', 'device.firmwareType'])).toEqual(['unsupported-platform', 'unsupported-platform'])
  })
})
