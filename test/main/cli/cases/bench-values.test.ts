import { describe, expect, it } from 'vitest'
import { caseSituation } from '../../../../main/cli/cases/case-facts.ts'
import { caseInput } from '../../../../main/cli/cases/case-input.ts'
import { endpoints } from '../../../../core/tables/endpoints.ts'
import { factOf, type FactId } from '../../../../core/facts/index.ts'

/** Known values by fact id. */
const values = (input: object): Record<string, unknown> => {
  const { facts } = caseSituation(caseInput.parse({ scenario: [], ...input }))
  return Object.fromEntries((Object.keys(facts) as FactId[]).map((id) => [id, (factOf(facts, id) as { value?: unknown }).value]))
}

describe('what cases state about the bench', () => {
  it.each<[string, object, Record<string, unknown>]>([
    ['hardware', { hw: { memoryGB: 4, cores: 2, mhz: 1000, diskGB: 64, freeGB: 5, firmware: 'uefi', secureBoot: 'off', secureBoot2023: false } }, {
      'device.memoryBytes': 4 * 1024 ** 3,
      'device.processorCores': 2,
      'device.processorMhz': 1000,
      'device.systemDiskBytes': 64e9,
      'device.systemDiskFreeBytes': 5 * 1024 ** 3,
      'device.firmwareType': 'uefi',
      'device.secureBoot': 'off',
      'device.secureBootCertificates': { database: false, keyExchangeKey: false },
    }],
    ['power', { hw: { power: { source: 'battery', percent: 15 } } }, { 'device.power': { source: 'battery', batteryPercent: 15 } }],
    ['the TPM', { tpm: { attestationCapable: false, reducedFunctionality: true, firmware: '15.22.1.0', keyService: 'blocked' } }, {
      'device.tpmAttestationCapable': false,
      'device.tpmReducedFunctionality': true,
      'device.tpmFirmwareVersion': '15.22.1.0',
      'device.attestationKeyService': 'blocked',
    }],
    ['no proxy', { net: { proxyStatus: null } }, { 'network.proxyAnswers': [] }],
    ['a hash that Windows could not build', { hash: { length: 0 } }, { 'device.hardwareHash': { length: 0, strictBase64: false, repairable: false } }],
    ['a file', { csv: { file: ['quotes'], row: [] } }, { 'device.registrationFile': { row: 1, file: ['quotes'], ownRow: [] } }],
    ['an image', { image: { pendingRestarts: ['servicing'], mdmEnrolled: true } }, { 'device.pendingRestarts': ['servicing'], 'device.mdmEnrollment': { enrolled: true, host: null } }],
    ['a mismatch by what the service wrote', { events: [{ ch: 'DM', id: 908, text: 'SerialNumberMismatch' }, { ch: 'AP', id: 709, text: 'ZtdDeviceError: ProductKeyIdMismatch' }] }, {
      'device.registrationMismatch': { part: 'product-key', at: '2026-11-22T00:00:00Z' },
    }],
    ['no mismatch in a bare number', { events: [{ ch: 'AP', id: 908 }] }, {}],
    ['a stated mismatch before events', { events: [{ ch: 'AP', id: 908, text: 'SerialNumberMismatch' }], hash: { mismatch: null } }, { 'device.registrationMismatch': null }],
    ['a failed step of the enrollment as a device', { events: [{ ch: 'AP', id: 180, code: '0x80070490' }, { ch: 'AP', id: 171, code: '0x81039001' }] }, {
      'device.deviceEnrollmentFailure': { step: '', code: '0x80070490', at: '2026-11-22T00:00:00Z' },
    }],
    ['forms of another kind', { hw: { memoryGB: 'much', cores: -1, power: 'mains' }, tpm: { firmware: 7 }, image: [], csv: 'none', hash: { mismatch: {} } }, {}],
  ])('reads %s', (_name, device, expected) => {
    expect(values({ device })).toEqual(expected)
  })

  it('reads a proxy and a signer for every host of setup', () => {
    const stated = values({ device: { net: { proxyStatus: 407, tlsIssuer: 'Fabrikam Web Gateway' } } })
    expect(stated['network.proxyAnswers']).toContainEqual({ host: 'login.microsoftonline.com', status: 407 })
    expect(stated['network.tls']).toContainEqual(expect.objectContaining({ host: 'enrollment.manage.microsoft.com', issuerOrganization: 'Fabrikam Web Gateway' }))
  })

  it('lets every host answer but the blocked one', () => {
    const probes = values({ device: { net: { blockedHosts: ['ztd.dds.microsoft.com'], othersReachable: true } } })['network.endpoints'] as { host: string; outcome: string }[]
    expect(new Set(probes.filter(({ outcome }) => outcome !== 'reachable').map(({ host }) => host))).toEqual(new Set(['ztd.dds.microsoft.com']))
    expect(new Set(probes.map(({ host }) => host))).toEqual(new Set(endpoints.flatMap(({ probeHost, protocol }) => (probeHost === null || protocol === 'udp' ? [] : [probeHost]))))
  })

  it('reads the record, what hangs on it, and what device preparation needs', () => {
    const graph = {
      identity: { records: 2, assignedAt: null, detailedStatus: 'none', intended: true, enrollmentState: 'blocked', assignedUser: 'kim.lee@fabrikam.example', assignedUserExists: false },
      intuneDevices: 1,
      entraDevice: { accountEnabled: false, trustType: 'Workplace' },
      profile: { nameTemplate: 'FAB-%SERIAL%' },
      dpp: { joinType: 'entra', accountType: 'standard', joiningAdministrators: 'none', apps: 25, scripts: 10, timeoutMinutes: 60 },
    }
    expect(values({ graph })).toEqual({
      'tenant.autopilotRecords': 2,
      'tenant.profileAssignedAt': null,
      'tenant.profileDetailedStatus': 'none',
      'tenant.profileIsIntended': true,
      'tenant.autopilotDevice': { id: '', serialNumber: '', groupTag: '', enrollmentState: 'blocked', entraDeviceId: '', managedDeviceId: '' },
      'tenant.assignedUser': { userPrincipalName: 'kim.lee@fabrikam.example', resolves: false },
      'tenant.intuneDevices': 1,
      'tenant.entraDevice': { enabled: false, trustType: 'Workplace' },
      'tenant.profileNameTemplate': 'FAB-%SERIAL%',
      'tenant.preparationJoinType': 'entra',
      'tenant.preparationAccountType': 'standard',
      'tenant.joiningAdministrators': 'none',
      'tenant.preparationPolicy': { name: '', apps: 25, scripts: 10, timeoutMinutes: 60 },
    })
    expect(values({ graph: { entraDevice: null } })).toEqual({ 'tenant.entraDevice': null })
  })

  it('takes a stated restriction for the whole answer to what is corporate', () => {
    expect(values({ graph: { restriction: { personalBlocked: true } } })['tenant.corporateIdentifiers']).toEqual([])
    const own = { manufacturer: 'FABRIKAM', model: 'LATERO14', serialNumber: 'FAB00026' }
    expect(values({ graph: { restriction: { personalBlocked: true }, corporateIdentifiers: [own] } })['tenant.corporateIdentifiers']).toEqual([own])
  })
})
