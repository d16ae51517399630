import { evidenceSchemaId, type Evidence, type EvidenceErrorKind } from '../../evidence/schema.ts'
import { windowsItemIds, windowsItems } from './item-ids.ts'

/**
 * Evidence of a collection that read nothing: every item is there and carries the one reason, so that each check says
 * why it cannot tell.
 *
 * @param at ISO 8601 UTC
 */
export function unreadEvidence(error: { readonly kind: EvidenceErrorKind; readonly message: string }, at: string): Evidence {
  return {
    schema: evidenceSchemaId,
    collectedAt: at,
    collector: { name: 'Preflight', version: '1.0', platform: 'windows', elevated: null },
    items: Object.fromEntries(windowsItemIds.map((id) => [id, { ok: false, error, source: windowsItems[id], at, ms: 0 }])),
  }
}
