import { z } from 'zod'
import { mapFact, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { CorporateIdentifier } from '../../core/facts/preparation.ts'
import type { GraphList } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { searchable, type AutopilotMatch } from './autopilot-search.ts'
import { readList } from './reading.ts'
import type { Read } from './reader/read.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { searchableRun } from './serial-number.ts'
import { looseText, odataText } from './values.ts'
import { sayTenant } from './tenant-words.ts'

const path = '/deviceManagement/importedDeviceIdentities'
const source = callName('beta', path)
const item = z.object({ importedDeviceIdentifier: looseText, importedDeviceIdentityType: looseText })

/** The Windows identifiers with this serial number. A registered device counts as corporate anyway, so nobody asks for one. */
export async function corporateIdentifiersFact(
  reader: ScanReader,
  serialNumber: Fact<string>,
  record: Fact<AutopilotMatch | null>,
): Promise<Fact<readonly CorporateIdentifier[]>> {
  if (record.status === 'unavailable') return record
  if (record.value !== null) return unavailable('nothing-to-read', sayTenant((w) => w.countsAsCorporate))
  const serial = searchable(serialNumber)
  if (serial.status === 'unavailable') return serial
  const wanted = normalized(serial.value)
  const found = readList(await searchOrList(reader, serial.value, wanted), source, item)
  return mapFact(found, (items) => items.flatMap((each) => windowsIdentifier(each) ?? []).filter((each) => each.serialNumber === wanted))
}

/** The hits of the search, or the whole list where the service refuses the filter. */
async function searchOrList(reader: ScanReader, serial: string, wanted: string): Promise<GraphList> {
  const whole = `${path}?$top=1000`
  const search: Read = {
    version: 'beta',
    path: `${path}?$filter=contains(importedDeviceIdentifier,'${odataText(searchableRun(serial).toUpperCase())}')`,
    service: 'intune',
    many: {
      kind: 'lists',
      name: `search ${path}`,
      lists: [{ path: whole }],
      key: wanted,
      keyOf: (each) => {
        const read = item.safeParse(each)
        return read.success ? (windowsIdentifier(read.data)?.serialNumber ?? '') : null
      },
    },
  }
  const hits = await reader.read(search)
  const refused = !hits.ok && hits.status === 400
  return reader.list(refused ? { version: 'beta', path: whole, service: 'intune' } : search, reserve.withRecord)
}

function windowsIdentifier({ importedDeviceIdentifier, importedDeviceIdentityType }: z.infer<typeof item>): CorporateIdentifier | null {
  if (importedDeviceIdentityType !== 'manufacturerModelSerial') return null
  const [manufacturer, model, serialNumber, ...rest] = (importedDeviceIdentifier ?? '').split(',').map(normalized)
  return manufacturer === undefined || model === undefined || serialNumber === undefined || rest.length > 0 ? null : { manufacturer, model, serialNumber }
}

/** As Intune stores the parts of an identifier: upper case, without anything but letters and digits. */
function normalized(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}
