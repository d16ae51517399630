import { known, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { maxBatchMembers } from '../graph/batch.ts'
import type { GraphDoor } from '../graph/door.ts'
import { entraDeviceFacts, entraDeviceMembers, readDeviceGroups, readEntraObject } from './entra-device.ts'
import { recordFacts, recordMembers, theRecord } from './autopilot-record.ts'
import { findImport, findRecords, searchMembers, type AutopilotMatch } from './autopilot-search.ts'
import { autopilotSyncFact, autopilotSyncMembers } from './autopilot-sync.ts'
import { complianceMembers, healthRulesFact, readCompliance } from './compliance.ts'
import { devicePreparationFact } from './device-preparation.ts'
import { espFacts, espMembers } from './esp.ts'
import { intuneDeviceMembers, intuneDevicesFact } from './intune-devices.ts'
import { mdmGroupMembers, mdmScopeFacts, mdmScopeMembers } from './mdm-scope.ts'
import { organizationFacts, organizationMembers } from './organization.ts'
import { catalogMembers, customMembers, readCatalog, readCustom, settingsMembers } from './policies.ts'
import { firstToOpen, policyFacts } from './policy-facts.ts'
import { openSession } from './session.ts'
import { tapPolicyFacts, tapPolicyMembers } from './tap-policy.ts'
import type { Memberships } from './targeting.ts'
import { readUser, resolveMembers, resolves, userMembers } from './user.ts'

/** What a scan knows before it asks the tenant. */
export interface TenantSubject {
  readonly serialNumber: Fact<string>
  /** Who will sign in; null: the user that the Autopilot record names. */
  readonly plannedUser: string | null
}

/**
 * Fills every tenant and user fact, known or unavailable; trouble with Microsoft Graph never throws.
 *
 * The rounds and their requests, batches counted as one:
 * 1. v1.0 and beta side by side: the tenant, the search for the record, the planned user (2)
 * 2. v1.0 and beta side by side: the record with its profiles, its Entra object and user, first policies (2)
 * 3. the groups of the device object (1)
 * 4. settings of the policies that did not fit into round 2 (1 for every 20)
 * What is left of the budget of 9 goes to further pages; `reserve` keeps enough for the later rounds.
 */
export async function collectTenantFacts(
  door: GraphDoor,
  subject: TenantSubject,
  signal: AbortSignal,
  onProgress: (text: string) => void,
): Promise<Facts> {
  const session = openSession(door, signal)

  onProgress('Microsoft Graph: tenant and policies')
  const blank = subject.plannedUser === null || subject.plannedUser.trim() === ''
  const planned = blank ? null : subject.plannedUser
  const [tenant, tenantBeta] = await Promise.all([
    session.ask('v1.0', [
      ...organizationMembers,
      ...searchMembers(subject.serialNumber),
      ...intuneDeviceMembers(subject.serialNumber),
      ...tapPolicyMembers,
      ...customMembers,
      ...complianceMembers,
      ...(planned === null ? [] : userMembers(planned)),
    ]),
    session.ask('beta', [...mdmScopeMembers, ...espMembers, ...catalogMembers, ...autopilotSyncMembers]),
  ])
  const records = await findRecords(session, subject.serialNumber, tenant, 4)
  const record = theRecord(records)
  const imported = await findImport(session, subject.serialNumber, tenant, records, 4)
  const catalog = await readCatalog(session, tenantBeta, 4)
  const custom = await readCustom(session, tenant, 4)
  const compliance = await readCompliance(session, tenant, 4)

  onProgress('Microsoft Graph: device and user')
  const match = record.status === 'known' ? record.value : null
  const name = whoSignsIn(planned, record, door.time())
  const named = match?.userPrincipalName ?? ''
  const sameUser = name.status === 'known' && name.value.toLowerCase() === named.toLowerCase()
  const early: Memberships = { device: notYetRead, user: notYetRead }
  const fixed = [...recordMembers(match), ...mdmGroupMembers(tenantBeta)]
  const [device, deviceBeta] = await Promise.all([
    session.ask('v1.0', [
      ...entraDeviceMembers(match),
      ...(planned === null && name.status === 'known' ? userMembers(name.value) : []),
      ...(named === '' || sameUser ? [] : resolveMembers(named)),
    ]),
    session.ask('beta', [...fixed, ...settingsMembers(firstToOpen(catalog, early, maxBatchMembers - fixed.length))]),
  ])
  const userAnswers = planned === null ? device : tenant
  const user = await readUser(session, name, userAnswers, 2)

  onProgress('Microsoft Graph: groups')
  const object = readEntraObject(record, device)
  const preparation = devicePreparationFact(catalog, { device: notYetRead, user: user.groups })
  const groups = match === null ? groupsWithoutRecord(record, preparation) : await readDeviceGroups(session, object, 1)
  const memberships: Memberships = { device: groups, user: user.groups }

  onProgress('Microsoft Graph: policy settings')
  return {
    ...organizationFacts(tenant),
    ...recordFacts(records, deviceBeta, resolves(sameUser ? userAnswers.get('user') : device.get('assigned-user'))),
    'tenant.importResult': imported,
    'tenant.autopilotSync': autopilotSyncFact(tenantBeta),
    'tenant.intuneDevices': intuneDevicesFact(subject.serialNumber, tenant),
    ...entraDeviceFacts(object),
    'tenant.devicePreparationPolicy': preparation,
    'tenant.healthRules': healthRulesFact(compliance, memberships),
    ...(await policyFacts(session, catalog, custom, memberships, deviceBeta)),
    ...(await espFacts(session, tenantBeta, memberships, 0)),
    ...(await mdmScopeFacts(session, new Map([...tenantBeta, ...deviceBeta]), user.groups, 0)),
    ...tapPolicyFacts(tenant, user),
    ...user.facts,
  }
}

/** The planned user, else the one on the record. */
function whoSignsIn(planned: string | null, record: Fact<AutopilotMatch | null>, now: string): Fact<string> {
  if (planned !== null) return known(planned, 'The plan for this device', now)
  if (record.status === 'unavailable') {
    return record.reason === 'needs-identity' || record.reason === 'nothing-to-read' ? needsUser : record
  }
  const name = record.value?.userPrincipalName ?? ''
  return name === '' ? needsUser : known(name, record.source, record.observedAt)
}

/**
 * Without a record there is no Entra object yet, so the device is in no group. Device preparation puts it
 * into a group during setup, so then nobody can tell.
 */
function groupsWithoutRecord(record: Fact<AutopilotMatch | null>, preparation: Fact<boolean>): Fact<ReadonlySet<string>> {
  if (record.status === 'unavailable') return record
  if (preparation.status === 'unavailable') return preparation
  return preparation.value
    ? unavailable('nothing-to-read', 'Device preparation puts the device into its group during setup; before that it is in none.')
    : known(new Set(), record.source, record.observedAt)
}

const needsUser = unavailable('needs-user', 'Nobody said who will sign in, and the Windows Autopilot record names no user.')

/** Stands for memberships while policies are chosen; never reaches a fact. */
const notYetRead = unavailable('not-collected', 'Groups were not read yet.')
