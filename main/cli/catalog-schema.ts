import { z } from 'zod'
import { catalogSchema, type Catalog } from '../../core/catalog/catalog.ts'
import { areas } from '../../core/engine/define-check.ts'
import { factIds, type FactId } from '../../core/facts/index.ts'
import { overlayIds, scenarioIds } from '../../core/scenarios/index.ts'
import { languages } from '../../core/words/language.ts'

const facts = z.array(z.object({ fact: z.enum(factIds as [FactId, ...FactId[]]), label: z.string() }))

/** The shape of `preflight checks --format json`, for `preflight schema`. */
export const catalogShape = z.object({
  schema: z.literal(catalogSchema),
  language: z.enum(languages),
  reviewedOn: z.string(),
  checks: z.array(
    z.object({
      id: z.string(),
      area: z.enum(areas),
      topic: z.string(),
      title: z.object({ pass: z.string(), fail: z.string() }),
      why: z.string(),
      needs: facts,
      uses: facts,
      levels: z.array(z.object({ scenario: z.enum(scenarioIds), level: z.enum(['required', 'recommended', 'informational']) })),
      overlays: z.array(z.enum(overlayIds)),
      confidence: z.enum(['vendor', 'community', 'inference', 'own-threshold']),
      confidenceText: z.string(),
      docs: z.string(),
      reviewedOn: z.string(),
    }),
  ),
  tables: z.array(z.object({ title: z.string(), rows: z.number(), oldest: z.string(), newest: z.string() })),
}) satisfies z.ZodType<Catalog>
