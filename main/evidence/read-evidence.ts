import type { z } from 'zod'
import { BadEvidence } from './bad-evidence.ts'
import { decodeText } from './decode-text.ts'
import { parseJson } from './parse-json.ts'
import { evidenceFile, evidenceSchemaId, maxEvidenceText, type Evidence } from './schema.ts'

/** A complete collection is below 1 MB; this leaves room for event logs. Our own limit. */
export const maxEvidenceBytes = 32 * 1024 * 1024

/**
 * Reads an evidence file. It is untrusted input: every problem becomes a `BadEvidence` with one sentence, and
 * nothing in the file is taken for a path, a command or markup.
 *
 * @param name shown in messages, never used as a path
 */
export function readEvidenceBytes(bytes: Uint8Array, name: string): Evidence {
  if (bytes.length === 0) throw new BadEvidence(name, 'is empty, but a JSON evidence file was expected')
  if (bytes.length > maxEvidenceBytes) {
    const limit = `${String(maxEvidenceBytes / 1024 / 1024)} MB`
    throw new BadEvidence(name, `is larger than ${limit}, which no evidence file is`)
  }
  const value = parseJson(decodeText(bytes, name), name, maxEvidenceText)
  refuseOtherSchemas(value, name)
  const result = evidenceFile.safeParse(value)
  if (result.success) return result.data
  throw new BadEvidence(name, describe(result.error), { cause: result.error })
}

function refuseOtherSchemas(value: unknown, name: string): void {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (schema === evidenceSchemaId) return
  const family = evidenceSchemaId.slice(0, evidenceSchemaId.indexOf('/') + 1)
  if (typeof schema !== 'string' || !schema.startsWith(family)) {
    throw new BadEvidence(name, `is JSON but no evidence file: "schema" should be "${evidenceSchemaId}"`)
  }
  const major = Number(schema.slice(family.length))
  const known = Number(evidenceSchemaId.slice(family.length))
  if (Number.isInteger(major) && major > known) {
    throw new BadEvidence(name, 'was written by a newer version of Preflight: update Preflight to read it')
  }
  throw new BadEvidence(name, `has an evidence schema that never existed: "schema" should be "${evidenceSchemaId}"`)
}

/** The first problem only: one sentence is read, a list is not. */
function describe(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'is no evidence file'
  const path = issue.path.map((part) => String(part).slice(0, 100)).join(' > ').replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
  return `is no evidence file: ${path === '' ? 'its top level' : path} ${expectation(issue)}`
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `should be of type ${issue.expected}`
    case 'invalid_value':
      return `should be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'invalid_format':
      return `should be a ${issue.format}, for example 2026-11-23T08:40:00Z`
    case 'too_big':
      return `should be at most ${String(issue.maximum)}`
    case 'too_small':
      return `should be at least ${String(issue.minimum)}`
    case 'invalid_union':
      return 'should have "ok" true with a value, or "ok" false with an error'
    default:
      return 'is not what the schema asks for'
  }
}
