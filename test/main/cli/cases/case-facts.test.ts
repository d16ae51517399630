import { describe, expect, it } from 'vitest'
import { caseSituation, defaultCaseTime } from '../../../../main/cli/cases/case-facts.ts'
import { caseInput } from '../../../../main/cli/cases/case-input.ts'
import { endpoints } from '../../../../core/tables/endpoints.ts'
import { factOf, type FactId } from '../../../../core/facts/index.ts'

const situation = (input: object) => caseSituation(caseInput.parse({ scenario: [], ...input }))

/** Known values by fact id. */
const values = (input: object): Record<string, unknown> => {
  const { facts } = situation(input)
  return Object.fromEntries((Object.keys(facts) as FactId[]).map((id) => [id, (factOf(facts, id) as { value?: unknown }).value]))
}

describe('caseSituation', () => {
  it.each([
    [['pre-provisioning', 'tap'], 'pre-provisioning', ['tap']],
    [['hyper-v-vm', 'user-driven'], 'user-driven', ['hyper-v-vm']],
    [['tap', 'fido2'], 'user-driven', ['tap', 'fido2']],
    [[], 'user-driven', []],
  ])('reads the scenario of %j', (scenario, expected, overlays) => {
    expect(situation({ scenario })).toMatchObject({ scenario: expected, overlays })
  })

  it('judges at the time of the case, else on the day the cases were written', () => {
    expect(situation({ now: '2026-07-01T00:00:00Z' }).now).toBe(Date.UTC(2026, 6, 1))
    expect(situation({}).now).toBe(Date.parse(defaultCaseTime))
  })

  it('states nothing that the case does not state', () => {
    expect(values({})).toEqual({})
    expect(values({ device: { os: {}, hw: {}, tpm: {}, net: {}, hash: {}, webSignIn: {} }, graph: { tap: {}, profile: {}, esp: {} } })).toEqual({})
  })

  it('maps the device', () => {
    expect(
      values({
        device: {
          os: { edition: 'Professional', build: 26100 },
          hw: { manufacturer: 'Contoso', model: 'Latero 14', vm: null },
          tpm: { present: true, spec: '2.0', ready: false, maker: 'STM', ekCert: true },
          clockSkewSec: -90,
          net: { ncsi: false, ipv4: false, ipv6: true },
          dcReachable: false,
          dsreg: { AzureAdJoined: true, DomainJoined: false, WorkplaceJoined: false, AzureAdPrt: true },
          autopilot: { tenantId: 'a', tenantDomain: 'b.example', tenantMatched: false, offlineJson: true, profileAvailable: 0 },
          webSignIn: { effective: 0, arrivedBeforeLock: false },
          restartDuringDeviceSetup: true,
        },
      }),
    ).toEqual({
      'device.osEdition': 'Professional',
      'device.refreshToken': { present: true, error: null },
      'device.osBuild': 26100,
      'device.manufacturer': 'Contoso',
      'device.model': 'Latero 14',
      'device.virtualMachine': 'none',
      'device.tpmPresent': true,
      'device.tpmSpecVersion': '2.0',
      'device.tpmReady': false,
      'device.tpmManufacturer': 'STM',
      'device.tpmEkCertificates': 1,
      'device.clockOffsetSeconds': -90,
      'device.defaultRoutes': { ipv4: false, ipv6: true },
      'device.domainControllerReachable': false,
      'network.connectTest': 'altered',
      'device.entraJoined': true,
      'device.domainJoined': false,
      'device.workplaceJoined': false,
      'device.autopilotTenantId': 'a',
      'device.autopilotTenantDomain': 'b.example',
      'device.autopilotTenantMatched': false,
      'device.offlineProfile': true,
      'device.profileCache': 'blank',
      'device.webSignIn': 0,
      'device.restartDuringDeviceSetup': true,
    })
  })

  it.each([
    [{ model: 'Virtual Machine', vm: 'hyper-v' }, 'hyper-v'],
    [{ model: 'Cloud PC Enterprise 2vCPU', vm: 'hyper-v' }, 'cloud-pc'],
    [{ vm: 'bhyve' }, 'other'],
    [{ vm: null }, 'none'],
    [{ model: 'Latero 14' }, undefined],
  ])('reads the kind of machine of %j', (hw, kind) => {
    expect(values({ device: { hw } })['device.virtualMachine']).toBe(kind)
  })

  it.each([true, false])('maps a hash text that decodes: %s', (base64Ok) => {
    const hash = values({ device: { hash: { serial: 'FBK-1', base64Ok } } })
    expect(hash['device.serialNumber']).toBe('FBK-1')
    expect(hash['device.hardwareHash']).toMatchObject({ strictBase64: base64Ok, repairable: true })
  })

  it('marks a blocked host on the ports of the table', () => {
    const row = endpoints.find((each) => each.probeHost !== null && each.protocol === 'https')
    expect(values({ device: { net: { blockedHosts: [row?.probeHost, 'unlisted.example'] } } })['network.endpoints']).toEqual([
      { host: row?.probeHost, port: row?.port, outcome: 'refused', detail: 'blocked' },
      { host: 'unlisted.example', port: 443, outcome: 'refused', detail: 'blocked' },
    ])
  })

  it('maps the tenant', () => {
    expect(
      values({
        graph: {
          tenant: { id: 't' },
          identity: { registered: true, profileStatus: 'assignedInSync' },
          import: { state: 'error', errorCode: 808, errorName: 'ZtdDeviceAssignedToOtherTenant' },
          profile: { joinType: 'hybrid', mode: 'selfDeploying', preprovisioning: false },
          compliance: { graceHours: 0, needs: ['bitLocker', 'secureBoot', 'newRule'] },
          config: { webSignIn: { assigned: 'userGroup' }, restartUris: ['DeviceGuard'] },
          esp: { timeoutMinutes: 60 },
        },
      }),
    ).toEqual({
      'tenant.id': 't',
      'tenant.autopilotRecords': 1,
      'tenant.profileStatus': 'assignedInSync',
      'tenant.importResult': { status: 'error', errorCode: 808, errorName: 'ZtdDeviceAssignedToOtherTenant' },
      'tenant.profileJoinType': 'hybrid',
      'tenant.profileSkipsDomainCheck': false,
      'tenant.profileMode': 'self-deploying',
      'tenant.profileAllowsPreProvisioning': false,
      'tenant.webSignIn': 'user',
      'tenant.restartForcingPolicies': ['DeviceGuard'],
      'tenant.healthRules': ['bitlocker', 'secure-boot'],
      'tenant.espTimeoutMinutes': 60,
    })
  })

  it('counts no record as zero and an error without a name as blank', () => {
    expect(values({ graph: { identity: { registered: false }, import: {} } })).toEqual({
      'tenant.autopilotRecords': 0,
      'tenant.importResult': { status: '', errorCode: 0, errorName: '' },
    })
  })

  it.each([
    ['none', 'none'],
    ['deviceGroup', 'device'],
    ['userGroup', 'user'],
    ['someGroup', undefined],
    ['__proto__', undefined],
  ])('reads a policy assigned to %s', (assigned, reach) => {
    expect(values({ graph: { config: { webSignIn: { assigned } } } })['tenant.webSignIn']).toBe(reach)
  })

  it('leaves out words that it does not know', () => {
    expect(values({ graph: { identity: { profileStatus: 'soon' }, profile: { mode: 'magic', joinType: 'none' }, tapPolicy: { state: 'maybe' } } })).toEqual({})
  })

  it('maps a pass', () => {
    const tap = { isUsable: true, methodUsabilityReason: 'EnabledByPolicy', isUsableOnce: false, startDateTime: '2026-11-22T08:00:00Z', lifetimeInMinutes: 60 }
    expect(values({ graph: { tap, tapPolicy: { state: 'enabled', userInScope: true } } })).toEqual({
      'user.tap': { exists: true, usable: true, reason: 'EnabledByPolicy' },
      'user.tapOneTime': false,
      'user.tapStartsAt': '2026-11-22T08:00:00Z',
      'user.tapLifetimeMinutes': 60,
      'tenant.tapPolicyState': 'enabled',
      'user.inTapPolicy': true,
    })
  })

  it('knows a pass that is missing', () => {
    expect(values({ graph: { tap: null } })).toMatchObject({ 'user.tap': { exists: false, usable: false, reason: '' }, 'user.tapStartsAt': null })
  })

  it('fills the limits of a policy with defaults only when one is stated', () => {
    expect(values({ graph: { tapPolicy: { isUsableOnce: true } } })['tenant.tapPolicyValues']).toEqual({
      minimumLifetimeMinutes: 60,
      maximumLifetimeMinutes: 480,
      defaultLifetimeMinutes: 60,
      oneTimeOnly: true,
    })
    expect(values({ graph: { tapPolicy: { state: 'enabled' } } })['tenant.tapPolicyValues']).toBeUndefined()
  })
})
