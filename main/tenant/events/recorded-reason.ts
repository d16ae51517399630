import { canonicalCode } from '../../../core/codes/find-code.ts'
import type { RecordedReason } from '../../../core/facts/intune-events.ts'

/** Most characters of a text of the service that are kept; our own number. */
const longest = 300

/** An HRESULT, a signed HRESULT, or a code of Microsoft Entra. */
const codeForm = /\b0x[0-9a-f]{8}\b|\bAADSTS\d{4,8}\b|(?<![\w-])-\d{9,10}\b|\b8[0-9a-f]{7}\b/i

/** A text of the service in one line, without addresses and ids, and the error code in it. */
export function recordedReason(written: string | null | undefined): RecordedReason {
  const line = (written ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  const text = line
    .replaceAll(/\S+@\S+/g, '(user)')
    .replaceAll(/\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?/gi, '(id)')
    .slice(0, longest)
  const found = codeForm.exec(text)?.[0]
  if (found === undefined) return { text, code: '' }
  return { text, code: canonicalCode(found).replace(/^0x.*/, (hex) => hex.toLowerCase()) }
}
