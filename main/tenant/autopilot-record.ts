import { known, mapFact, unavailable, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { remediationStates, type AssignedUser, type AutopilotDevice } from '../../core/facts/tenant.ts'
import { callName } from '../graph/call-name.ts'
import type { AutopilotMatch } from './autopilot-search.ts'
import { betaRecord, type BetaRecord } from './beta-record.ts'
import { profileFacts } from './deployment-profile.ts'
import { chain, isAbsent, oneOf, readAnswer } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { idOrEmpty, idPath } from './values.ts'
import { sayTenant } from './tenant-words.ts'

const collection = '/deviceManagement/windowsAutopilotDeviceIdentities'
const source = callName('beta', idPath(collection, 'id'))

/** What the answer about a single record is called. */
export const betaRecordSource = source

/** The single record with both profiles; the list knows neither. */
export function betaRecordPath(id: string): string {
  return `${idPath(collection, id)}?$expand=deploymentProfile,intendedDeploymentProfile`
}

/** The one record of the device: known null when there is none, unavailable when it cannot be told which one counts. */
export function theRecord(records: Fact<readonly AutopilotMatch[]>): Fact<AutopilotMatch | null> {
  return chain(records, (found, from, at) =>
    found.length > 1
      ? unavailable('nothing-to-read', sayTenant((w) => w.severalRecords(String(found.length))))
      : known(found[0] ?? null, from, at),
  )
}

export function recordFacts(records: Fact<readonly AutopilotMatch[]>, beta: Fact<BetaRecord>, userResolves: Fact<boolean>): Facts {
  const record = theRecord(records)
  return {
    'tenant.autopilotRecords': mapFact(records, (found) => found.length),
    'tenant.autopilotDevice': chain(record, (match, from, at) =>
      known(match === null ? null : autopilotDevice(match, beta), from, at),
    ),
    'tenant.assignedUser': chain(record, (match, from, at) => {
      if (match === null) return noRecord
      const userPrincipalName = match.userPrincipalName ?? ''
      if (userPrincipalName === '') return known<AssignedUser>({ userPrincipalName, resolves: null }, from, at)
      return mapFact(userResolves, (resolves): AssignedUser => ({ userPrincipalName, resolves }))
    }),
    'tenant.remediationState': chain(beta, (value, from, at) =>
      oneOf(value.remediationState, remediationStates, 'remediationState', from, at),
    ),
    ...profileFacts(beta),
  }
}

/** What only beta says about a record. */
export async function readBetaRecord(reader: ScanReader, record: Fact<AutopilotMatch | null>): Promise<Fact<BetaRecord>> {
  if (record.status === 'unavailable') return record
  if (record.value === null) return noRecord
  const answer = await reader.read({ version: 'beta', path: betaRecordPath(record.value.id), service: 'intune' })
  // Right after an import the list already shows a record that cannot be read by its id yet.
  if (isAbsent(answer)) return unavailable('service-error', sayTenant((w) => w.recordNotYet(source)))
  return readAnswer(answer, source, betaRecord)
}

/** Device id of the Entra object behind a record; empty when there is none. */
export function entraDeviceId(match: AutopilotMatch): string {
  return idOrEmpty(match.azureActiveDirectoryDeviceId)
}

function autopilotDevice(match: AutopilotMatch, beta: Fact<BetaRecord>): AutopilotDevice {
  // v1.0 lacks the state `blocked`, so beta wins where it was read.
  const state = beta.status === 'known' ? beta.value.enrollmentState : null
  return {
    id: match.id,
    serialNumber: match.serialNumber ?? '',
    groupTag: match.groupTag ?? '',
    enrollmentState: state ?? match.enrollmentState ?? '',
    entraDeviceId: entraDeviceId(match),
    managedDeviceId: idOrEmpty(match.managedDeviceId),
  }
}

/** There is nothing to know about a record that does not exist. */
export const noRecord: UnavailableFact = unavailable(
  'nothing-to-read',
  sayTenant((w) => w.noRecord),
)
