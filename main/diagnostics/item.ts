import type { EvidenceItem } from '../evidence/schema.ts'

/** An evidence item by its id. */
export type NamedItem = readonly [id: string, item: EvidenceItem]

type Value = Extract<EvidenceItem, { ok: true }>['value']

/** Where and when a file was found. */
export interface FoundFile {
  /** For example `MDMDiagReport.xml in diag.cab`. */
  readonly source: string
  /** ISO 8601 UTC. */
  readonly at: string
}

export function readItem(id: string, value: Value, { source, at }: FoundFile): NamedItem {
  return [id, { ok: true, value, source: source.slice(0, 1_000), at, ms: 0 }]
}

/** @param message a sentence */
export function failedItem(id: string, message: string, { source, at }: FoundFile): NamedItem {
  return [id, { ok: false, error: { kind: 'failed', message: message.slice(0, 1_000) }, source: source.slice(0, 1_000), at, ms: 0 }]
}
