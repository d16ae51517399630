import type { FactId, FactValues } from '../../../core/facts/index.ts'

/** Fact values by id; a value that is undefined was not stated. */
export type StatedValues = { readonly [K in FactId]?: FactValues[K] | undefined }
