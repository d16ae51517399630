import type { Confidence } from '../engine/define-check.ts'

/** Where a rule comes from, in a few words. */
export const confidenceWords: { readonly [K in Confidence]: string } = {
  vendor: 'Rule from Microsoft documentation',
  community: 'Rule from community experience',
  inference: 'Rule concluded from Microsoft documentation',
  'own-threshold': "Preflight's own threshold",
}
