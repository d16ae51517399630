import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../core/facts/fact.ts'
import { deviceFacts } from '../../../core/facts/device.ts'
import { factOf, type FactId, type FactValues } from '../../../core/facts/index.ts'
import { networkFacts } from '../../../core/facts/network.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import { elevatedItems, windowsItemIds } from '../../../main/probes/windows/item-ids.ts'
import { evidenceOf, evidenceTime, type FakeCollector } from '../../fakes/evidence.ts'

const ids = [...Object.keys(deviceFacts), ...Object.keys(networkFacts)] as FactId[]

function fact<K extends FactId>(id: K, items: { readonly [id: string]: unknown }, collector?: FakeCollector): Fact<FactValues[K]> {
  return factOf(deviceFactsFrom(evidenceOf(items, collector)), id)
}

function value<K extends FactId>(id: K, items: { readonly [id: string]: unknown }, collector?: FakeCollector): unknown {
  const found = fact(id, items, collector)
  return found.status === 'known' ? found.value : found.reason
}

describe('every fact of the device and the network', () => {
  it('is there for an empty evidence file, and not one is known', () => {
    const facts = deviceFactsFrom(evidenceOf({}))
    expect(ids.filter((id) => !(id in facts))).toEqual([])
    expect(ids.filter((id) => factOf(facts, id).status === 'known')).toEqual([])
  })

  it.each([
    ['access-denied', 'needs-elevation'],
    ['timed-out', 'timed-out'],
    ['unsupported', 'unsupported-platform'],
    ['empty', 'unreadable'],
    ['failed', 'unreadable'],
  ] as const)('says %s as %s', (fails, reason) => {
    const items = Object.fromEntries(windowsItemIds.map((id) => [id, { fails }]))
    const facts = deviceFactsFrom(evidenceOf(items, { elevated: fails === 'access-denied' ? null : true }))
    for (const id of ids.filter((each) => each !== 'device.associated')) {
      expect([id, factOf(facts, id)]).toEqual([id, expect.objectContaining({ status: 'unavailable', reason })])
    }
  })

  it.each([[null], [0], [''], ['%%%'], [[]], [{}], [[[]]], [{ value: {} }], [true], [[null]]])('never comes from %j alone, unless absence is an answer', (raw) => {
    const facts = deviceFactsFrom(evidenceOf(Object.fromEntries(windowsItemIds.map((id) => [id, raw]))))
    const known = ids.filter((id) => factOf(facts, id).status === 'known')
    const answersByAbsence = [
      'device.osSMode',
      'device.power',
      'device.tpmPresent',
      'device.hardwareHash',
      'device.provisioningPackages',
      'device.autopilotTenantId',
      'device.autopilotTenantDomain',
      'device.autopilotTenantMatched',
      'device.offlineProfile',
      'device.webSignIn',
      'device.offlineProfileFile',
      'device.registrationMismatch',
      'device.alreadyProvisionedAt',
      'device.oobeRetries',
      'device.autoAdminLogon',
      'device.logonPolicies',
      'device.profileCache',
      'device.profileSkipsDomainCheck',
      'device.restartDuringDeviceSetup',
      'device.installedUpdates',
      'device.attestationKeyService',
      'network.proxyAnswers',
      'network.userProxy',
    ]
    expect(known.filter((id) => !answersByAbsence.includes(id))).toEqual([])
  })

  it.each([[null], [0], [true]])('never comes from %j', (raw) => {
    const facts = deviceFactsFrom(evidenceOf(Object.fromEntries(windowsItemIds.map((id) => [id, raw]))))
    expect(ids.filter((id) => factOf(facts, id).status === 'known')).toEqual([])
  })

  it('carries source and time of its item', () => {
    expect(fact('device.serialNumber', { 'cim.bios': [{ SerialNumber: ' FBK10001 ' }] })).toEqual({
      status: 'known',
      value: 'FBK10001',
      source: 'cim.bios',
      observedAt: evidenceTime,
    })
  })

  it('does not ask an administrator to become one', () => {
    const items = { 'cim.tpm': { fails: 'access-denied' } }
    expect(value('device.tpmEnabled', items, { elevated: false })).toBe('needs-elevation')
    expect(value('device.tpmEnabled', items, { elevated: true })).toBe('unreadable')
  })

  it('names missing rights first where Windows is vague without them', () => {
    const [item] = [...elevatedItems]
    expect(item).toBe('cim.tpm')
    expect(value('device.tpmEnabled', { 'cim.tpm': { fails: 'failed' } }, { elevated: false })).toBe('needs-elevation')
    expect(value('device.tpmEnabled', { 'cim.tpm': { fails: 'failed' } }, { elevated: true })).toBe('unreadable')
  })
})

describe('TPM', () => {
  const tpm = [{ SpecVersion: '2.0, 0, 1.59', ManufacturerIdTxt: 'IFX\0', IsEnabled_InitialValue: true, IsActivated_InitialValue: false }]

  it.each([
    ['a listed one', { 'cim.tpm': tpm }, true],
    ['an empty list with rights', { 'cim.tpm': [] }, false],
    ['what tpmtool prints', { 'cim.tpm': { fails: 'access-denied' }, tpmtool: '-TPM Present: False' }, false],
    ['a contradiction', { 'cim.tpm': tpm, tpmtool: '-TPM Present: False' }, 'unreadable'],
  ])('is told by %s', (_name, items, expected) => {
    expect(value('device.tpmPresent', items)).toBe(expected)
  })

  it('is not ruled out by an empty list without rights', () => {
    expect(value('device.tpmPresent', { 'cim.tpm': [] }, { elevated: false })).toBe('needs-elevation')
    expect(value('device.tpmPresent', { 'cim.tpm': [] }, { elevated: null })).toBe('needs-elevation')
  })

  it('keeps states apart', () => {
    const items = { 'cim.tpm': tpm, tpmtool: '-Is Capable For Attestation: True', 'cim.tpm-ready': { IsReady: false, Information: 0x40000 } }
    expect(value('device.tpmManufacturer', items)).toBe('IFX')
    expect(value('device.tpmActivated', items)).toBe(false)
    expect(value('device.tpmAttestationCapable', items)).toBe(true)
    expect(value('device.tpmReady', items)).toBe(true)
  })

  it('has no state where there is none', () => {
    expect(value('device.tpmReady', { 'cim.tpm': [], 'cim.tpm-ready': { IsReady: true, Information: 0 } })).toBe('unreadable')
  })
})

describe('firmware', () => {
  it.each([
    [{ 'registry.control': { PEFirmwareType: 2 }, 'registry.secure-boot-state': { UEFISecureBootEnabled: 1 } }, 'on'],
    [{ 'registry.control': { PEFirmwareType: 2 }, 'registry.secure-boot-state': { UEFISecureBootEnabled: 0 } }, 'off'],
    [{ 'registry.control': { PEFirmwareType: 1 }, 'registry.secure-boot-state': { fails: 'not-found' } }, 'unsupported'],
    [{ 'registry.control': { PEFirmwareType: 2 }, 'registry.secure-boot-state': { fails: 'not-found' } }, 'unreadable'],
    [{ 'registry.secure-boot-state': { UEFISecureBootEnabled: 2 } }, 'unreadable'],
  ])('%j makes Secure Boot %s', (items, expected) => {
    expect(value('device.secureBoot', items)).toBe(expected)
  })

  it('takes the environment where the registry is silent, and no side where they differ', () => {
    expect(value('device.firmwareType', { session: { firmwareType: 'Legacy' } })).toBe('bios')
    expect(value('device.firmwareType', { session: { firmwareType: 'Legacy' }, 'registry.control': { PEFirmwareType: 2 } })).toBe('unreadable')
  })

  it('needs both certificate variables', () => {
    const list = (name: string): string => Buffer.concat([Buffer.alloc(60), Buffer.from(name)]).toString('base64')
    const db = list('Windows UEFI CA 2023')
    const kek = list('Microsoft Corporation KEK 2K CA 2023')
    expect(value('device.secureBootCertificates', { 'uefi.db': db, 'uefi.kek': kek })).toEqual({ database: true, keyExchangeKey: true })
    expect(value('device.secureBootCertificates', { 'uefi.db': kek, 'uefi.kek': db })).toEqual({ database: false, keyExchangeKey: false })
    expect(value('device.secureBootCertificates', { 'uefi.db': db, 'uefi.kek': { fails: 'not-found' } })).toEqual({ database: true, keyExchangeKey: false })
    expect(value('device.secureBootCertificates', { 'uefi.db': db })).toBe('not-collected')
    expect(value('device.secureBootCertificates', { 'uefi.db': '', 'uefi.kek': kek })).toBe('unreadable')
  })
})

describe('machine', () => {
  const system = (row: object): { readonly [id: string]: unknown } => ({ 'cim.computer-system': [row] })

  it.each([
    ['Microsoft Corporation', 'Virtual Machine', 'hyper-v'],
    ['Microsoft Corporation', 'Surface Laptop 7', 'none'],
    ['VMware, Inc.', 'VMware20,1', 'vmware'],
    ['innotek GmbH', 'VirtualBox', 'virtualbox'],
    ['QEMU', 'Standard PC (Q35 + ICH9, 2009)', 'qemu'],
    ['Parallels International GmbH.', 'Parallels ARM Virtual Machine', 'parallels'],
    ['Xen', 'HVM domU', 'xen'],
    ['Nutanix', 'AHV', 'other'],
    ['Google', 'Google Compute Engine', 'other'],
    ['Google', 'Eve', 'none'],
    ['Amazon EC2', 'm7i.large', 'other'],
    ['LENOVO', '21CB', 'none'],
    ['', '', 'unreadable'],
  ])('%s %s is %s', (Manufacturer, Model, expected) => {
    expect(value('device.virtualMachine', system({ Manufacturer, Model }))).toBe(expected)
  })

  it('is a Cloud PC only with both marks of Windows 365', () => {
    const vm = system({ Manufacturer: 'Microsoft Corporation', Model: 'Virtual Machine' })
    const marks = { 'registry.windows-365': {}, 'registry.cloud-desktop-service': { Start: 2 } }
    expect(value('device.virtualMachine', { ...vm, ...marks })).toBe('cloud-pc')
    expect(value('device.virtualMachine', { ...vm, 'registry.windows-365': {} })).toBe('hyper-v')
  })

  it('counts virtual processors of a VM, and cores of hardware', () => {
    const cpu = { 'cim.processor': [{ NumberOfCores: 1, NumberOfLogicalProcessors: 2, MaxClockSpeed: 2300 }] }
    expect(value('device.processorCores', { ...cpu, ...system({ Manufacturer: 'Microsoft Corporation', Model: 'Virtual Machine' }) })).toBe(2)
    expect(value('device.processorCores', { ...cpu, ...system({ Manufacturer: 'Contoso', Model: 'Latero 14' }) })).toBe(1)
  })

  it('counts installed memory, not what Windows may use', () => {
    const usable = system({ TotalPhysicalMemory: 4_180_000_000 })
    expect(value('device.memoryBytes', { ...usable, 'cim.physical-memory': [{ Capacity: 4_294_967_296 }] })).toBe(4_294_967_296)
    expect(value('device.memoryBytes', { ...usable, 'cim.physical-memory': { fails: 'failed' } })).toBe(4_180_000_000)
  })
})

describe('keys whose absence is an answer', () => {
  it.each([
    ['device.osSMode', 'registry.code-integrity-policy', false],
    ['device.autopilotTenantId', 'registry.autopilot-diagnostics', ''],
    ['device.autopilotTenantMatched', 'registry.autopilot-diagnostics', true],
    ['device.webSignIn', 'registry.policy-authentication', null],
    ['device.offlineProfile', 'files.autopilot', false],
    ['device.offlineProfileFile', 'files.autopilot-configuration', null],
    ['device.profileCache', 'registry.autopilot-policy-cache', 'none'],
    ['device.signInAssistant', 'registry.sign-in-assistant', 'missing'],
    ['device.restartDuringDeviceSetup', 'registry.autopilot-settings', false],
  ] as const)('%s', (id, item, expected) => {
    expect(value(id, { [item]: { fails: 'not-found' } })).toBe(expected)
    expect(value(id, { [item]: { fails: 'access-denied' } }, { elevated: false })).toBe('needs-elevation')
    expect(value(id, {})).toBe('not-collected')
  })

  it('not the list of enrollments', () => {
    expect(value('device.mdmEnrollment', { 'registry.enrollments': { fails: 'not-found' } })).toBe('unreadable')
  })
})

describe('network', () => {
  const row = (outcome: string): object => ({ host: 'login.microsoftonline.com', port: 443, outcome, detail: '' })

  it('is offline when no endpoint answers', () => {
    const items = { 'network.endpoints': [row('name-not-found')], 'network.tls': { fails: 'failed' }, 'time.sntp': { fails: 'timed-out' }, 'time.http-date': { fails: 'failed' } }
    expect(value('device.clockOffsetSeconds', items)).toBe('offline')
    expect(value('network.tls', items)).toBe('offline')
    expect(value('network.endpoints', items)).toBe('offline')
    const oneAnswers = { 'network.endpoints': [row('name-not-found'), row('reachable')] }
    expect(value('network.endpoints', oneAnswers)).toHaveLength(2)
  })

  it('does not blame the network for a failed direct connection behind a proxy', () => {
    const proxy = { 'network.proxy': { proxy: 'proxy.fabrikam.example:8080' } }
    expect(value('network.endpoints', { ...proxy, 'network.endpoints': [row('timed-out')] })).toBe('unreadable')
    expect(value('network.endpoints', { ...proxy, 'network.endpoints': [row('reachable')] })).toHaveLength(1)
    expect(value('network.endpoints', { 'network.proxy': { proxy: null }, 'network.endpoints': [row('timed-out'), row('reachable')] })).toHaveLength(2)
  })
})
