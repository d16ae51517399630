import { mapFact, unavailable } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { deviceAppsFact } from './apps.ts'
import { recordFacts } from './autopilot-record.ts'
import { findImports, lastImport } from './autopilot-search.ts'
import { autopilotSyncFact } from './autopilot-sync.ts'
import { healthRulesFact } from './compliance.ts'
import { profileFacts } from './deployment-profile.ts'
import { enrollmentFactsOf } from './enrollment.ts'
import { conditionalAccessFacts } from './conditional-access.ts'
import { deploymentProfileFacts, readProfileGroups } from './deployment-profiles.ts'
import { entraDeviceFacts } from './entra-device.ts'
import { espFacts } from './esp.ts'
import { autopilotEventsFact } from './events/autopilot-events.ts'
import { enrollmentFailuresFact } from './events/enrollment-failures.ts'
import { notStuck } from './events/event-page.ts'
import { openGround, type Ground, type TenantSubject } from './ground.ts'
import { hybridFacts } from './hybrid.ts'
import { intuneDevicesFact, lastIntuneContactFact } from './intune-devices.ts'
import { mdmScopeFacts } from './mdm-scope.ts'
import { organizationFacts } from './organization.ts'
import { policyFacts } from './policy-facts.ts'
import type { ScanReader } from './reader/reader.ts'
import { corporateIdentifiersFact } from './corporate-identifiers.ts'
import { joiningAdministratorsFact } from './joining-administrators.ts'
import { preparationPolicyFacts } from './preparation-policy.ts'
import { ruleDeviceFact } from './rule-device.ts'
import { signInFacts } from './sign-in.ts'
import { userScriptsFact } from './scripts.ts'
import { tapPolicyFacts } from './tap-policy.ts'
import { resolves } from './user.ts'
import { sayTenant } from './tenant-words.ts'

export type { TenantSubject } from './ground.ts'

/** One part of the tenant: reads what it needs and gives its facts, known or unavailable; never rejects for trouble. */
type Area = (ground: Ground) => Promise<Facts>

const areas: readonly Area[] = [
  ({ reader }) => organizationFacts(reader),
  recordArea,
  async ({ reader, subject, records }) => ({
    'tenant.importResult': lastImport(await findImports(reader, subject.serialNumber), await records),
  }),
  async ({ reader }) => ({ 'tenant.autopilotSync': await autopilotSyncFact(reader) }),
  async ({ reader, subject }) => ({
    'tenant.intuneDevices': await intuneDevicesFact(reader, subject.serialNumber),
    'tenant.lastIntuneContact': await lastIntuneContactFact(reader, subject.serialNumber),
  }),
  async ({ entraObject }) => entraDeviceFacts(await entraObject),
  async ({ entraObject }) => ({ 'tenant.ruleDevice': ruleDeviceFact(await entraObject) }),
  profilePathArea,
  async ({ reader, catalog, userGroups }) => preparationPolicyFacts(reader, await catalog, { device: notAsked, user: await userGroups }),
  async ({ reader }) => ({ 'tenant.joiningAdministrators': await joiningAdministratorsFact(reader) }),
  async ({ reader, subject, record }) => ({ 'tenant.corporateIdentifiers': await corporateIdentifiersFact(reader, subject.serialNumber, await record) }),
  async ({ devicePreparation }) => ({ 'tenant.devicePreparationPolicy': await devicePreparation }),
  async ({ policies, olderPolicies }) => policyFacts(await policies, await olderPolicies),
  async ({ compliance, memberships }) => ({ 'tenant.healthRules': healthRulesFact(await compliance, await memberships) }),
  espArea,
  async ({ apps, scripts, memberships }) => ({
    'tenant.deviceApps': deviceAppsFact(await apps, await memberships),
    'tenant.userScripts': userScriptsFact(await scripts, await memberships),
  }),
  ({ reader, memberships }) => hybridFacts(reader, memberships),
  ({ reader, userGroups }) => mdmScopeFacts(reader, userGroups),
  ({ reader, user }) => tapPolicyFacts(reader, user),
  signInFacts,
  conditionalAccessFacts,
  async ({ user }) => (await user).facts,
  enrollmentFactsOf,
  intuneEventsArea,
]

/**
 * Fills every tenant and user fact, known or unavailable; trouble with Microsoft Graph never throws.
 *
 * Areas ask for what they need as soon as they can; what waits at the same time leaves together, v1.0 and beta side
 * by side. For one device that comes to these rounds:
 * 1. the tenant, the search for the record, the planned user, the policies
 * 2. the record with its profiles, its Entra object and user
 * 3. the groups of the device object
 * 4. settings of the policies that did not fit into the batches before
 */
export async function collectTenantFacts(reader: ScanReader, subject: TenantSubject, onProgress: (text: string) => void): Promise<Facts> {
  onProgress('Microsoft Graph: tenant and policies')
  const ground = openGround(reader, subject)
  void ground.record.then(() => {
    onProgress('Microsoft Graph: device and user')
  })
  void ground.memberships.then(() => {
    onProgress('Microsoft Graph: policy settings')
  })
  const parts = await Promise.all(areas.map((area) => area(ground)))
  return Object.assign({}, ...parts) as Facts
}

async function recordArea({ reader, records, record, betaRecord, user }: Ground): Promise<Facts> {
  const match = await record
  const named = match.status === 'known' ? (match.value?.userPrincipalName ?? '') : ''
  const { name, id } = await user
  const same = name.status === 'known' && name.value.toLowerCase() === named.toLowerCase()
  const exists = same || named === '' ? mapFact(id, (found) => found !== null) : await resolves(reader, named)
  return recordFacts(await records, await betaRecord, exists)
}

async function espArea({ enrollmentConfigurations, memberships, apps, betaRecord }: Ground): Promise<Facts> {
  const mode = profileFacts(await betaRecord)['tenant.profileMode']
  // Nobody signs in while such a device is set up, so a page or an app for users never counts.
  const sides = mode?.status === 'known' && mode.value === 'self-deploying' ? (['device'] as const) : undefined
  return espFacts(await enrollmentConfigurations, await memberships, await apps, sides)
}

async function profilePathArea({ reader, deploymentProfiles, memberships }: Ground): Promise<Facts> {
  const profiles = await deploymentProfiles
  const groups = await readProfileGroups(reader, profiles)
  return deploymentProfileFacts(profiles, groups, await memberships)
}

/** Asked with the record: the first round is full, and without the ids of the device nothing could be matched. */
async function intuneEventsArea({ reader, subject, record, user }: Ground): Promise<Facts> {
  if (!subject.stuck) return { 'tenant.autopilotEvents': notStuck, 'tenant.enrollmentFailures': notStuck }
  const match = await record
  const [runs, failures] = await Promise.all([
    autopilotEventsFact(reader, { serialNumber: subject.serialNumber, record: match }),
    enrollmentFailuresFact(reader, { record: match, userId: user.then(({ id }) => id) }),
  ])
  return { 'tenant.autopilotEvents': runs, 'tenant.enrollmentFailures': failures }
}

/** Stands for groups that do not matter here; never reaches a fact. */
const notAsked = unavailable('not-collected', sayTenant((w) => w.groupsNotRead))
