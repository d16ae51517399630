import { z } from 'zod'
import { evidenceFile } from '../evidence/schema.ts'
import { catalogShape } from './catalog-schema.ts'
import { reportShape } from './report-schema.ts'

/** `preflight schema`: the JSON Schema (2020-12) of evidence file, report and catalog, as one document. */
export function schemaText(): string {
  const schemas = { evidence: z.toJSONSchema(evidenceFile), report: z.toJSONSchema(reportShape), catalog: z.toJSONSchema(catalogShape) }
  return `${JSON.stringify(schemas, null, 2)}\n`
}
