import type { DefaultRoutes, HardwareHashText, VirtualMachineKind } from '../../../core/facts/device.ts'
import type { EndpointProbe } from '../../../core/facts/network.ts'
import { endpoints } from '../../../core/tables/endpoints.ts'
import type { CaseDevice } from './case-input.ts'
import type { StatedValues } from './stated-values.ts'

/** What a case states about the device, as fact values. */
export function deviceValues(device: CaseDevice): StatedValues {
  return {
    'device.name': device.name,
    'device.osEdition': device.os?.edition,
    'device.osBuild': device.os?.build,
    'device.osRevision': device.os?.revision,
    'device.manufacturer': device.hw?.manufacturer,
    'device.model': device.hw?.model,
    'device.virtualMachine': virtualMachine(device.hw),
    // Only the host of a VM knows this, so a case that states it has asked the host.
    ...(device.hw?.enhancedSession === undefined ? {} : { 'vm.hostInventory': true, 'vm.enhancedSession': device.hw.enhancedSession }),
    'device.tpmPresent': device.tpm?.present,
    'device.tpmSpecVersion': device.tpm?.spec,
    'device.tpmReady': device.tpm?.ready,
    'device.tpmManufacturer': device.tpm?.maker,
    'device.tpmEkCertificates': device.tpm?.ekCert === undefined ? undefined : Number(device.tpm.ekCert),
    'device.clockOffsetSeconds': device.clockSkewSec,
    'device.defaultRoutes': defaultRoutes(device.net),
    'device.domainControllerReachable': device.dcReachable,
    'device.entraJoined': device.dsreg?.AzureAdJoined,
    'device.domainJoined': device.dsreg?.DomainJoined,
    'device.workplaceJoined': device.dsreg?.WorkplaceJoined,
    'device.autopilotTenantId': device.autopilot?.tenantId,
    'device.autopilotTenantDomain': device.autopilot?.tenantDomain,
    'device.autopilotTenantMatched': device.autopilot?.tenantMatched,
    'device.offlineProfile': device.autopilot?.offlineJson,
    'device.profileCache': profileCache(device.autopilot?.profileAvailable),
    'device.associated': device.autopilot?.associated,
    'device.serialNumber': device.hash?.serial,
    'device.hardwareHash': hashText(device.hash),
    'device.webSignIn': device.webSignIn?.effective,
    'device.restartDuringDeviceSetup': device.restartDuringDeviceSetup,
    'network.connectTest': device.net?.ncsi === undefined ? undefined : device.net.ncsi ? 'connected' : 'altered',
    'network.endpoints': probes(device.net),
  }
}

const kinds: readonly VirtualMachineKind[] = ['hyper-v', 'vmware', 'virtualbox', 'qemu', 'parallels', 'xen', 'cloud-pc']

/** Windows names a Cloud PC by its model; below it lies Hyper-V. */
function virtualMachine(hw: CaseDevice['hw']): VirtualMachineKind | undefined {
  if (hw?.vm === undefined) return undefined
  if (hw.vm === null) return 'none'
  if (hw.model?.startsWith('Cloud PC')) return 'cloud-pc'
  return kinds.find((kind) => kind === hw.vm) ?? 'other'
}

/** Most cases say only whether the text decodes, so the length is that of an ordinary hash (about 4,000 characters). */
function hashText(hash: CaseDevice['hash']): HardwareHashText | undefined {
  if (hash?.length === 0) return { length: 0, strictBase64: false, repairable: false }
  const strictBase64 = hash?.base64Ok
  return strictBase64 === undefined ? undefined : { length: hash?.length ?? (strictBase64 ? 4_000 : 3_998), strictBase64, repairable: true }
}

/** Stated as a pair: one of the two alone leaves the other open. */
function defaultRoutes(net: CaseDevice['net']): DefaultRoutes | undefined {
  return net?.ipv4 === undefined || net.ipv6 === undefined ? undefined : { ipv4: net.ipv4, ipv6: net.ipv6 }
}

/** A cache without a profile was still filled: the service answered. */
function profileCache(available: number | undefined): 'blank' | 'profile' | undefined {
  if (available === undefined) return undefined
  return available === 0 ? 'blank' : 'profile'
}

function probes(net: CaseDevice['net']): readonly EndpointProbe[] | undefined {
  const silent = net?.blockedHosts?.flatMap(blocked)
  if (net?.othersReachable !== true) return silent
  const taken = new Set(silent?.map(({ host, port }) => `${host}:${String(port)}`))
  const others = endpoints.flatMap(({ probeHost, protocol, port }): EndpointProbe[] =>
    probeHost === null || protocol === 'udp' || taken.has(`${probeHost}:${String(port)}`) ? [] : [{ host: probeHost, port, outcome: 'reachable', detail: '' }],
  )
  return [...(silent ?? []), ...others]
}

/** A blocked host is refused on every port that Windows setup asks it on; 443 where the table does not know it. */
function blocked(host: string): EndpointProbe[] {
  const rows = endpoints.filter((each) => each.protocol !== 'udp' && (each.probeHost === host || each.host === host))
  const ports = rows.length === 0 ? [443] : [...new Set(rows.map((each) => each.port))]
  return ports.map((port) => ({ host, port, outcome: 'refused', detail: 'blocked' }))
}
