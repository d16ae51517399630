import { known, mapFact, unavailable, type Fact } from '../../core/facts/fact.ts'
import { readApps, type AssignedApp } from './apps.ts'
import { filterAnswers, filterDevice, readAssignmentFilters } from './assignment-filters.ts'
import { readBetaRecord, theRecord } from './autopilot-record.ts'
import { findRecords, type AutopilotMatch } from './autopilot-search.ts'
import type { BetaRecord } from './beta-record.ts'
import { readCompliance, type CompliancePolicy } from './compliance.ts'
import { readDeploymentProfiles, type ListedProfile } from './deployment-profiles.ts'
import { devicePreparationFact } from './device-preparation.ts'
import { readDeviceGroups, readEntraObject, type DeviceGroups, type EntraObject } from './entra-device.ts'
import { readEnrollmentConfigurations, type EnrollmentConfiguration } from './esp.ts'
import { openIntents, readIntents } from './intents.ts'
import { readOpenedPolicies, type OpenedPolicy } from './opened-policies.ts'
import { readCatalog, readCustom, type Policy } from './policies.ts'
import type { ScanReader } from './reader/reader.ts'
import { readScripts, type Script } from './scripts.ts'
import { targetGroups, type Assignment, type Memberships } from './targeting.ts'
import { readUser, type UserReading } from './user.ts'
import { sayTenant } from './tenant-words.ts'

/** What a scan knows before it asks the tenant. */
export interface TenantSubject {
  readonly serialNumber: Fact<string>
  /** Who will sign in; null: the user that the Autopilot record names. */
  readonly plannedUser: string | null
  /** The enrollment is stuck, so that what Intune recorded about it is read as well. */
  readonly stuck: boolean
  /** What Windows reads from the firmware, for assignment filters. */
  readonly hardware: { readonly manufacturer: Fact<string>; readonly model: Fact<string> }
}

/** What several areas of the tenant build on. Each is read once; none of these promises rejects. */
export interface Ground {
  readonly reader: ScanReader
  readonly subject: TenantSubject
  readonly records: Promise<Fact<readonly AutopilotMatch[]>>
  /** Known null: the tenant has no record of this device. */
  readonly record: Promise<Fact<AutopilotMatch | null>>
  readonly betaRecord: Promise<Fact<BetaRecord>>
  readonly entraObject: Promise<Fact<EntraObject | null>>
  readonly user: Promise<UserReading>
  readonly userGroups: Promise<Fact<ReadonlySet<string>>>
  readonly catalog: Promise<Fact<readonly Policy[]>>
  readonly custom: Promise<Fact<readonly Policy[]>>
  readonly compliance: Promise<Fact<readonly CompliancePolicy[]>>
  readonly enrollmentConfigurations: Promise<Fact<readonly EnrollmentConfiguration[]>>
  readonly deploymentProfiles: Promise<Fact<readonly ListedProfile[]>>
  readonly devicePreparation: Promise<Fact<boolean>>
  readonly apps: Promise<Fact<readonly AssignedApp[]>>
  readonly scripts: Promise<Fact<readonly Script[]>>
  /** The groups of the device object and of the user, nested ones included. */
  readonly memberships: Promise<Memberships>
  /** Every policy that may reach the device or the user, with its settings. */
  readonly policies: Promise<Fact<readonly OpenedPolicy[]>>
  /** Baselines and endpoint security policies from before the settings catalog that may reach the device. */
  readonly olderPolicies: Promise<Fact<readonly OpenedPolicy[]>>
}

export function openGround(reader: ScanReader, subject: TenantSubject): Ground {
  const records = findRecords(reader, subject.serialNumber)
  const record = records.then(theRecord)
  const betaRecord = record.then((found) => readBetaRecord(reader, found))
  const entraObject = record.then((found) => readEntraObject(reader, found))
  const user = whoSignsIn(reader, subject.plannedUser, record).then((name) => readUser(reader, name))
  const userGroups = user.then(({ groups }) => groups)
  const catalog = readCatalog(reader)
  const custom = readCustom(reader)
  const compliance = readCompliance(reader)
  const enrollmentConfigurations = readEnrollmentConfigurations(reader)
  const deploymentProfiles = readDeploymentProfiles(reader)
  const apps = readApps(reader)
  const scripts = readScripts(reader)
  const intents = readIntents(reader)
  const filters = Promise.all([readAssignmentFilters(reader), betaRecord]).then(([found, own]) => filterAnswers(found, filterDevice(subject.hardware, own)))
  const devicePreparation = Promise.all([catalog, userGroups]).then(([policies, groups]) =>
    devicePreparationFact(policies, { device: notYetRead, user: groups }),
  )
  const deviceGroups = record.then(async (found) => {
    if (found.status === 'unavailable' || found.value === null) return groupsWithoutRecord(found, await devicePreparation)
    const assigned = await Promise.all([catalog, custom, compliance, enrollmentConfigurations, deploymentProfiles, apps, scripts, intents].map(assignmentsOf))
    return readDeviceGroups(reader, await entraObject, targetGroups(assigned.flat()))
  })
  const memberships = Promise.all([deviceGroups, userGroups, filters]).then(([device, ofUser, answers]) => ({
    device: mapFact(device, ({ ids }) => ids),
    user: ofUser,
    asked: device.status === 'known' ? device.value.asked : null,
    filters: answers,
  }))
  const policies = readOpenedPolicies(reader, catalog, custom, memberships)
  const olderPolicies = openIntents(reader, intents, memberships)
  return {
    reader,
    subject,
    records,
    record,
    betaRecord,
    entraObject,
    user,
    userGroups,
    catalog,
    custom,
    compliance,
    enrollmentConfigurations,
    deploymentProfiles,
    devicePreparation,
    apps,
    scripts,
    memberships,
    policies,
    olderPolicies,
  }
}

/** The planned user, else the one on the record. */
async function whoSignsIn(reader: ScanReader, planned: string | null, found: Promise<Fact<AutopilotMatch | null>>): Promise<Fact<string>> {
  if (planned !== null && planned.trim() !== '') return known(planned, 'The plan for this device', reader.time())
  const record = await found
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
function groupsWithoutRecord(record: Fact<AutopilotMatch | null>, preparation: Fact<boolean>): Fact<DeviceGroups> {
  if (record.status === 'unavailable') return record
  if (preparation.status === 'unavailable') return preparation
  return preparation.value
    ? unavailable('nothing-to-read', sayTenant((w) => w.inNoGroupYet))
    : known({ ids: new Set(), asked: null }, record.source, record.observedAt)
}

interface Assigned {
  readonly assignments?: readonly Assignment[] | Fact<readonly Assignment[]> | null | undefined
}

/** The assignments of everything that could be read; what could not is no reason not to ask for the rest. */
async function assignmentsOf(list: Promise<Fact<readonly Assigned[]>>): Promise<readonly Assignment[]> {
  const found = await list
  if (found.status === 'unavailable') return []
  return found.value.flatMap(({ assignments }) => {
    if (!assignments) return []
    if (!('status' in assignments)) return assignments
    return assignments.status === 'known' ? assignments.value : []
  })
}

const needsUser = unavailable('needs-user', sayTenant((w) => w.nobodyNamed))

/** Stands for groups that cannot be known yet; never reaches a fact. */
const notYetRead = unavailable('not-collected', sayTenant((w) => w.groupsNotYet))
