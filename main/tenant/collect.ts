import { mapFact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { recordFacts } from './autopilot-record.ts'
import { findImports, lastImport } from './autopilot-search.ts'
import { autopilotSyncFact } from './autopilot-sync.ts'
import { healthRulesFact } from './compliance.ts'
import { entraDeviceFacts } from './entra-device.ts'
import { espFacts } from './esp.ts'
import { openGround, type Ground, type TenantSubject } from './ground.ts'
import { intuneDevicesFact } from './intune-devices.ts'
import { mdmScopeFacts } from './mdm-scope.ts'
import { organizationFacts } from './organization.ts'
import { policyFacts } from './policy-facts.ts'
import type { ScanReader } from './reader/reader.ts'
import { tapPolicyFacts } from './tap-policy.ts'
import { resolves } from './user.ts'

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
  async ({ reader, subject }) => ({ 'tenant.intuneDevices': await intuneDevicesFact(reader, subject.serialNumber) }),
  async ({ entraObject }) => entraDeviceFacts(await entraObject),
  async ({ devicePreparation }) => ({ 'tenant.devicePreparationPolicy': await devicePreparation }),
  async ({ policies }) => policyFacts(await policies),
  async ({ compliance, memberships }) => ({ 'tenant.healthRules': healthRulesFact(await compliance, await memberships) }),
  async ({ enrollmentConfigurations, memberships }) => espFacts(await enrollmentConfigurations, await memberships),
  ({ reader, userGroups }) => mdmScopeFacts(reader, userGroups),
  ({ reader, user }) => tapPolicyFacts(reader, user),
  async ({ user }) => (await user).facts,
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
