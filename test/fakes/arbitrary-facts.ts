import fc from 'fast-check'
import { known, unavailable, unavailableReasons, type Fact } from '../../core/facts/fact.ts'
import { factIds, type FactId, type Facts, type FactValues } from '../../core/facts/index.ts'
import { overlayIds, scenarioIds, type Overlay, type Scenario } from '../../core/scenarios/index.ts'
import { endpoints } from '../../core/tables/endpoints.ts'
import { readyFacts } from './ready-facts.ts'
import { factsFrom, testTime } from './facts.ts'

const words = (...likely: string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) })

const count = (...likely: number[]): fc.Arbitrary<number> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1, 2, ...likely) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000 }) })

const ids = words('', '5e6f0a10-1111-4222-8333-444455556666', '0a1b2c3d-9999-4888-8777-666655554444')
const names = words('', 'robin.hale@fabrikam.example', 'Robin.Hale@fabrikam.example', 'kim.lee@fabrikam.example')
/** Around `testTime`, with offsets, and texts that are no time at all. */
const times = words(testTime, '2026-11-22T08:00:00Z', '2026-11-22T09:10:00Z', '2026-11-22T09:16:00Z', '2026-11-22T12:00:00+02:00', '0001-01-01T00:00:00Z', 'soon')

const probe = fc.record({
  host: fc.constantFrom(...endpoints.map((each) => each.probeHost ?? each.host), 'unlisted.example'),
  port: fc.constantFrom(80, 443, 5671),
  outcome: fc.constantFrom('reachable', 'name-not-found', 'refused', 'timed-out', 'tls-failed', 'failed'),
  detail: words('', 'ECONNREFUSED'),
})

const certificate = fc.record({
  host: fc.constantFrom('login.microsoftonline.com', 'enrollment.manage.microsoft.com', 'portal.manage.microsoft.com', 'graph.microsoft.com'),
  issuerOrganization: words('', 'Microsoft Corporation', 'DigiCert Inc', 'Fabrikam Proxy'),
  issuerCommonName: words('', 'Fabrikam Proxy CA'),
  validFrom: times,
  validTo: times,
})

const allReachable = readyFacts['network.endpoints'] ?? []

/** Any value that the type of a fact allows, likely ones first. The compiler asks for every fact. */
export const anyValue = {
  'device.name': words('', 'BENCH-07'),
  'device.serialNumber': words('', 'FBK10001', 'Default string', 'To be filled by O.E.M.', '0'),
  'device.manufacturer': words('', 'Contoso', 'Microsoft Corporation', 'System manufacturer'),
  'device.model': words('', 'Latero 14', 'Virtual Machine', 'Cloud PC Enterprise'),
  'device.smbiosUuid': ids,
  'device.virtualMachine': fc.constantFrom('none', 'hyper-v', 'vmware', 'virtualbox', 'qemu', 'parallels', 'xen', 'cloud-pc', 'other'),
  'device.osEdition': words('Professional', 'Enterprise', 'Education', 'Core', 'CloudEdition', 'IoTEnterprise', 'EnterpriseS', 'ServerStandard'),
  'device.osSMode': fc.boolean(),
  'device.osInstallationType': words('Client', 'Server', 'WindowsPE'),
  'device.osBuild': count(19042, 19045, 22000, 22621, 22631, 26100, 26200, 99999),
  'device.osRevision': count(2361, 2360, 3374, 3373, 7171),
  'device.memoryBytes': count(3 * 1024 ** 3, 4 * 1024 ** 3, 16 * 1024 ** 3),
  'device.processorCores': count(4),
  'device.processorMhz': count(999, 1000, 2400),
  'device.systemDiskBytes': count(60e9, 64e9, 256e9),
  'device.systemDiskFreeBytes': count(4e9, 6e9, 15e9, 100e9),
  'device.power': fc.record({ source: fc.constantFrom('ac', 'battery'), batteryPercent: fc.option(fc.integer({ min: 0, max: 100 })) }),
  'device.firmwareType': fc.constantFrom('uefi', 'bios'),
  'device.secureBoot': fc.constantFrom('on', 'off', 'unsupported'),
  'device.secureBootCertificates': fc.record({ database: fc.boolean(), keyExchangeKey: fc.boolean() }),
  'device.tpmPresent': fc.boolean(),
  'device.tpmSpecVersion': words('', '2.0', '2.0, 0, 1.59', '1.2', '20'),
  'device.tpmReady': fc.boolean(),
  'device.tpmEnabled': fc.boolean(),
  'device.tpmActivated': fc.boolean(),
  'device.tpmAttestationCapable': fc.boolean(),
  'device.tpmManufacturer': words('', 'INTC', 'AMD', 'MSFT', 'VMW', 'STM'),
  'device.tpmReducedFunctionality': fc.boolean(),
  'device.clockOffsetSeconds': fc.oneof(fc.constantFrom(0, 60, -60, 61, 300, -300, 301, 5700), fc.integer({ min: -1e6, max: 1e6 })),
  'device.timeZone': words('', 'W. Europe Standard Time'),
  'device.hardwareHash': fc.record({ length: count(3_998, 4_000), strictBase64: fc.boolean(), repairable: fc.boolean() }),
  'device.entraJoined': fc.boolean(),
  'device.domainJoined': fc.boolean(),
  'device.workplaceJoined': fc.boolean(),
  'device.mdmEnrollment': fc.record({ enrolled: fc.boolean(), host: fc.option(words('r.manage.microsoft.com')) }),
  'device.userProfiles': count(),
  'device.provisioningPackages': count(),
  'device.autopilotTenantId': ids,
  'device.autopilotTenantDomain': words('', 'fabrikam.example', 'northwind.example'),
  'device.autopilotTenantMatched': fc.boolean(),
  'device.offlineProfile': fc.boolean(),
  'device.associated': fc.boolean(),
  'device.webSignIn': fc.constantFrom(null, 0, 1, 2),
  'device.restartDuringDeviceSetup': fc.boolean(),
  'network.endpoints': fc.oneof(
    fc.array(probe, { maxLength: 5 }),
    fc.constantFrom(allReachable, allReachable.slice(1)),
    fc.integer({ min: 0, max: Math.max(0, allReachable.length - 1) }).map((bad) =>
      allReachable.map((each, index) => (index === bad ? { ...each, outcome: 'refused' as const } : each)),
    ),
  ),
  'network.tls': fc.array(certificate, { maxLength: 4 }),
  'tenant.id': ids,
  'tenant.name': words('', 'Fabrikam'),
  'tenant.autopilotRecords': fc.constantFrom(0, 1, 1, 1, 2),
  'tenant.autopilotDevice': fc.option(
    fc.record({
      id: ids,
      serialNumber: words('FBK10001'),
      groupTag: words('', 'bench'),
      enrollmentState: words('notContacted', 'enrolled', 'blocked'),
      entraDeviceId: ids,
      managedDeviceId: ids,
    }),
  ),
  'tenant.importResult': fc.option(
    fc.record({
      status: words('complete', 'error', 'unknown'),
      errorCode: fc.constantFrom(0, 802, 806, 808),
      errorName: words('', 'ZtdDeviceAlreadyAssigned', 'ZtdDeviceAssignedToOtherTenant', 'ZtdDeviceAssignedToAnotherTenant'),
    }),
  ),
  'tenant.assignedUser': fc.record({ userPrincipalName: names, resolves: fc.constantFrom(null, true, false) }),
  'tenant.remediationState': fc.constantFrom('unknown', 'noRemediationRequired', 'automaticRemediationRequired', 'manualRemediationRequired'),
  'tenant.entraDevice': fc.option(fc.record({ enabled: fc.boolean(), trustType: words('', 'AzureAd', 'ServerAd', 'Workplace') })),
  'tenant.profileStatus': fc.constantFrom('unknown', 'assignedInSync', 'assignedOutOfSync', 'assignedUnkownSyncState', 'notAssigned', 'pending', 'failed'),
  'tenant.profileDetailedStatus': words('none', 'hardwareRequirementsNotMet'),
  'tenant.profileAssignedAt': fc.option(times),
  'tenant.profileName': fc.option(words('Fabrikam user-driven')),
  'tenant.profileIsIntended': fc.boolean(),
  'tenant.profileJoinType': fc.constantFrom('entra', 'hybrid'),
  'tenant.profileMode': fc.constantFrom('user-driven', 'self-deploying'),
  'tenant.profileAllowsPreProvisioning': fc.boolean(),
  'tenant.devicePreparationPolicy': fc.boolean(),
  'tenant.mdmUserScope': fc.record({ appliesTo: fc.constantFrom('none', 'all', 'selected'), includesUser: fc.boolean() }),
  'tenant.tapPolicyState': fc.constantFrom('enabled', 'disabled'),
  'tenant.tapPolicyValues': fc.record({
    minimumLifetimeMinutes: count(10, 60, 481),
    maximumLifetimeMinutes: count(60, 90, 130, 480),
    defaultLifetimeMinutes: count(60),
    oneTimeOnly: fc.boolean(),
  }),
  'tenant.webSignIn': fc.constantFrom('none', 'user', 'device'),
  'tenant.restartForcingPolicies': fc.array(words('DeviceGuard', 'AppLocker'), { maxLength: 2 }),
  'tenant.espName': fc.option(words('Fabrikam ESP')),
  'tenant.espTimeoutMinutes': count(59, 60, 61, 120),
  'tenant.espBlockingApps': count(10, 11),
  'tenant.espQualityUpdates': fc.boolean(),
  'user.principalName': names,
  'user.account': fc.option(
    fc.record({ enabled: fc.boolean(), userType: fc.constantFrom('Member', 'Guest'), external: fc.boolean(), usageLocation: words('', 'NL') }),
  ),
  'user.servicePlans': fc.array(
    fc.record({
      id: words('c1ec4a95-1f05-45b3-a911-aa3fa01094f5', '882e1d05-acd1-4ccb-8708-6ee03664b117', '41781fb2-bc02-4b7c-bd55-b576c07bb09d'),
      name: words('INTUNE_A'),
      provisioningStatus: words('Success', 'Disabled', 'PendingProvisioning', 'Error'),
    }),
    { maxLength: 3 },
  ),
  'user.inTapPolicy': fc.boolean(),
  'user.tap': fc.record({
    exists: fc.boolean(),
    usable: fc.boolean(),
    reason: words('', 'EnabledByPolicy', 'DisabledByPolicy', 'Expired', 'NotYetValid', 'OneTimeUsed'),
  }),
  'user.tapOneTime': fc.option(fc.boolean()),
  'user.tapCreatedAt': fc.option(times),
  'user.tapStartsAt': fc.option(times),
  'user.tapLifetimeMinutes': fc.option(count(9, 10, 60, 90, 129, 130, 480, 43_200)),
} satisfies { readonly [K in FactId]: fc.Arbitrary<FactValues[K]> }

const anyUnavailable = fc.constantFrom(...unavailableReasons).map((reason) => unavailable(reason, 'It is out of reach.'))

/** Any fact with this id: known with any value, or unavailable for any reason. */
function anyFact(id: FactId): fc.Arbitrary<Fact<unknown>> {
  const value: fc.Arbitrary<unknown> = anyValue[id]
  return fc.oneof(
    { weight: 4, arbitrary: value.map((each) => known(each, 'test', testTime)) },
    { weight: 1, arbitrary: anyUnavailable },
  )
}

function someFacts(chosen: readonly FactId[], requiredKeys?: []): fc.Arbitrary<Facts> {
  const model = Object.fromEntries(chosen.map((id) => [id, anyFact(id)]))
  return (requiredKeys ? fc.record(model, { requiredKeys }) : fc.record(model)) as fc.Arbitrary<Facts>
}

/** A device where everything is fine but for a few facts: most interesting answers lie close to it. */
export const nearlyReady: fc.Arbitrary<Facts> = fc
  .uniqueArray(fc.constantFrom(...factIds), { maxLength: 3 })
  .chain((changed) => someFacts(changed))
  .map((changes) => ({ ...factsFrom(readyFacts), ...changes }))

/** Any facts at all, sense or nonsense. */
export const anyFacts: fc.Arbitrary<Facts> = fc.oneof(nearlyReady, someFacts(factIds, []), someFacts(factIds))

export interface Situation {
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  readonly now: number
}

export const anySituation: fc.Arbitrary<Situation> = fc.record({
  scenario: fc.constantFrom(...scenarioIds),
  overlays: fc.subarray([...overlayIds]),
  now: fc.constantFrom(Date.parse(testTime), Date.parse('2026-11-22T09:00:01Z'), Date.parse('2027-11-22T00:00:00Z')),
})
