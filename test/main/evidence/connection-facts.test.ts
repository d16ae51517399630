import { describe, expect, it } from 'vitest'
import { factOf, type FactId } from '../../../core/facts/index.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import { evidenceOf } from '../../fakes/evidence.ts'

function value(id: FactId, items: { readonly [id: string]: unknown }): unknown {
  const found = factOf(deviceFactsFrom(evidenceOf(items)), id)
  return found.status === 'known' ? found.value : found.reason
}

const endpoint = (outcome: string): object => ({ host: 'login.microsoftonline.com', port: 443, outcome, detail: '' })
const offline = { 'network.endpoints': [endpoint('name-not-found')] }
const online = { 'network.endpoints': [endpoint('reachable')] }

describe('internet test', () => {
  const silent = { 'network.connect-test': { outcome: 'name-not-found', status: null, body: '' } }
  const portal = { 'network.connect-test': { outcome: 'reachable', status: 302, body: '' } }

  it('is offline, not blocked, when nothing else answers either', () => {
    expect(value('network.connectTest', { ...silent, ...offline })).toBe('offline')
    expect(value('network.connectTest', { ...silent, ...online })).toBe('name-not-found')
    expect(value('network.connectTest', silent)).toBe('name-not-found')
  })

  it('shows a portal even when nothing else answers', () => {
    expect(value('network.connectTest', { ...portal, ...offline })).toBe('redirected')
  })
})

describe('attestation key service', () => {
  const blocked = { 'tpm.attestation-key-service': [{ host: 'intc-keyid-00.microsoftaik.azure.net', outcome: 'timed-out', status: null }] }

  it('is not called blocked behind a proxy or without a connection', () => {
    expect(value('device.attestationKeyService', { ...blocked, ...online })).toBe('blocked')
    expect(value('device.attestationKeyService', { ...blocked, ...online, 'network.proxy': { proxy: null } })).toBe('blocked')
    expect(value('device.attestationKeyService', { ...blocked, ...online, 'network.proxy': { proxy: 'proxy.fabrikam.example:8080' } })).toBe('unreadable')
    expect(value('device.attestationKeyService', { ...blocked, ...offline })).toBe('offline')
  })
})

describe('certificates of the TPM', () => {
  const inTpm = (count: number): object => ({ 'tpm.endorsement-key': { isPresent: true, manufacturerCertificates: count, additionalCertificates: 0 } })

  it.each([
    ['the TPM holds one', { ...inTpm(1) }, 1],
    ['the TPM holds none, the store of Windows does', { ...inTpm(0), 'registry.ek-certificates': 1 }, 1],
    ['neither holds one', { ...inTpm(0), 'registry.ek-certificates': { fails: 'not-found' } }, 0],
    ['the store alone was read and holds one', { 'tpm.endorsement-key': { fails: 'access-denied' }, 'registry.ek-certificates': 1 }, 1],
    ['the store alone was read and is empty', { 'tpm.endorsement-key': { fails: 'timed-out' }, 'registry.ek-certificates': 0 }, 'timed-out'],
    ['the store is not there and the TPM was not read', { 'tpm.endorsement-key': { fails: 'failed' }, 'registry.ek-certificates': { fails: 'not-found' } }, 'unreadable'],
  ])('%s', (_name, items, expected) => {
    expect(value('device.tpmEkCertificates', items)).toBe(expected)
  })
})

describe('TPM firmware', () => {
  const ready = (Information: number): object => ({ 'cim.tpm-ready': { IsReady: false, Information } })

  it('is vulnerable when one of both sources says so', () => {
    expect(value('device.tpmVulnerableFirmware', { ...ready(0x0100_0000), tpmtool: '-TPM Has Vulnerable Firmware: False' })).toBe(true)
    expect(value('device.tpmVulnerableFirmware', { ...ready(0x0004_0000), tpmtool: '-TPM Has Vulnerable Firmware: True' })).toBe(true)
    expect(value('device.tpmVulnerableFirmware', { ...ready(0x0004_0000), tpmtool: '-TPM Present: True' })).toBe(false)
    expect(value('device.tpmVulnerableFirmware', { tpmtool: '-TPM Has Vulnerable Firmware: False' })).toBe(false)
  })
})

describe('network connection', () => {
  const route = { 'cim.net-route': [{ DestinationPrefix: '0.0.0.0/0', InterfaceIndex: 7, Store: 1 }] }
  const adapter = { 'cim.net-adapter': [{ InterfaceIndex: 7, MediaConnectState: 1, NdisPhysicalMedium: 9, NdisMedium: 0 }] }

  it('needs both items', () => {
    expect(value('device.networkMedium', { ...route, ...adapter })).toBe('wifi')
    expect(value('device.networkMedium', { ...adapter, 'cim.net-route': { fails: 'timed-out' } })).toBe('timed-out')
    expect(value('device.networkMedium', { ...route, 'cim.net-adapter': { fails: 'unsupported' } })).toBe('unsupported-platform')
    expect(value('device.networkMedium', route)).toBe('not-collected')
  })
})
