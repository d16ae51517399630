import type { z } from 'zod'
import type { Words } from '../../core/words/language.ts'
import { BadEvidence } from './bad-evidence.ts'
import { decodeText } from './decode-text.ts'
import { sayFile } from './file-words.ts'
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
  if (bytes.length === 0) throw new BadEvidence(name, sayFile((w) => w.empty))
  if (bytes.length > maxEvidenceBytes) {
    throw new BadEvidence(name, sayFile((w) => w.tooLarge(String(maxEvidenceBytes / 1024 / 1024))))
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
    throw new BadEvidence(name, sayFile((w) => w.otherJson(evidenceSchemaId)))
  }
  const major = Number(schema.slice(family.length))
  const known = Number(evidenceSchemaId.slice(family.length))
  if (Number.isInteger(major) && major > known) {
    throw new BadEvidence(name, sayFile((w) => w.newer))
  }
  throw new BadEvidence(name, sayFile((w) => w.neverExisted(evidenceSchemaId)))
}

/** The first problem only: one sentence is read, a list is not. */
function describe(error: z.ZodError): Words<string> {
  const [issue] = error.issues
  if (issue === undefined) return sayFile((w) => w.noEvidence)
  const path = issue.path.map((part) => String(part).slice(0, 100)).join(' > ').replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
  const expected = expectation(issue)
  return sayFile((w, language) => w.notAsExpected(path === '' ? w.topLevel : path, expected[language]))
}

function expectation(issue: z.core.$ZodIssue): Words<string> {
  switch (issue.code) {
    case 'invalid_type':
      return sayFile((w) => w.ofType(issue.expected))
    case 'invalid_value':
      return sayFile((w) => w.oneOf(issue.values.map((value) => JSON.stringify(value)).join(', ')))
    case 'invalid_format':
      return sayFile((w) => w.ofFormat(issue.format))
    case 'too_big':
      return sayFile((w) => w.atMost(String(issue.maximum)))
    case 'too_small':
      return sayFile((w) => w.atLeast(String(issue.minimum)))
    case 'invalid_union':
      return sayFile((w) => w.outcome)
    default:
      return sayFile((w) => w.otherShape)
  }
}
