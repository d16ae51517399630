import { z } from 'zod'
import { caseInput } from './case-input.ts'

/** Larger files are refused before they are read: a case is a page of text. Bytes. */
export const maxCaseBytes = 1024 * 1024

const checkIds = z.array(z.string().regex(/^[a-z0-9-]{1,60}$/, 'expected a check id')).max(200).default([])

/**
 * One acceptance case: what is known about a device and its tenant, and which checks must speak or stay
 * silent. Members that are not named here (title apart, they are notes for people) are ignored.
 */
export const acceptanceCase = z
  .object({
    case: z.union([z.number(), z.string().max(50)]),
    title: z.string().max(500),
    input: caseInput,
    /** These must block the device. */
    mustFail: checkIds,
    /** These must put the device at risk. */
    mustWarn: checkIds,
    /** These must neither block the device nor put it at risk. */
    mustStaySilent: checkIds,
  })
  .refine((each) => each.mustFail.length + each.mustWarn.length + each.mustStaySilent.length > 0, 'it expects nothing, so it cannot fail')

export type AcceptanceCase = z.infer<typeof acceptanceCase>

export type ReadCase = { readonly ok: true; readonly value: AcceptanceCase } | { readonly ok: false; readonly error: string }

/** Parses one case file. The error is one sentence with the place in the file; it never quotes the file. */
export function readCase(bytes: Uint8Array): ReadCase {
  if (bytes.byteLength > maxCaseBytes) return { ok: false, error: 'larger than 1 MB, so it is no case' }
  const data = parseJson(bytes)
  if (data === undefined) return { ok: false, error: 'not JSON' }
  const result = acceptanceCase.safeParse(data)
  if (result.success) return { ok: true, value: result.data }
  const [issue] = result.error.issues
  const place = issue?.path.map(String).join('.') ?? ''
  return { ok: false, error: `${place === '' ? '' : `${place}: `}${issue?.message ?? 'not a case'}` }
}

/** Undefined for anything that is no JSON text in UTF-8; a byte order mark is allowed. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    return undefined
  }
}
