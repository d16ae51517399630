import type { EspStatus } from '../../../core/facts/stuck.ts'
import type { EventRecord } from '../../../main/probes/windows/parse-event-xml.ts'
import { lastSignInFailure, restartUris, unresolvedFailure } from '../../../main/probes/windows/setup-events.ts'
import { profileAnswer, setupPages } from '../../../main/probes/windows/setup-evidence-events.ts'
import type { FactInput } from '../../fakes/facts.ts'
import type { Silence } from './silence.ts'

/** Records newest first, a minute apart. */
function log(...entries: readonly (readonly [id: number, text?: string])[]): EventRecord[] {
  return entries.map(([id, text = ''], index) => ({ id, at: `2026-11-22T08:${String(50 - index)}:00.000Z`, data: new Map([['Message1', text]]) }))
}

const deviceManagement = (records: readonly EventRecord[]) => unresolvedFailure(records, [71, 76, 52], [72, 75])
const storm = log([100], [100], [1005], [1009], [1010], [404, './Device/Vendor/MSFT/Policy/Config/Anything: not found (0x86000002)'])
const virtualization = './Device/Vendor/MSFT/Policy/Config/DeviceGuard/EnableVirtualizationBasedSecurity'
const bareNumbers = log([807], [809], [815], [908])
const joined: FactInput = {
  'device.entraJoined': true,
  'device.mdmEnrollment': { enrolled: true, host: 'enrollment.manage.microsoft.com' },
  'device.deviceAuthStatus': 'SUCCESS',
  'device.keySignTest': 'passed',
  'device.managementExtension': 'running',
  'device.espProviders': [
    { name: 'Sidecar', part: 'preparation', scope: 'device', installationState: 3, listCreated: null },
    { name: 'Sidecar', part: 'setup', scope: 'device', installationState: null, listCreated: true },
  ],
}

const status = (state: 'succeeded' | 'failed'): EspStatus => ({
  devicePreparation: { state: 'succeeded', steps: [] },
  deviceSetup: { state, steps: [{ name: 'Apps', state, code: state === 'failed' ? '0x87d1041c' : null }] },
  accountSetup: null,
})

const interruptions = ['AADSTS50097', 'AADSTS50058', 'AADSTS50140', 'AADSTS50199', 'AADSTS70016']
const stuck = ['stuck'] as const

/** What a device shows that is no fault by itself. The numbers are those of Windows 11, Microsoft-Windows-* channels. */
export const deviceRules: readonly Silence[] = [
  {
    name: 'storms of event 100, 1005, 1009 and 1010, and 404 on a policy that nobody waits for',
    overlays: stuck,
    facts: { 'device.profileAnswer': profileAnswer(storm), 'device.mdmFailure': deviceManagement(storm) },
    watched: ['now-mdm-last-error', 'dev-cached-profile', 'reg-exists'],
  },
  {
    name: 'an enrollment failure among them',
    overlays: stuck,
    facts: { 'device.mdmFailure': deviceManagement([...storm, ...log([76, '0x80180014'])]) },
    watched: [],
    speaks: ['now-mdm-last-error: blocked'],
  },
  { name: 'events 807, 809, 815 and 908 without the name of an answer', overlays: stuck, facts: { 'device.profileAnswer': profileAnswer(bareNumbers) }, watched: ['reg-exists', 'prof-assigned', 'now-phase'] },
  { name: 'event 2800 at every sync, no restart seen', overlays: stuck, facts: { 'device.restartUris': restartUris(log([2800, virtualization])) }, watched: ['now-esp-restart', 'esp-reboot-policies'] },
  {
    name: 'a restart that was seen',
    overlays: stuck,
    facts: { 'device.restartUris': restartUris(log([2800, virtualization])), 'device.restartDuringDeviceSetup': true },
    watched: [],
    speaks: ['now-esp-restart: at-risk'],
  },
  { name: 'the text RebootCoalescing in Shell-Core', overlays: stuck, facts: { 'device.setupPages': setupPages(log([62407, 'RebootCoalescing'])) }, watched: ['now-esp-restart', 'now-esp-state'] },
  {
    name: 'event 358 and no page of Windows Hello yet',
    overlays: stuck,
    facts: { 'device.helloDecision': { willProvision: true, at: '2026-11-22T08:40:00Z', missing: [] }, 'device.setupPages': setupPages(log([62404, 'SomethingElse'])) },
    watched: ['now-hello-prereq', 'now-hello-state'],
  },
  ...interruptions.flatMap((code): Silence[] => [
    { name: `${code} as the last sign-in error`, overlays: stuck, facts: { 'device.signInFailure': { code, at: '2026-11-22T08:40:00Z' } }, watched: ['now-sign-in-error'] },
    { name: `${code} in the log`, overlays: stuck, facts: { 'device.signInFailure': lastSignInFailure(log([1098, `Error: ${code}: question`])) }, watched: ['now-sign-in-error'] },
  ]),
  ...['AADSTS50074', 'AADSTS50076'].map(
    (code): Silence => ({
      name: `${code} followed by success`,
      overlays: stuck,
      facts: { ...joined, 'device.signInFailure': { code, at: '2026-11-22T08:40:00Z' }, 'device.refreshToken': { present: true, error: null } },
      watched: ['now-sign-in-error', 'now-prt'],
    }),
  ),
  {
    name: 'a pass that was refused',
    overlays: stuck,
    facts: { 'device.signInFailure': { code: 'AADSTS130504', at: '2026-11-22T08:40:00Z' } },
    watched: [],
    speaks: ['now-sign-in-error: blocked'],
  },
  {
    name: 'a VM whose TPM never attests, in a flow without attestation',
    overlays: ['hyper-v-vm'],
    facts: { 'device.tpmAttestationCapable': false, 'device.tpmEkCertificates': 0, 'device.attestationKeyService': 'no-key-id' },
    watched: ['tpm-present', 'tpm-not-virtual', 'tpm-ek-certificate', 'tpm-aik-service', 'tpm-vendor-known-bad', 'hv-scenarios', 'hv-shape'],
  },
  {
    name: 'a laptop whose TPM never attests, in a flow without attestation',
    facts: { 'device.tpmAttestationCapable': false, 'device.tpmEkCertificates': 0, 'device.attestationKeyService': 'unknown-chip' },
    watched: ['tpm-present', 'tpm-ek-certificate', 'tpm-aik-service'],
  },
  ...['AMD', 'STM', 'NTC', 'QCOM'].map(
    (maker): Silence => ({ name: `a TPM of ${maker} without a recorded failure`, scenario: 'pre-provisioning', facts: { 'device.tpmManufacturer': maker }, watched: ['tpm-vendor-known-bad'] }),
  ),
  { name: 'a Cloud PC: no profile and no page for the user', facts: { 'device.virtualMachine': 'cloud-pc', 'device.profileCache': 'blank', 'device.espSettings': { skipDevicePage: false, skipUserPage: true, timeoutMinutes: null } }, watched: ['dev-cached-profile', 'esp-effective', 'hv-shape'] },
  { name: 'the status page has failed and turned green', overlays: stuck, facts: { ...joined, 'device.espStatus': status('succeeded') }, watched: ['now-esp-state', 'now-esp-app', 'now-prt'] },
  { name: 'the status page has failed', overlays: stuck, facts: { ...joined, 'device.espStatus': status('failed') }, watched: [], speaks: ['now-esp-state: blocked'] },
  { name: 'no primary refresh token before the first sign-in', overlays: stuck, facts: { ...joined, 'device.refreshToken': { present: false, error: null }, 'device.espStatus': status('succeeded') }, watched: ['now-prt'] },
  {
    name: 'device preparation: the service does not know the device, and no profile is cached',
    scenario: 'device-preparation',
    overlays: stuck,
    facts: {
      ...joined,
      'device.profileCache': 'blank',
      'device.profileAnswer': profileAnswer(log([807, 'ZtdDeviceIsNotRegistered'], [100], [417], [418], [1005])),
      'device.preparationRun': { phase: 'running', timeoutMinutes: 60, workloads: [] },
    },
    watched: ['reg-exists', 'prof-assigned', 'dev-cached-profile', 'now-phase', 'now-mdm-last-error'],
  },
  { name: 'an empty cache on a registered device', facts: { 'device.profileCache': 'blank', 'device.autopilotTenantId': '' }, watched: ['dev-cached-profile', 'reg-exists', 'prof-assigned', 'reg-other-tenant'] },
  { name: 'nothing cached at all', facts: { 'device.profileCache': 'none', 'device.autopilotTenantId': '' }, watched: ['dev-cached-profile', 'reg-exists', 'reg-other-tenant'] },
]
