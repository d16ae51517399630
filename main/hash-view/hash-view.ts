import { assertNever } from '../../core/assert-never.ts'
import type { HashFinding, HashView } from '../../core/ipc/hash.ts'
import { printable } from '../../core/report/printable.ts'
import type { Language } from '../../core/words/language.ts'
import { deviceLines, deviceText } from '../cli/hash/device-lines.ts'
import { findingWords, isSpreadsheetNumber, textCodes } from '../cli/hash/finding-words.ts'
import { answerOf } from '../cli/hash/hash-text.ts'
import type { HashReading } from '../hash/decode-hash.ts'
import type { HashMessage } from '../hash/hash-message.ts'
import { hashViewWords } from './hash-view-words.ts'

/** One hash as the page shows it: the answer, the device, what is worth knowing. Never the hash itself. */
export function hashView(label: string, reading: HashReading, language: Language): HashView {
  return {
    label: printable(label),
    state: reading.state,
    why: `${answerOf(reading, language).why}.`,
    lines: linesOf(reading, language),
    findings: findingsOf(reading, language),
  }
}

function linesOf({ decoded, state }: HashReading, language: Language): HashView['lines'] {
  const fields = decoded.fields ?? {}
  if (state !== 'damaged') return deviceLines(fields, true, language).map(([term, text]) => ({ term, text: printable(text) }))
  // What was read before the damage helps to find the device, but nobody vouches for it.
  const text = deviceText(fields, true, language)
  const words = hashViewWords[language]
  return text === '' ? [] : [{ term: words.readsAs, text: words.notVerified(printable(text)) }]
}

/** Errors first. The words of the decoder are left out: they may repeat characters of the hash. */
function findingsOf(reading: HashReading, language: Language): HashFinding[] {
  const order = ['error', 'warning', 'info'] as const
  const shown = reading.decoded.messages.filter((message) => isWorthShowing(message, reading.state))
  return order.flatMap((severity) => shown.filter((message) => message.severity === severity).map((message) => finding(message, reading.text, language)))
}

function finding({ severity, code }: HashMessage, text: string, language: Language): HashFinding {
  const number = code === 'NOT_BASE64' && isSpreadsheetNumber(text)
  return { severity, ...findingWords[language][number ? 'EXCEL_NUMBER' : code] }
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
