import type { RegistrationMismatch } from '../../../core/facts/device-image.ts'
import type { TlsProbe } from '../../../core/facts/network.ts'
import type { CaseDevice, CaseGraph, CaseInput } from './case-input.ts'
import type { StatedValues } from './stated-values.ts'

/** What a case states about hardware, image, network, hash and registration, as fact values. `time` is the one of the case. */
export function benchValues({ device = {}, graph = {} }: CaseInput, time: string): StatedValues {
  return { ...hardware(device), ...image(device), ...network(device), ...hash(device, time), ...registration(graph), ...preparation(graph) }
}

const times = (amount: number | undefined, unit: number): number | undefined => (amount === undefined ? undefined : amount * unit)

function hardware({ os, hw, tpm }: CaseDevice): StatedValues {
  return {
    'device.osSMode': os?.sMode,
    'device.osInstallationType': os?.installationType,
    'device.installedUpdates': os?.updates,
    'device.memoryBytes': times(hw?.memoryGB, 1024 ** 3),
    'device.processorCores': hw?.cores,
    'device.processorMhz': hw?.mhz,
    'device.processorName': hw?.processor,
    'device.systemDiskBytes': times(hw?.diskGB, 1e9),
    'device.systemDiskFreeBytes': times(hw?.freeGB, 1024 ** 3),
    'device.firmwareType': hw?.firmware,
    'device.secureBoot': hw?.secureBoot,
    'device.secureBootCertificates': hw?.secureBoot2023 === undefined ? undefined : { database: hw.secureBoot2023, keyExchangeKey: hw.secureBoot2023 },
    'device.power': hw?.power === undefined ? undefined : { source: hw.power.source, batteryPercent: hw.power.percent },
    'device.tpmEnabled': tpm?.enabled,
    'device.tpmActivated': tpm?.activated,
    'device.tpmAttestationCapable': tpm?.attestationCapable,
    'device.tpmReducedFunctionality': tpm?.reducedFunctionality,
    'device.tpmFirmwareVersion': tpm?.firmware,
    'device.tpmVulnerableFirmware': tpm?.vulnerable,
    'device.attestationKeyService': tpm?.keyService,
  }
}

function image({ image: left, csv }: CaseDevice): StatedValues {
  return {
    'device.signInAssistant': left?.signInAssistant,
    'device.oobeRetries': left?.oobeRetries,
    'device.autoAdminLogon': left?.autoAdminLogon,
    'device.pendingRestarts': left?.pendingRestarts,
    'device.logonPolicies': left?.logonPolicies,
    'device.userProfiles': left?.userProfiles,
    'device.provisioningPackages': left?.provisioningPackages,
    'device.mdmEnrollment': left?.mdmEnrolled === undefined ? undefined : { enrolled: left.mdmEnrolled, host: null },
    'device.registrationFile': csv === undefined ? undefined : { row: 1, file: csv.file, ownRow: csv.row },
  }
}

function network({ net }: CaseDevice): StatedValues {
  const proxy = net?.proxyStatus
  return {
    'device.networkMedium': net?.medium,
    'network.rangeStatus': net?.rangeStatus,
    'network.proxyAnswers': proxy === undefined ? undefined : proxy === null ? [] : proxyHosts.map((host) => ({ host, status: proxy })),
    'network.tls': net?.tlsIssuer === undefined ? undefined : tlsHosts.map((host) => signedBy(host, net.tlsIssuer ?? '')),
  }
}

/** The hosts that the rule about proxies names. */
const proxyHosts = ['manage.microsoft.com', 'graph.microsoft.com', 'login.microsoftonline.com']

/** Sign-in, management and the deployment service. */
const tlsHosts = ['login.microsoftonline.com', 'enrollment.manage.microsoft.com', 'portal.manage.microsoft.com', 'ztd.dds.microsoft.com']

const signedBy = (host: string, issuerOrganization: string): TlsProbe => ({
  host,
  issuerOrganization,
  issuerCommonName: issuerOrganization,
  validFrom: '2026-01-01T00:00:00Z',
  validTo: '2027-12-31T00:00:00Z',
})

function hash({ hash: stated, hw, events }: CaseDevice, time: string): StatedValues {
  return {
    'device.hashRecords': stated?.missing === undefined ? undefined : { missing: stated.missing, looksVirtual: hw?.vm !== undefined && hw.vm !== null },
    'device.hashSerialMatches': stated?.serialMatches,
    'device.registrationMismatch': stated?.mismatch === undefined ? mismatchIn(events, time) : stated.mismatch,
    'device.deviceEnrollmentFailure': deviceFailureIn(events, time),
  }
}

/** What the service wrote counts, not the number of the event: many builds have no 908. Events of cases carry no time. */
function mismatchIn(events: CaseDevice['events'], at: string): RegistrationMismatch | undefined {
  for (const { ch, text = '' } of events ?? []) {
    const [, part] = ch === 'AP' ? (/(SerialNumber|ProductKeyId)Mismatch/i.exec(text) ?? []) : []
    if (part !== undefined) return { part: part.toLowerCase() === 'serialnumber' ? 'serial-number' : 'product-key', at }
  }
  return undefined
}

/** 180: a step of the enrollment with the identity of the device failed. */
function deviceFailureIn(events: CaseDevice['events'], at: string): StatedValues['device.deviceEnrollmentFailure'] {
  const code = events?.find((each) => each.ch === 'AP' && each.id === 180)?.code
  return code === undefined ? undefined : { step: '', code: code.toLowerCase(), at }
}

/** A case that states the restriction of its tenant names the identifiers too that would make the device corporate. */
function registration({ identity, intuneDevices, entraDevice, corporateIdentifiers, restriction, profile }: CaseGraph): StatedValues {
  const user = identity?.assignedUser
  return {
    'tenant.profileAssignedAt': identity?.assignedAt,
    'tenant.profileDetailedStatus': identity?.detailedStatus,
    'tenant.profileIsIntended': identity?.intended,
    'tenant.autopilotDevice':
      identity?.enrollmentState === undefined
        ? undefined
        : { id: '', serialNumber: '', groupTag: '', enrollmentState: identity.enrollmentState, entraDeviceId: '', managedDeviceId: '' },
    'tenant.assignedUser': user === undefined ? undefined : { userPrincipalName: user, resolves: user === '' ? null : (identity?.assignedUserExists ?? null) },
    'tenant.intuneDevices': intuneDevices,
    'tenant.entraDevice': entraDevice === undefined || entraDevice === null ? entraDevice : { enabled: entraDevice.accountEnabled, trustType: entraDevice.trustType },
    'tenant.corporateIdentifiers': corporateIdentifiers ?? (restriction === undefined ? undefined : []),
    'tenant.profileNameTemplate': profile?.nameTemplate,
  }
}

function preparation({ dpp }: CaseGraph): StatedValues {
  const { apps, scripts, timeoutMinutes } = dpp ?? {}
  const limits = apps === undefined || scripts === undefined || timeoutMinutes === undefined ? undefined : { name: '', apps, scripts, timeoutMinutes }
  return {
    'tenant.preparationJoinType': dpp?.joinType,
    'tenant.preparationAccountType': dpp?.accountType,
    'tenant.joiningAdministrators': dpp?.joiningAdministrators,
    'tenant.preparationPolicy': limits,
  }
}
