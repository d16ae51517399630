import type { HashReading } from '../../hash/decode-hash.ts'
import type { ComparisonVerdict } from '../../hash/compare-hashes.ts'
import type { Duplicate } from '../../hash/find-duplicates.ts'
import { isPlaceholder } from '../../hash/placeholders.ts'
import { trimText } from '../../hash/trim-text.ts'
import { refusalOf, registrationWriter, type RegistrationFile, type RegistrationRow } from '../../hash/write-csv.ts'
import type { HashPlace, JudgedRow } from './csv-tally.ts'
import { answerOf } from './hash-text.ts'

export interface LeftOut {
  readonly place: string
  readonly reason: string
}

export interface FixResult {
  readonly files: readonly RegistrationFile[]
  readonly leftOutCount: number
  /** The first ones. */
  readonly leftOut: readonly LeftOut[]
}

export interface FixCollector {
  readonly single: (label: string, reading: HashReading, duplicate: Duplicate<HashPlace> | null) => Promise<void>
  readonly row: (label: string, judged: JudgedRow) => Promise<void>
  readonly finish: () => Promise<FixResult>
}

/** Reasons that are kept; the rest is counted. Our own limit. */
const mostReasons = 200

/** The import refuses a second hash of one device (ZtdDeviceDuplicated; learn.microsoft.com/autopilot/add-devices, 2025-04-11). */
const sameDevice: ReadonlySet<ComparisonVerdict> = new Set(['same-device', 'same-device-parts-changed', 'probably-same-device-tpm-not-compared'])

/** Writes the rows that are safe to import and keeps the reasons for the others. */
export function fixCollector(out: string, write: (file: string, text: string) => Promise<void>): FixCollector {
  const writer = registrationWriter(out, write)
  const leftOut: LeftOut[] = []
  let leftOutCount = 0

  const leave = (place: string, reason: string): void => {
    leftOutCount += 1
    if (leftOut.length < mostReasons) leftOut.push({ place, reason })
  }
  const add = async (place: string, row: RegistrationRow, duplicate: Duplicate<HashPlace> | null): Promise<void> => {
    const refusal = duplicateRefusal(duplicate) ?? refusalOf(row)
    if (refusal === null) await writer.add(row)
    else leave(place, refusal)
  }

  return {
    async single(label, reading, duplicate) {
      if (reading.canonical === null) {
        leave(label, `${answerOf(reading).why}.`)
        return
      }
      const serial = reading.decoded.fields?.smbiosSystemSerialNumber
      const known = serial === undefined || isPlaceholder(serial) ? '' : trimText(serial)
      await add(label, { serial: known, productId: '', hash: reading.canonical, groupTag: '', assignedUser: '' }, duplicate)
    },
    async row(label, { row, duplicate }) {
      const place = `${label}, row ${String(row.row)}`
      const { reading, serialToRegister: serial, productId, groupTag, assignedUser } = row
      if (reading === null) leave(place, 'The row has no hardware hash.')
      else if (reading.canonical === null) leave(place, `${answerOf(reading).why}.`)
      else if (serial === null) leave(place, row.problems.find((problem) => problem.code.startsWith('serial'))?.text ?? 'The serial number is not certain.')
      else await add(place, { serial, productId, hash: reading.canonical, groupTag, assignedUser }, duplicate)
    },
    finish: async () => ({ files: await writer.finish(), leftOut, leftOutCount }),
  }
}

function duplicateRefusal(duplicate: Duplicate<HashPlace> | null): string | null {
  if (duplicate === null || !sameDevice.has(duplicate.verdict)) return null
  const { file, row } = duplicate.of
  return `The same device is ${row === null ? `in ${file}` : `row ${String(row)} of ${file}`} already.`
}
