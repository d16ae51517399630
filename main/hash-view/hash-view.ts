import { assertNever } from '../../core/assert-never.ts'
import type { HashFinding, HashView } from '../../core/ipc/hash.ts'
import { printable } from '../../core/report/printable.ts'
import { deviceLines, deviceText } from '../cli/hash/device-lines.ts'
import { findingWords, isSpreadsheetNumber, textCodes } from '../cli/hash/finding-words.ts'
import { answerOf } from '../cli/hash/hash-text.ts'
import type { HashReading } from '../hash/decode-hash.ts'
import type { HashMessage } from '../hash/hash-message.ts'

/** One hash as the page shows it: the answer, the device, what is worth knowing. Never the hash itself. */
export function hashView(label: string, reading: HashReading): HashView {
  return {
    label: printable(label),
    state: reading.state,
    why: `${answerOf(reading).why}.`,
    lines: linesOf(reading),
    findings: findingsOf(reading),
  }
}

function linesOf({ decoded, state }: HashReading): HashView['lines'] {
  const fields = decoded.fields ?? {}
  if (state !== 'damaged') return deviceLines(fields, true).map(([term, text]) => ({ term, text: printable(text) }))
  // What was read before the damage helps to find the device, but nobody vouches for it.
  const text = deviceText(fields, true)
  return text === '' ? [] : [{ term: 'Reads as', text: `${printable(text)} (not verified)` }]
}

/** Errors first. The words of the decoder are left out: they may repeat characters of the hash. */
function findingsOf(reading: HashReading): HashFinding[] {
  const order = ['error', 'warning', 'info'] as const
  const shown = reading.decoded.messages.filter((message) => isWorthShowing(message, reading.state))
  return order.flatMap((severity) => shown.filter((message) => message.severity === severity).map((message) => finding(message, reading.text)))
}

function finding({ severity, code }: HashMessage, text: string): HashFinding {
  const number = code === 'NOT_BASE64' && isSpreadsheetNumber(text)
  return { severity, ...findingWords[number ? 'EXCEL_NUMBER' : code] }
}

/** What a damaged hash seems to lack may be behind the damage, so only its text and structure count. */
function isWorthShowing(message: HashMessage, state: HashReading['state']): boolean {
  const aboutText = textCodes.has(message.code)
  switch (state) {
    case 'damaged':
      return aboutText || message.severity === 'error'
    case 'repaired':
      return true
    case 'intact':
      return !aboutText || message.severity !== 'info' || message.code === 'FROM_OA3_XML'
    default:
      return assertNever(state)
  }
}
