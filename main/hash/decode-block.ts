import { checksumMatches } from './checksum.ts'
import type { DecodedBlock, HashFields } from './decoded-hash.ts'
import { checksumLength, checksumType, hashBlockLength, headerLength, magic, recordHeaderLength } from './hash-format.ts'
import { error, warning, type HashMessage } from './hash-message.ts'
import { recordReaders } from './records/index.ts'
import { append } from './records/record-reader.ts'

/** Bytes that tell anything at all. */
const shortest = 8

/** Reads the records of a block and verifies its checksum. Every read is bounded; nothing throws. */
export function decodeBlock(block: Buffer, messages: HashMessage[]): DecodedBlock {
  if (block.length < shortest || block.toString('latin1', 0, 2) !== magic) {
    messages.push(error('MAGIC', "the data does not start with 'OA': not a hardware hash"))
    return { bytes: block.length }
  }
  const end = block.readUInt16LE(2)
  if (end < shortest || end + checksumLength > Math.max(block.length, hashBlockLength)) {
    messages.push(error('PAYLOAD_LENGTH', `impossible payload length ${String(end)}`))
  }
  const records = readRecords(block, end, messages)
  const decoded: DecodedBlock = {
    bytes: block.length,
    payloadLength: end,
    recordOrder: records.order,
    complete: records.complete,
    checksum: { present: false, valid: null },
    fields: records.fields,
  }
  if (records.complete) verify(block, end, decoded, messages)
  return decoded
}

interface Records {
  readonly order: number[]
  readonly fields: HashFields
  /** The last record ends where the checksum begins. */
  readonly complete: boolean
}

function readRecords(block: Buffer, end: number, messages: HashMessage[]): Records {
  const order: number[] = []
  const fields: HashFields = {}
  let offset = headerLength
  while (offset < end) {
    const stop = `(byte ${String(block.length)} of ${String(end)})`
    if (offset + recordHeaderLength > block.length) {
      messages.push(error('TRUNCATED', `the text stops inside the records ${stop}`))
      break
    }
    const type = block.readUInt16LE(offset)
    const length = block.readUInt16LE(offset + 2)
    if (length < recordHeaderLength || offset + length > end) {
      messages.push(error('RECORD_LENGTH', `record type ${String(type)} at offset ${String(offset)} has impossible length ${String(length)}`))
      break
    }
    if (offset + length > block.length) {
      messages.push(error('TRUNCATED', `the text stops inside record type ${String(type)} ${stop}`))
      break
    }
    order.push(type)
    readRecord(type, block.subarray(offset + recordHeaderLength, offset + length), fields, messages)
    offset += length
  }
  return { order, fields, complete: offset === end }
}

function readRecord(type: number, payload: Buffer, fields: HashFields, messages: HashMessage[]): void {
  const reader = recordReaders.get(type)
  if (reader === undefined) {
    fields.unknownRecords = append(fields.unknownRecords, { type, hex: payload.toString('hex') })
  } else if (payload.length < reader.needs) {
    const sizes = `holds ${String(payload.length)} bytes, ${String(reader.needs)} needed`
    messages.push(warning('RECORD_CONTENT', `record type ${String(type)} ${sizes}`))
  } else {
    reader.read(payload, fields)
  }
}

function verify(block: Buffer, end: number, decoded: DecodedBlock, messages: HashMessage[]): void {
  if (block.length < end + checksumLength) {
    messages.push(error('TRUNCATED', 'the text stops inside the checksum: all fields read, none verified'))
    return
  }
  if (block.readUInt16LE(end) !== checksumType || block.readUInt16LE(end + 2) !== checksumLength) {
    messages.push(error('NO_CHECKSUM', 'no checksum record after the payload'))
    return
  }
  const valid = checksumMatches(block, end)
  const stored = block.toString('hex', end + recordHeaderLength, end + checksumLength)
  const rest = block.subarray(end + checksumLength)
  decoded.checksum = { present: true, valid, sha256: stored }
  decoded.paddingBytes = rest.length
  if (!valid) messages.push(error('CHECKSUM', 'checksum mismatch: at least one character was changed'))
  judgeRest(block.length, rest, valid, messages)
}

/** How the first record of every hash starts: type 1, 28 bytes. */
const firstRecord = Buffer.from([1, 0, 28, 0])

/** Whether another hash starts somewhere in the bytes: its header, then its first record. */
function holdsHash(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(firstRecord); at !== -1; at = bytes.indexOf(firstRecord, at + 1)) {
    if (at >= headerLength && bytes.toString('latin1', at - headerLength, at - headerLength + magic.length) === magic) return true
  }
  return false
}

function judgeRest(bytes: number, rest: Buffer, valid: boolean, messages: HashMessage[]): void {
  const empty = rest.every((byte) => byte === 0)
  if (holdsHash(rest)) {
    messages.push(error('TWO_HASHES', 'a second hash follows the first one'))
  } else if (!empty) {
    messages.push(warning('PADDING', 'bytes after the checksum are not all zero'))
  }
  if (bytes !== hashBlockLength) {
    const intact = valid && empty ? '; only the zero padding differs, the content is intact' : ''
    const text = `${String(bytes)} bytes instead of ${String(hashBlockLength)}${intact}`
    messages.push(valid ? warning('BLOB_SIZE', text) : error('BLOB_SIZE', text))
  }
}
