import { factIds, type FactId, type Facts } from '../../core/facts/index.ts'
import type { Overlay, Scenario } from '../../core/scenarios/index.ts'
import { factsFrom, without, type FactInput } from './facts.ts'
import { readyFacts } from './ready-facts.ts'

interface ReadySituation {
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  readonly facts: Facts
}

/** What a scan finds instead where the device has no registration. */
const unregistered: FactInput = { 'tenant.autopilotRecords': 0, 'tenant.autopilotDevice': null, 'device.autopilotTenantId': '', 'device.autopilotTenantDomain': '', 'device.profileCache': 'blank' }

const ofRecord: readonly FactId[] = [
  'tenant.profileStatus',
  'tenant.profileDetailedStatus',
  'tenant.profileAssignedAt',
  'tenant.profileName',
  'tenant.profileIsIntended',
  'tenant.profileJoinType',
  'tenant.profileMode',
  'tenant.profileSkipsDomainCheck',
  'tenant.profileAllowsPreProvisioning',
  'tenant.profileHidesAccountChange',
  'tenant.profileNameTemplate',
  'tenant.profileConvertsAll',
  'tenant.intendedProfile',
  'tenant.assignedUser',
  'tenant.remediationState',
]

const ofUser = factIds.filter((id) => id.startsWith('user.'))
const ofHost = factIds.filter((id) => id.startsWith('vm.'))

/** A Hyper-V VM as its own host describes it: its TPM has no certificate and never attests. */
const virtual: FactInput = {
  'device.virtualMachine': 'hyper-v',
  'device.manufacturer': 'Microsoft Corporation',
  'device.model': 'Virtual Machine',
  'device.serialNumber': '1204-5518-7730-2946-0087-3315-62',
  'device.tpmManufacturer': 'MSFT',
  'device.tpmAttestationCapable': false,
  'device.tpmEkCertificates': 0,
  'device.attestationKeyService': 'no-key-id',
  'device.hashRecords': { missing: [], looksVirtual: true },
  // The serial number of a VM has no room in a name.
  'tenant.profileNameTemplate': 'LAB-%RAND:5%',
}

const offline: FactInput = {
  ...unregistered,
  'device.offlineProfile': true,
  'device.offlineProfileFile': { encoding: 'ascii', content: 'one-profile', missing: [], wrong: [], selfDeploying: false },
}

const identified: FactInput = { 'tenant.corporateIdentifiers': [{ manufacturer: 'MICROSOFTCORPORATION', model: 'VIRTUALMACHINE', serialNumber: '12045518773029460087331562' }] }

function situation(scenario: Scenario, overlays: readonly Overlay[], changes: FactInput, missing: readonly FactId[] = []): ReadySituation {
  const vm = overlays.includes('hyper-v-vm')
  const facts = without(factsFrom({ ...readyFacts, ...(vm ? virtual : {}), ...changes }), missing, 'nothing-to-read')
  return { scenario, overlays, facts: vm ? facts : without(facts, ofHost, 'not-collected') }
}

const choices: readonly (readonly Overlay[])[] = [[], ['tap'], ['fido2'], ['hyper-v-vm'], ['tap', 'hyper-v-vm'], ['tap', 'fido2']]

/** Every scenario with every way of working that makes sense in it, and a device with nothing to complain about. */
export const readySituations: readonly ReadySituation[] = [
  ...choices.map((overlays) => situation('user-driven', overlays, {})),
  situation('user-driven', ['hyper-v-vm'], { 'vm.hostInventory': false }, ofHost.filter((id) => id !== 'vm.hostInventory')),
  // A Temporary Access Pass cannot carry a hybrid join.
  ...choices.filter((each) => !each.includes('tap')).map((overlays) => situation('user-driven-hybrid', overlays, { 'tenant.profileJoinType': 'hybrid' })),
  // The virtual TPM of a VM cannot attest, which these three need.
  ...choices.filter((each) => !each.includes('hyper-v-vm')).map((overlays) => situation('pre-provisioning', overlays, {})),
  situation('self-deploying', [], { 'tenant.profileMode': 'self-deploying' }, ofUser),
  ...choices.map((overlays) => situation('existing-devices', overlays, offline, ofRecord)),
  ...choices.map((overlays) => situation('device-preparation', overlays, { ...unregistered, 'tenant.devicePreparationPolicy': true, ...(overlays.includes('hyper-v-vm') ? identified : {}) }, ofRecord)),
  situation('device-association', [], { ...unregistered, 'device.associated': true, 'tenant.devicePreparationPolicy': true }, ofRecord),
]
