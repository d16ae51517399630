import type { Evidence } from './schema.ts'

/** The bytes of an evidence file: UTF-8 without a mark, indented, with a final line break. */
export function writeEvidence(evidence: Evidence): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(evidence, null, 2)}\n`)
}
