import { decodeBlock } from './decode-block.ts'
import type { DecodedBlock, DecodedHash } from './decoded-hash.ts'
import { findingsOf, looksVirtual } from './findings.ts'
import { checksumLength, hashBlockLength } from './hash-format.ts'
import type { HashMessage } from './hash-message.ts'
import { normalizeText } from './normalize-text.ts'
import { textToBlock } from './text-to-block.ts'

export interface HashReading {
  readonly decoded: DecodedHash
  /**
   * `intact`: the text is exactly what Windows writes. `repaired`: the text was damaged on its way, and
   * the checksum proves that nothing of the content is lost. `damaged`: rejected.
   */
  readonly state: 'intact' | 'repaired' | 'damaged'
  /** The text to register: 4000 characters of plain base64. Null when the hash is damaged. */
  readonly canonical: string | null
  /** The text after repairs. Holds the hash, so it is never printed. */
  readonly text: string
}

/** Decodes the text of a hash; see `readHash`. */
export function decodeHash(input: string): DecodedHash {
  return readHash(input).decoded
}

/**
 * Reads one hash from any text that holds it: what Windows answered, a cell of a CSV file, an OA3.xml
 * report, a mail. Never throws. The checksum is not keyed, so a good one proves that the hash is not
 * damaged, not that it is genuine.
 */
export function readHash(input: string): HashReading {
  const normalized = normalizeText(input)
  const { block, messages: textMessages } = textToBlock(normalized.text)
  const messages: HashMessage[] = [...normalized.messages, ...textMessages]
  const decoded: Partial<DecodedBlock> = block === null ? {} : decodeBlock(block, messages)
  if (decoded.fields !== undefined && Object.keys(decoded.fields).length > 0) {
    if (decoded.complete === true) messages.push(...findingsOf(decoded.fields))
    decoded.fields.looksVirtual = looksVirtual(decoded.fields)
  }
  const valid = messages.every((message) => message.severity !== 'error')
  const verified = valid && decoded.checksum?.valid === true
  const canonical = block !== null && verified ? canonicalText(block, decoded.payloadLength ?? 0) : null
  return {
    decoded: { textLength: characters(normalized.text), ...decoded, verdict: valid ? 'valid' : 'invalid', messages },
    state: canonical === null ? 'damaged' : canonical === normalized.given ? 'intact' : 'repaired',
    canonical,
    text: normalized.text,
  }
}

/** What the checksum covers, the checksum, then zeros: the rest carries nothing. Null when it does not fit. */
function canonicalText(block: Buffer, end: number): string | null {
  if (end + checksumLength > hashBlockLength) return null
  const full = Buffer.alloc(hashBlockLength)
  block.copy(full, 0, 0, end + checksumLength)
  return full.toString('base64')
}

/** Characters as people count them, not the halves that JavaScript counts for rare ones. */
function characters(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}
