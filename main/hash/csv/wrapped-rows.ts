import { readHash } from '../decode-hash.ts'
import { hashTextLength } from '../hash-format.ts'
import { looksLikeHash } from './csv-header.ts'
import type { CsvRecord } from './csv-tokenizer.ts'

export interface JoinedRecord extends CsvRecord {
  /** The row was put together from several lines. */
  readonly wrapped: boolean
}

export interface WrappedRowJoiner {
  readonly push: (record: CsvRecord) => JoinedRecord[]
  readonly end: () => JoinedRecord[]
}

/** A hash wrapped at 40 columns takes 100 lines. Our own limit. */
const mostParts = 120

/**
 * Puts rows together again whose hash a console broke into lines. Only when the checksum of the whole then
 * matches; otherwise every line stays a row of its own.
 *
 * @param hashPlace column of the hash
 */
export function wrappedRowJoiner(hashPlace: number): WrappedRowJoiner {
  let start: CsvRecord | null = null
  let parts: CsvRecord[] = []
  /** Characters of the hash so far. */
  let length = 0

  const flush = (): JoinedRecord[] => {
    const records = start === null ? [] : joined(start, parts, hashPlace)
    start = null
    parts = []
    return records
  }

  return {
    push(record) {
      if (start !== null && length < hashTextLength && parts.length < mostParts && continues(record)) {
        parts.push(record)
        length += record.cells[0]?.length ?? 0
        return record.cells.length > 1 ? flush() : []
      }
      const done = flush()
      if (!starts(record, hashPlace)) return [...done, { ...record, wrapped: false }]
      start = record
      length = record.cells[hashPlace]?.length ?? 0
      return done
    },
    end: flush,
  }
}

function starts({ cells }: CsvRecord, hashPlace: number): boolean {
  const last = cells[hashPlace]
  return cells.length === hashPlace + 1 && last !== undefined && last.length < hashTextLength && /^\s*T0/.test(last)
}

/** No console has lines of this many characters; what starts like a hash and is that long is the next hash. */
const widestConsole = 1_000

/** The rest of a hash, perhaps with group tag and user behind it. */
function continues({ cells }: CsvRecord): boolean {
  const [first = '', ...rest] = cells
  const isNextHash = first.length > widestConsole && /^\s*T0/.test(first)
  const isPart = rest.length <= 2 && !isNextHash && !rest.some(looksLikeHash)
  return isPart && /^\s*[A-Za-z0-9+/]+=*\s*$/.test(first)
}

/** A serial number on the next line reads as base64 too; behind the checksum it would be something that is not zero. */
function isWhole(text: string): boolean {
  const { state, decoded } = readHash(text)
  return state !== 'damaged' && !decoded.messages.some((message) => message.code === 'PADDING')
}

function joined(start: CsvRecord, parts: readonly CsvRecord[], hashPlace: number): JoinedRecord[] {
  const text = [start.cells[hashPlace] ?? '', ...parts.map((part) => part.cells[0] ?? '')].join('')
  if (parts.length > 0 && isWhole(text)) {
    const cells = [...start.cells.slice(0, hashPlace), text, ...(parts.at(-1)?.cells.slice(1) ?? [])]
    return [{ cells, line: start.line, wrapped: true }]
  }
  return [start, ...parts].map((record) => ({ ...record, wrapped: false }))
}
