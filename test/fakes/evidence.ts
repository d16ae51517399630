import { evidenceSchemaId, type Evidence, type EvidenceErrorKind, type EvidenceItem } from '../../main/evidence/schema.ts'

export const evidenceTime = '2026-11-22T08:59:00Z'

type Value = Extract<EvidenceItem, { ok: true }>['value']

/** An error item where a value would be. */
export interface FakeError {
  readonly fails: EvidenceErrorKind
}

export interface FakeCollector {
  readonly platform?: Evidence['collector']['platform']
  readonly elevated?: boolean | null
}

/** Evidence from raw values by item id; the source of each item is its id. */
export function evidenceOf(items: { readonly [id: string]: unknown }, { platform = 'windows', elevated = true }: FakeCollector = {}): Evidence {
  const entries = Object.entries(items).map(([id, value]): [string, EvidenceItem] => {
    const timing = { source: id, at: evidenceTime, ms: 1 }
    return isError(value)
      ? [id, { ok: false, error: { kind: value.fails, message: 'Something.' }, ...timing }]
      : [id, { ok: true, value: value as Value, ...timing }]
  })
  return {
    schema: evidenceSchemaId,
    collectedAt: evidenceTime,
    collector: { name: 'test', version: '1', platform, elevated },
    items: Object.fromEntries(entries),
  }
}

function isError(value: unknown): value is FakeError {
  return typeof value === 'object' && value !== null && 'fails' in value
}
