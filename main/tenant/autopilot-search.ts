import { z } from 'zod'
import { known, mapFact, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { ImportResult } from '../../core/facts/tenant.ts'
import type { GraphList } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { chain, readList } from './reading.ts'
import { sameSerialNumber, searchableRun, serialNumberKey, serialNumberOf } from './serial-number.ts'
import type { Read } from './reader/read.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { looseText, odataText } from './values.ts'
import { sayTenant } from './tenant-words.ts'

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

/** All records with exactly this serial number. When the service refuses the search, the whole list is paged instead. */
export async function findRecords(reader: ScanReader, serialNumber: Fact<string>): Promise<Fact<readonly AutopilotMatch[]>> {
  const serial = searchable(serialNumber)
  if (serial.status === 'unavailable') return serial
  const found = readList(await searchOrList(reader, devices, serial.value, `&$select=${Object.keys(deviceItem.shape).join()}`), devicesSource, deviceItem)
  return chain(found, (items, source, at) =>
    known(
      items.filter((item) => sameSerialNumber(item.serialNumber ?? '', serial.value)),
      source,
      at,
    ),
  )
}

/** What the imports of one serial number came to. */
export type ImportEntry = z.infer<typeof importItem>

export async function findImports(reader: ScanReader, serialNumber: Fact<string>): Promise<Fact<readonly ImportEntry[]>> {
  const serial = searchable(serialNumber)
  if (serial.status === 'unavailable') return serial
  const found = readList(await searchOrList(reader, imports, serial.value, ''), importsSource, importItem)
  return mapFact(found, (items) => items.filter((item) => sameSerialNumber(item.serialNumber ?? '', serial.value)))
}

/**
 * What became of the last import. Entries carry no date: with a record in the tenant the finished entry is
 * the one that counts, since a device belongs to one tenant only; without a record the failed one explains most.
 */
export function lastImport(entries: Fact<readonly ImportEntry[]>, records: Fact<readonly AutopilotMatch[]>): Fact<ImportResult | null> {
  const preferred = records.status === 'known' && records.value.length > 0 ? 'complete' : 'error'
  return chain(entries, (own, source, at) => {
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

/**
 * All hits of the search, or the whole list where the service refuses the filter with 400. A list that is read for a
 * whole bench leaves away what nobody needs of ten thousand records.
 */
async function searchOrList(reader: ScanReader, path: string, serial: string, needed: string): Promise<GraphList> {
  const whole = `${path}?$top=1000`
  const search: Read = {
    version: 'v1.0',
    path: `${path}?$filter=contains(serialNumber,'${odataText(searchableRun(serial))}')`,
    service: 'intune',
    many: { kind: 'lists', name: `search ${path}`, lists: [{ path: whole + needed }], key: serialNumberKey(serial), keyOf: serialNumberOf },
  }
  const hits = await reader.read(search)
  const refused = !hits.ok && hits.status === 400
  return refused ? reader.list({ version: 'v1.0', path: whole, service: 'intune' }, reserve.first) : reader.list(search, reserve.first)
}

/** The serial number when it can be searched for; otherwise why not. */
export function searchable(serialNumber: Fact<string>): Fact<string> {
  if (serialNumber.status === 'unavailable') {
    return unavailable('needs-identity', sayTenant((w, language) => w.serialUnknown(serialNumber.detail[language])))
  }
  return searchableRun(serialNumber.value) === ''
    ? unavailable('needs-identity', sayTenant((w) => w.serialNotSearchable))
    : serialNumber
}
