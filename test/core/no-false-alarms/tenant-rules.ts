import { endpoints } from '../../../core/tables/endpoints.ts'
import type { AccessPolicy } from '../../../core/facts/conditional-access.ts'
import type { EndpointProbe } from '../../../core/facts/network.ts'
import type { Silence } from './silence.ts'

const compliant: AccessPolicy = { name: 'Compliant devices', enforced: true, covers: 'all-resources', excludesResources: false, dependsOn: [], operator: 'all', controls: ['compliant-device'], strength: null, everyTime: false }

/** Every host answers but those named. */
const network = (silent: RegExp): readonly EndpointProbe[] =>
  endpoints.flatMap(({ probeHost, port, protocol }): EndpointProbe[] =>
    probeHost === null || protocol === 'udp' ? [] : [{ host: probeHost, port, outcome: silent.test(probeHost) ? 'timed-out' : 'reachable', detail: '' }],
  )

const softHosts = [...new Set(endpoints.flatMap(({ probeHost, required, protocol, region }) => (probeHost !== null && required === 'soft' && protocol !== 'udp' && region === null ? [probeHost] : [])))]
const hardHosts = new Set(endpoints.flatMap(({ probeHost, required }) => (probeHost !== null && required === 'hard' ? [probeHost] : [])))

/** The only host behind the step-up of the edition: it stands for nothing else, so it does speak. */
const alone = 'licensing.mp.microsoft.com'

const exactly = (host: string): RegExp => new RegExp(`^${host.replaceAll('.', '\\.')}$`)

/** What tenant, pass and network show that is no fault by itself. */
export const tenantRules: readonly Silence[] = [
  { name: 'the device limit of Intune is reached', facts: { 'tenant.enrollmentLimit': 1, 'user.devices': 2 }, watched: ['enr-device-limit', 'entra-device-quota'] },
  {
    name: 'the device limit of Entra is reached',
    facts: { 'tenant.deviceQuota': 2, 'user.devices': 2 },
    watched: [],
    speaks: ['entra-device-quota: blocked'],
  },
  { name: 'another hash than the registered one, of the same hardware', facts: { 'device.hardwareHash': { length: 4_004, strictBase64: true, repairable: true }, 'device.hashSerialMatches': true }, watched: ['reg-hash-stale', 'hash-capture'] },
  { name: 'an import that still runs, of a registered device', facts: { 'tenant.importResult': { status: 'unknown', errorCode: 0, errorName: '' } }, watched: ['reg-import-errors', 'reg-exists'] },
  { name: 'the newest Windows, from the Evaluation Center', facts: { 'device.osEdition': 'EnterpriseEval', 'device.osBuild': 26300, 'device.osRevision': 9457 }, watched: ['os-edition', 'os-lifecycle', 'os-min-minor-fixes'] },
  { name: 'all resources ask for a compliant device, without a list', facts: { 'user.enrollmentPolicies': [compliant] }, watched: ['ca-compliant-device', 'ca-resource-exclusions-2026', 'ca-block-with-allow-list'] },
  {
    name: 'named resources ask for a compliant device',
    facts: { 'user.enrollmentPolicies': [{ ...compliant, covers: 'named-resources' }] },
    watched: [],
    speaks: ['ca-compliant-device: at-risk'],
  },
  {
    name: 'a pass that starts in ten minutes is worth the wait, and blocks nothing',
    overlays: ['tap'],
    facts: { 'user.tap': { exists: true, usable: false, reason: 'NotYetValid' }, 'user.tapStartsAt': '2026-11-22T09:10:00Z' },
    watched: [],
    speaks: ['tap-exists-usable: at-risk', 'tap-start-time: at-risk'],
  },
  { name: 'scripts that run as the user', facts: { 'tenant.userScripts': ['Map drives'] }, watched: ['esp-user-scripts'] },
  ...softHosts
    .filter((host) => !hardHosts.has(host) && host !== alone)
    .map((host): Silence => ({ name: `${host} alone is silent`, facts: { 'network.endpoints': network(exactly(host)) }, watched: ['net-endpoints', 'net-activation', 'net-diagnostics'] })),
  { name: 'the content hosts of Intune are silent', facts: { 'network.endpoints': network(/mscdn\.manage|content-cdn/) }, watched: [], speaks: ['net-endpoints: at-risk'] },
]
