import { z } from 'zod'
import { known, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { ImportResult } from '../../core/facts/tenant.ts'
import type { BatchMember, GraphAnswer, GraphList } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { chain, readList } from './reading.ts'
import { sameSerialNumber, searchableRun } from './serial-number.ts'
import type { Session } from './session.ts'
import { looseText, odataText } from './values.ts'

const devices = '/deviceManagement/windowsAutopilotDeviceIdentities'
const imports = '/deviceManagement/importedWindowsAutopilotDeviceIdentities'
const devicesSource = callName('v1.0', devices)
const importsSource = callName('v1.0', imports)

const deviceItem = z.object({
  id: z.string().min(1).max(100),
  serialNumber: looseText,
  groupTag: looseText,
  enrollmentState: looseText,
  userPrincipalName: looseText,
  azureActiveDirectoryDeviceId: looseText,
  managedDeviceId: looseText,
})

const importItem = z.object({
  serialNumber: looseText,
  state: z
    .object({
      deviceImportStatus: looseText,
      deviceErrorCode: z.number().nullish(),
      deviceErrorName: looseText,
    })
    .nullish(),
})

/** A record as the list shows it; what only beta knows is read from the single record. */
export type AutopilotMatch = z.infer<typeof deviceItem>

/** The searches for one serial number; none when nothing in it can be searched for. */
export function searchMembers(serialNumber: Fact<string>): BatchMember[] {
  const run = serialNumber.status === 'known' ? searchableRun(serialNumber.value) : ''
  if (run === '') return []
  const filter = `?$filter=contains(serialNumber,'${odataText(run)}')`
  return [
    { id: 'autopilot-search', method: 'GET', url: devices + filter, service: 'intune' },
    { id: 'import-search', method: 'GET', url: imports + filter, service: 'intune' },
  ]
}

/** All records with exactly this serial number. When the service refuses the search, the whole list is paged instead. */
export async function findRecords(
  session: Session,
  serialNumber: Fact<string>,
  answers: ReadonlyMap<string, GraphAnswer>,
  reserve: number,
): Promise<Fact<readonly AutopilotMatch[]>> {
  const serial = searchable(serialNumber)
  if (serial.status === 'unavailable') return serial
  const found = readList(await searchOrList(session, devices, answers.get('autopilot-search'), reserve), devicesSource, deviceItem)
  return chain(found, (items, source, at) =>
    known(
      items.filter((item) => sameSerialNumber(item.serialNumber ?? '', serial.value)),
      source,
      at,
    ),
  )
}

/**
 * What became of the last import. Entries carry no date: with a record in the tenant the finished entry is
 * the one that counts, since a device belongs to one tenant only; without a record the failed one explains most.
 */
export async function findImport(
  session: Session,
  serialNumber: Fact<string>,
  answers: ReadonlyMap<string, GraphAnswer>,
  records: Fact<readonly AutopilotMatch[]>,
  reserve: number,
): Promise<Fact<ImportResult | null>> {
  const serial = searchable(serialNumber)
  if (serial.status === 'unavailable') return serial
  const found = readList(await searchOrList(session, imports, answers.get('import-search'), reserve), importsSource, importItem)
  const preferred = records.status === 'known' && records.value.length > 0 ? 'complete' : 'error'
  return chain(found, (items, source, at) => {
    const own = items.filter((item) => sameSerialNumber(item.serialNumber ?? '', serial.value))
    const chosen = own.find((item) => item.state?.deviceImportStatus === preferred) ?? own[0]
    if (chosen === undefined) return known(null, source, at)
    const result: ImportResult = {
      status: chosen.state?.deviceImportStatus ?? '',
      errorCode: chosen.state?.deviceErrorCode ?? 0,
      errorName: chosen.state?.deviceErrorName ?? '',
    }
    return known(result, source, at)
  })
}

/** All hits of the search, or the whole list where the service refuses the filter with 400. */
async function searchOrList(session: Session, path: string, hits: GraphAnswer | undefined, reserve: number): Promise<GraphList> {
  const lookup = { version: 'v1.0', path, service: 'intune' } as const
  const refused = hits?.ok === false && hits.status === 400
  const first = refused && session.left() > reserve ? await session.get({ ...lookup, path: `${path}?$top=1000` }) : hits
  return session.list(lookup, first, reserve)
}

/** The serial number when it can be searched for; otherwise why not. */
export function searchable(serialNumber: Fact<string>): Fact<string> {
  if (serialNumber.status === 'unavailable') {
    return unavailable('needs-identity', `The serial number of this device is not known. ${serialNumber.detail}`)
  }
  return searchableRun(serialNumber.value) === ''
    ? unavailable('needs-identity', 'The serial number of this device holds no letters or digits to search for.')
    : serialNumber
}
