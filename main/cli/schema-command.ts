import { z } from 'zod'
import { evidenceFile } from '../evidence/schema.ts'
import { presetJsonSchema } from '../settings/preset-schema.ts'
import { catalogShape } from './catalog-schema.ts'
import { reportShape } from './report-schema.ts'

export type SchemaName = 'evidence' | 'report' | 'catalog' | 'preset'

/** `preflight schema`: the JSON Schema (2020-12) of one of the files of Preflight, or of all as one document. */
export function schemaText(name: SchemaName | null): string {
  const schemas: { readonly [N in SchemaName]: unknown } = {
    evidence: z.toJSONSchema(evidenceFile),
    report: z.toJSONSchema(reportShape),
    catalog: z.toJSONSchema(catalogShape),
    preset: presetJsonSchema(),
  }
  return `${JSON.stringify(name === null ? schemas : schemas[name], null, 2)}\n`
}
