import type { DecodedHash, HashFields } from '../../hash/decoded-hash.ts'
import type { DiskIdentity } from '../../hash/record-types.ts'
import type { JudgedRow } from './csv-tally.ts'

/** A decoded hash as JSON prints it; identifying fields are left out on request. */
export function hashJson(decoded: DecodedHash, identifiers: boolean): object {
  if (identifiers || decoded.fields === undefined) return decoded
  const { checksum, fields, ...rest } = decoded
  return { ...rest, checksum: { present: checksum?.present, valid: checksum?.valid }, fields: withoutIdentifiers(fields) }
}

/** The same for a row of a list, with what else is to say about the row in `csv`. */
export function rowJson({ row, duplicate }: JudgedRow, file: string, identifiers: boolean): object {
  const decoded = row.reading === null ? { verdict: 'invalid', messages: [] } : hashJson(row.reading.decoded, identifiers)
  const problems = row.problems.map(({ code, text, values }) => (identifiers && values !== undefined ? { code, text, values } : { code, text }))
  return {
    ...decoded,
    csv: { file, row: row.row, line: row.line, ...(identifiers ? { serial: row.serial } : {}), problems, duplicate },
  }
}

function withoutIdentifiers(fields: HashFields): object {
  const {
    smbiosSystemSerialNumber: _serial,
    smbiosUuid: _uuid,
    smbiosUuidRawHex: _rawUuid,
    productKeyId: _key,
    activationHwid: _hwid,
    unknownRecords: _unknown,
    ...rest
  } = fields
  return {
    ...rest,
    ...(fields.tpmEkPub && { tpmEkPub: { bits: fields.tpmEkPub.bits } }),
    ...(fields.offlineDeviceId && { offlineDeviceId: { ...fields.offlineDeviceId, id: undefined } }),
    ...(fields.networkAdapters && { networkAdapters: fields.networkAdapters.map((each) => ({ ...each, mac: undefined })) }),
    ...(fields.diskSerials && { diskSerials: fields.diskSerials.map(withoutSerial) }),
    ...(fields.systemDisk && { systemDisk: withoutSerial(fields.systemDisk) }),
  }
}

function withoutSerial({ model, vendor }: DiskIdentity): object {
  return { model, vendor }
}
