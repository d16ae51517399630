import type { RecordedFailure } from '../../../core/facts/stuck.ts'
import type { EventRecord } from './parse-event-xml.ts'

/** Newest record with one of these numbers; records come newest first. */
export function newestTime(records: readonly EventRecord[], ids: readonly number[]): string | null {
  return records.find((each) => ids.includes(each.id))?.at ?? null
}

/** The newest failure that no later success has taken back; one whose code cannot be read has an empty code. */
export function unresolvedFailure(records: readonly EventRecord[], failures: readonly number[], successes: readonly number[]): RecordedFailure | null {
  const decisive = records.find((each) => failures.includes(each.id) || successes.includes(each.id))
  if (decisive === undefined || successes.includes(decisive.id)) return null
  return { code: resultCode(decisive) ?? '', at: decisive.at }
}

const codeFields = /^(HRESULT\d?|ExitCode|Error|ErrorCode|Message\d?)$/i

/** An HRESULT in one of the fields that hold one: `0x…` in text, or a signed or unsigned decimal. */
export function resultCode(record: EventRecord): string | undefined {
  for (const [name, value] of record.data) {
    if (!codeFields.test(name)) continue
    const hex = /0x[0-9a-f]{8}\b/i.exec(value)?.[0]
    if (hex !== undefined && hex !== '0x00000000') return hex.toLowerCase()
    if (/^-?\d{9,10}$/.test(value.trim())) return `0x${(Number(value) >>> 0).toString(16).padStart(8, '0')}`
  }
  return undefined
}

/**
 * The newest AADSTS text of the token broker (1081 and 1098). Both are errors of a request and have no counterpart
 * for success, so whether it still matters is for others to judge.
 */
export function lastSignInFailure(records: readonly EventRecord[]): RecordedFailure | null {
  for (const record of records) {
    if (record.id !== 1081 && record.id !== 1098) continue
    for (const value of record.data.values()) {
      const code = /AADSTS\d{4,8}/.exec(value)?.[0]
      if (code !== undefined && !interrupts.has(code)) return { code, at: record.at }
    }
  }
  return null
}

/** Questions to the user or to a device flow, not failures (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const interrupts: ReadonlySet<string> = new Set(['AADSTS50097', 'AADSTS50058', 'AADSTS50140', 'AADSTS50199', 'AADSTS70016'])

const mostUris = 50

/** Policies that event 2800 names; it is written at every sync, so it proves no restart. */
export function restartUris(records: readonly EventRecord[]): readonly string[] {
  const found = records
    .filter((each) => each.id === 2800)
    .flatMap((each) => [...each.data.values()])
    .flatMap((value) => value.match(/\.\/[A-Za-z0-9_./~-]{5,300}/g) ?? [])
  return [...new Set(found)].slice(0, mostUris)
}
