import type { HashFields } from './decoded-hash.ts'
import { isDefaultUuid, isPlaceholder } from './placeholders.ts'
import { trimEnd, trimText } from './trim-text.ts'

/**
 * The fields that stay the same when an unchanged device is captured again. Time, builds, locale, display,
 * GPU, memory sizes and the activation id move, so they are not here. Null: not recorded or a placeholder.
 */
export interface HashIdentity {
  /** SHA-256 of the TPM endorsement key, hexadecimal. */
  readonly ek: string | null
  readonly uuid: string | null
  readonly serial: string | null
  readonly manufacturer: string | null
  readonly model: string | null
  readonly sku: string | null
  readonly family: string | null
  readonly board: string | null
  readonly productKeyId: string | null
  readonly macs: ReadonlySet<string>
  readonly disks: ReadonlySet<string>
  readonly virtual: boolean
}

const finalDot = new Set('.')

export function identityOf(fields: HashFields): HashIdentity {
  const disks = [...(fields.diskSerials ?? []), ...(fields.systemDisk === undefined ? [] : [fields.systemDisk])]
  const uuid = fields.smbiosUuid
  return {
    ek: fields.tpmEkPub?.sha256 ?? null,
    uuid: uuid === undefined || isDefaultUuid(uuid) ? null : uuid,
    serial: name(fields.smbiosSystemSerialNumber),
    manufacturer: name(fields.smbiosSystemManufacturer),
    model: name(fields.smbiosSystemProductName),
    sku: name(fields.smbiosSkuNumber),
    family: name(fields.smbiosSystemFamily),
    board: name(fields.smbiosBoardProduct),
    productKeyId: name(fields.productKeyId),
    macs: new Set(fields.networkAdapters?.map((adapter) => adapter.mac)),
    disks: new Set(disks.flatMap(({ serial }) => (serial === '' ? [] : [trimEnd(serial, finalDot).toUpperCase()]))),
    virtual: fields.looksVirtual ?? false,
  }
}

function name(text: string | undefined): string | null {
  return text === undefined || isPlaceholder(text) ? null : trimText(text).toUpperCase()
}
