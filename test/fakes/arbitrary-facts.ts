import fc from 'fast-check'
import { hashParts, offlineProfileSettings } from '../../core/facts/device-image.ts'
import { encryptionMethods } from '../../core/facts/device-setup.ts'
import { known, unavailable, unavailableReasons, type Fact } from '../../core/facts/fact.ts'
import { factIds, type FactId, type Facts, type FactValues } from '../../core/facts/index.ts'
import { healthRules, tenantClouds } from '../../core/facts/tenant.ts'
import { profileOutcomes, workloadStates } from '../../core/facts/setup-evidence.ts'
import { overlayIds, scenarioIds, type Overlay, type Scenario } from '../../core/scenarios/index.ts'
import { languages, type Language } from '../../core/words/language.ts'
import { endpoints } from '../../core/tables/endpoints.ts'
import { anyConditionalAccess } from './arbitrary/conditional-access.ts'
import { anyEnrollment } from './arbitrary/enrollment.ts'
import { anyEspAndHybrid } from './arbitrary/esp-hybrid.ts'
import { anyDirectory } from './arbitrary/directory.ts'
import { anyIntuneEvents } from './arbitrary/intune-events.ts'
import { anySignIn } from './arbitrary/sign-in.ts'
import { fileFormProblems, rowFormProblems } from '../../core/facts/registration-file.ts'
import { anyPreparation } from './arbitrary/preparation.ts'
import { anyProfilePath } from './arbitrary/profile-path.ts'
import { readyFacts } from './ready-facts.ts'
import { factsFrom, testTime } from './facts.ts'

const words = (...likely: string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary: fc.string({ maxLength: 64 }) })

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

const espState = fc.constantFrom('not-started', 'in-progress', 'succeeded', 'failed', 'not-required', 'restart-required', 'unknown')
const espStep = fc.record({ name: words('Apps', 'Certificates', 'SecurityPolicies'), state: espState, code: fc.constantFrom(null, '0x87d1041c') })
const espCategory = fc.option(fc.record({ state: espState, steps: fc.array(espStep, { maxLength: 3 }) }))
const failure = fc.option(fc.record({ code: words('0x80180014', '0x81039001', '0x801c044f', 'AADSTS50126', 'AADSTS50058', '0x801c0026'), at: fc.option(times) }))

const proxySettings = fc.record({ server: fc.option(words('proxy.fabrikam.example:8080')), script: fc.option(words('wpad.fabrikam.example/proxy.pac')), bypass: words('', '<local>') })

const allReachable = readyFacts['network.endpoints'] ?? []

/** Any value that the type of a fact allows, likely ones first. The compiler asks for every fact. */
export const anyValue = {
  'device.name': words('', 'BENCH-07', 'A-NAME-OF-TWENTY-CHARS'),
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
  'device.processorName': words('', 'Contoso Core 7 155', '11th Gen Intel(R) Core(TM) i5-1135G7 @ 2.40GHz'),
  'device.installedUpdates': fc.array(words('KB5120998', 'kb5120998', 'KB5072033'), { maxLength: 3 }),
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
  'device.tpmFirmwareVersion': words('', '600.18.42.0', '15.22.16832.0', '15.22', '15.23.1.2'),
  'device.tpmVulnerableFirmware': fc.boolean(),
  'device.tpmEkCertificates': count(),
  'device.attestationKeyService': fc.constantFrom('answers', 'unknown-chip', 'blocked', 'no-key-id'),
  'device.clockOffsetSeconds': fc.oneof(fc.constantFrom(0, 60, -60, 61, 300, -300, 301, 5700), fc.integer({ min: -1e6, max: 1e6 })),
  'device.timeZone': words('', 'W. Europe Standard Time'),
  'device.networkMedium': fc.constantFrom('ethernet', 'wifi', 'cellular', 'other'),
  'device.defaultRoutes': fc.record({ ipv4: fc.boolean(), ipv6: fc.boolean() }),
  'device.domainControllerReachable': fc.boolean(),
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
  'device.hashRecords': fc.record({ missing: fc.subarray([...hashParts]), looksVirtual: fc.boolean() }),
  'device.hashSerialMatches': fc.boolean(),
  'device.registrationMismatch': fc.option(fc.record({ part: fc.constantFrom('serial-number', 'product-key'), at: times })),
  'device.oobeRetries': fc.constantFrom(null, 0, 1, 2, 7),
  'device.signInAssistant': fc.constantFrom('enabled', 'disabled', 'missing'),
  'device.autoAdminLogon': fc.constantFrom('on', 'off', 'not-set'),
  'device.logonPolicies': fc.subarray(['message-title', 'message-text', 'smart-card-or-hello', 'secure-desktop-credentials'] as const),
  'device.profileCache': fc.constantFrom('none', 'blank', 'profile'),
  'device.offlineProfileFile': fc.option(
    fc.record({
      encoding: fc.constantFrom('ascii', 'ascii', 'ansi', 'utf-8-mark', 'utf-16'),
      content: fc.constantFrom('one-profile', 'one-profile', 'other-json', 'no-json'),
      missing: fc.oneof(fc.constant([]), fc.subarray([...offlineProfileSettings], { maxLength: 2 })),
      wrong: fc.oneof(fc.constant([]), fc.subarray([...offlineProfileSettings], { maxLength: 2 })),
      selfDeploying: fc.boolean(),
    }),
  ),
  'device.driveEncryption': fc.record({
    protection: fc.constantFrom('off', 'on', 'unknown'),
    conversion: fc.constantFrom('decrypted', 'encrypted', 'encrypting', 'decrypting', 'encryption-paused', 'decryption-paused'),
    method: fc.constantFrom(null, ...encryptionMethods),
  }),
  'device.setupState': fc.record({ stage: fc.constantFrom('setup', 'oobe', 'audit', 'complete'), imageState: words('', 'IMAGE_STATE_COMPLETE', 'IMAGE_STATE_UNDEPLOYABLE', 'IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE') }),
  'device.clockReadings': fc.array(fc.record({ source: words('time.windows.com', 'graph.microsoft.com'), offsetSeconds: fc.integer({ min: -1e6, max: 1e6 }) }), { maxLength: 5 }),
  'device.timeService': fc.constantFrom('synchronized', 'unsynchronized', 'stopped'),
  'device.profileSkipsDomainCheck': fc.constantFrom(null, true, false),
  'device.alreadyProvisionedAt': fc.option(times),
  'device.pendingRestarts': fc.subarray(['servicing', 'windows-update', 'file-renames'] as const),
  'device.espStatus': fc.record({ devicePreparation: espCategory, deviceSetup: espCategory, accountSetup: espCategory }),
  'device.espSettings': fc.option(fc.record({ skipDevicePage: fc.boolean(), skipUserPage: fc.boolean(), timeoutMinutes: fc.constantFrom(null, 30, 60) })),
  'device.espProviders': fc.array(
    fc.record({
      name: words('Sidecar', 'ConfigMgr', 'OtherMdm'),
      part: fc.constantFrom('preparation', 'setup'),
      scope: fc.constantFrom('device', 'user'),
      installationState: fc.constantFrom(null, 1, 2, 3, 4, 9),
      listCreated: fc.constantFrom(null, true, false),
    }),
    { maxLength: 3 },
  ),
  'device.espApps': fc.array(
    fc.record({ name: words('Win32App_1'), scope: fc.constantFrom('device', 'user'), state: fc.constantFrom(1, 2, 3, 4, 9), minutes: fc.constantFrom(null, 5, 60, 90) }),
    { maxLength: 3 },
  ),
  'device.espMinutes': fc.constantFrom(null, 0, 14, 15, 16, 60, 61, 500),
  'device.deviceAuthStatus': words('', 'SUCCESS', 'SUCCESS', 'FAILED. Device is either disabled or deleted', 'FAILED. ERROR'),
  'device.keySignTest': fc.constantFrom('passed', 'passed', 'failed', 'not-joined'),
  'device.keyRecovery': fc.boolean(),
  'device.refreshToken': fc.record({ present: fc.boolean(), error: fc.constantFrom(null, '0xc000006d', 'AADSTS50126') }),
  'device.helloSet': fc.boolean(),
  'device.helloPrerequisites': fc.option(
    fc.record({ willProvision: fc.boolean(), missing: fc.array(words('PolicyEnabled', 'IsUserAzureAD', 'DeviceEligible', 'SessionIsNotRemote'), { maxLength: 3 }) }),
  ),
  'device.lockScreenHardening': fc.array(words('HideFastUserSwitching', 'NoLockScreen'), { maxLength: 2 }),
  'device.webSignInAccount': fc.constantFrom('absent', 'enabled', 'disabled'),
  'device.mdmFailure': failure,
  'device.joinFailure': failure,
  'device.signInFailure': failure,
  'device.helloFailure': failure,
  'device.restartUris': fc.array(words('./Device/Vendor/MSFT/Policy/Config/DeviceGuard/LsaCfgFlags'), { maxLength: 2 }),
  'device.setupTimes': fc.record({ profile: fc.option(times), join: fc.option(times), enrollment: fc.option(times), hello: fc.option(times) }),
  'device.webSignInArrivedAt': fc.option(times),
  'device.helloDecision': fc.option(fc.record({ willProvision: fc.boolean(), at: times, missing: fc.array(words('PolicyEnabled', 'IsUserAzureAD', 'DeviceEligible'), { maxLength: 2 }) })),
  'device.downloadedProfile': fc.option(fc.record({ name: words('', 'Fabrikam user-driven'), at: fc.option(times) })),
  'device.profileAnswer': fc.option(fc.record({ outcome: fc.constantFrom(...profileOutcomes), at: times })),
  'device.deviceEnrollmentFailure': fc.option(fc.record({ step: words('', 'AADEnroll', 'MDMEnrolling'), code: words('', '0x801c03ea'), at: times })),
  'device.preparationRun': fc.option(
    fc.record({
      phase: fc.constantFrom('none', 'starting', 'running', 'done', 'unknown'),
      timeoutMinutes: fc.constantFrom(null, 60),
      workloads: fc.array(
        fc.record({ name: words('', 'Contoso Office'), state: fc.constantFrom(...workloadStates), startedAt: fc.option(times), endedAt: fc.option(times), code: fc.constantFrom(null, '0x87d1041c') }),
        { maxLength: 2 },
      ),
    }),
  ),
  'device.appFailures': fc.array(fc.record({ app: words('0f1d2c3b-4a59-4687-9abc-def012345678'), code: words('', '0x87d1041c') }), { maxLength: 2 }),
  'device.managementExtension': fc.constantFrom('absent', 'running', 'stopped'),
  'device.setupPages': fc.record({
    espEnd: fc.option(fc.record({ how: fc.constantFrom('left', 'failed', 'timed-out', 'aborted'), at: times })),
    helloShownAt: fc.option(times),
  }),
  'device.lockScreenNetwork': fc.constantFrom('available', 'per-user-profile', 'user-sign-in'),
  'vm.hostInventory': fc.boolean(),
  'vm.name': words('', 'AP-LAB-01'),
  'vm.state': words('Running', 'Off', 'Saved'),
  'vm.generation': fc.constantFrom(1, 2),
  'vm.vTpm': fc.boolean(),
  'vm.keyProtector': fc.boolean(),
  'vm.secureBootTemplate': words('MicrosoftWindows', 'MicrosoftUEFICertificateAuthority'),
  'vm.dynamicMemory': fc.boolean(),
  'vm.startupMemoryBytes': count(3 * 1024 ** 3, 4 * 1024 ** 3),
  'vm.automaticCheckpoints': fc.boolean(),
  'vm.checkpoints': fc.array(fc.record({ createdAt: times, automatic: fc.boolean() }), { maxLength: 2 }),
  'vm.networkAdapters': fc.array(fc.record({ dynamicMac: fc.boolean(), connected: fc.boolean() }), { maxLength: 2 }),
  'vm.enhancedSession': fc.boolean(),
  'vm.duplicates': fc.array(
    fc.record({ identity: fc.constantFrom('serial-number', 'smbios-uuid', 'mac-address'), others: fc.integer({ min: 1, max: 5 }) }),
    { maxLength: 2 },
  ),
  'network.endpoints': fc.oneof(
    fc.array(probe, { maxLength: 5 }),
    fc.constantFrom(allReachable, allReachable.slice(1)),
    // A firewall that knows the hosts of setup and not those of attestation.
    fc.constant(allReachable.map((each) => (each.host.startsWith('intunemaape') ? { ...each, outcome: 'timed-out' as const } : each))),
    // A firewall that knows the hosts of setup and no storage accounts.
    fc.constant(allReachable.map((each) => (each.host.endsWith('.blob.core.windows.net') ? { ...each, outcome: 'timed-out' as const } : each))),
    fc.integer({ min: 0, max: Math.max(0, allReachable.length - 1) }).map((bad) =>
      allReachable.map((each, index) => (index === bad ? { ...each, outcome: 'refused' as const } : each)),
    ),
  ),
  'network.tls': fc.array(certificate, { maxLength: 4 }),
  'network.connectTest': fc.constantFrom('connected', 'redirected', 'altered', 'proxy-sign-in', 'name-not-found', 'unreachable'),
  'network.proxyAnswers': fc.array(fc.record({ host: words('login.microsoftonline.com', 'manage.microsoft.com'), status: fc.constantFrom(null, 200, 407, 403, 502) }), { maxLength: 3 }),
  'network.userProxy': proxySettings,
  'network.serviceProxy': proxySettings,
  'network.rangeStatus': fc.constantFrom(206, 200, 404, 416, 503),
  'tenant.id': ids,
  'tenant.cloud': fc.constantFrom(...tenantClouds),
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
      errorName: words('', 'InvalidZtdHardwareHash', 'StorageError', 'ZtdDeviceDuplicated', 'ZtdDeviceAlreadyAssigned', 'ZtdDeviceAssignedToOtherTenant', 'ZtdDeviceAssignedToAnotherTenant'),
    }),
  ),
  'tenant.autopilotSync': fc.record({ status: words('completed', 'inProgress', 'failed', 'unknown'), lastSyncAt: fc.option(times) }),
  'tenant.intuneDevices': count(),
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
  'tenant.profileSkipsDomainCheck': fc.boolean(),
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
  'tenant.healthRules': fc.subarray([...healthRules]),
  'tenant.restartForcingPolicies': fc.array(words('DeviceGuard', 'AppLocker'), { maxLength: 2 }),
  'device.registrationFile': fc.option(
    fc.record({ row: fc.integer({ min: 1, max: 500 }), file: fc.subarray([...fileFormProblems], { maxLength: 2 }), ownRow: fc.subarray([...rowFormProblems], { maxLength: 1 }) }),
  ),
  ...anyPreparation,
  ...anyProfilePath,
  'tenant.espName': fc.option(words('Fabrikam ESP')),
  'tenant.espTimeoutMinutes': count(59, 60, 61, 120),
  'tenant.espBlockingApps': count(10, 11),
  'tenant.espQualityUpdates': fc.boolean(),
  ...anyEspAndHybrid,
  ...anyEnrollment,
  ...anyConditionalAccess,
  ...anySignIn,
  ...anyDirectory,
  ...anyIntuneEvents,
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

const anyUnavailable = fc.constantFrom(...unavailableReasons).map((reason) => unavailable(reason, { en: 'It is out of reach.', de: 'Es ist nicht erreichbar.' }))

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

/** The same for a VM of a Hyper-V host, which has facts and checks of its own. */
const nearlyReadyVm: fc.Arbitrary<Facts> = fc
  .tuple(
    nearlyReady,
    fc
      .uniqueArray(fc.constantFrom(...factIds.filter((id) => id.startsWith('vm.')), 'device.mdmEnrollment' as const), { maxLength: 12 })
      .chain((changed) => someFacts(changed)),
  )
  .map(([facts, changes]) => ({ ...facts, ...factsFrom({ 'device.virtualMachine': 'hyper-v' }), ...changes }))

/** Any facts at all, sense or nonsense. */
export const anyFacts: fc.Arbitrary<Facts> = fc.oneof(nearlyReady, nearlyReadyVm, someFacts(factIds, []), someFacts(factIds))

export interface Situation {
  readonly language: Language
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  readonly now: number
}

export const anySituation: fc.Arbitrary<Situation> = fc.record({
  scenario: fc.constantFrom(...scenarioIds),
  overlays: fc.subarray([...overlayIds]),
  language: fc.constantFrom(...languages),
  now: fc.constantFrom(Date.parse(testTime), Date.parse('2026-11-22T09:00:01Z'), Date.parse('2027-11-22T00:00:00Z')),
})
