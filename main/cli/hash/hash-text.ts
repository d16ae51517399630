import type { TextStyle } from '../../../core/report/to-text.ts'
import { printable } from '../../../core/report/printable.ts'
import type { HashReading } from '../../hash/decode-hash.ts'
import type { HashMessage } from '../../hash/hash-message.ts'
import type { Language } from '../../../core/words/language.ts'
import { answerWords } from './answer-words.ts'
import { deviceLines, deviceText } from './device-lines.ts'
import { findingWords, isSpreadsheetNumber, textCodes } from './finding-words.ts'
import { indented, labeled, marked, textWidth } from './text-lines.ts'
import { wrapText } from '../../../core/report/wrap-text.ts'

export interface HashTextOptions {
  readonly style: TextStyle
  /** Keep serial number, UUID, addresses and keys. */
  readonly identifiers: boolean
}

/** One hash for the terminal: the answer, the device, then what is worth knowing. Never the hash itself. */
export function hashToText(label: string, reading: HashReading, options: HashTextOptions): string {
  const { style } = options
  const lines = [
    ...answerLines(label, reading, style),
    '',
    ...(reading.state === 'damaged' ? unverifiedLines(reading, options) : verifiedLines(reading, options)),
    ...findingLines(reading, style),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** The answer in one word and why, for a list. The commands speak English. */
export function answerOf(reading: HashReading, language: Language = 'en'): { readonly tone: 'blocked' | 'at-risk' | 'ready'; readonly word: string; readonly why: string } {
  const words = answerWords[language]
  switch (reading.state) {
    case 'damaged':
      return { tone: 'blocked', word: words.damaged, why: damageOf(reading, language) }
    case 'repaired':
      return { tone: 'at-risk', word: words.repaired, why: words.nothingLost }
    case 'intact':
      return { tone: 'ready', word: words.intact, why: words.unchanged }
  }
}

/** The first error names the cause; what follows is a consequence. */
function damageOf({ decoded, text }: HashReading, language: Language): string {
  const first = decoded.messages.find((message) => message.severity === 'error')
  if (first === undefined) return answerWords[language].doesNotFit
  if (first.code === 'NOT_BASE64' && isSpreadsheetNumber(text)) return findingWords[language].EXCEL_NUMBER.title
  return findingWords[language][first.code].title
}

function answerLines(label: string, reading: HashReading, style: TextStyle): string[] {
  const { tone, word, why } = answerOf(reading)
  return [
    `${style.paint(tone, word.toUpperCase())}  ${style.paint('strong', printable(label))}`,
    ...wrapText(`${why}.`, textWidth(style)).map((line) => style.paint('strong', line)),
  ]
}

function verifiedLines({ decoded }: HashReading, { style, identifiers }: HashTextOptions): string[] {
  const lines = deviceLines(decoded.fields ?? {}, identifiers).flatMap((line) => labeled(line, style))
  return [...lines, '']
}

/** What was read before the damage helps to find the device, but nobody vouches for it. */
function unverifiedLines({ decoded }: HashReading, { style, identifiers }: HashTextOptions): string[] {
  const text = deviceText(decoded.fields ?? {}, identifiers)
  return text === '' ? [] : [...labeled(['Reads as', `${text} (not verified)`], style), '']
}

const severityTones = { error: 'blocked', warning: 'at-risk', info: 'quiet' } as const

/** Errors first. */
function findingLines(reading: HashReading, style: TextStyle): string[] {
  const { decoded, text } = reading
  const order = ['error', 'warning', 'info'] as const
  const shown = decoded.messages.filter((message) => isWorthShowing(message, reading.state))
  const sorted = order.flatMap((severity) => shown.filter((message) => message.severity === severity))
  return sorted.flatMap((message) => {
    const tone = severityTones[message.severity]
    const number = message.code === 'NOT_BASE64' && isSpreadsheetNumber(text)
    const { title, advice } = findingWords.en[number ? 'EXCEL_NUMBER' : message.code]
    return [...marked(tone, title, advice, style), ...detailLines(message, style)]
  })
}

/**
 * What a damaged hash seems to lack may be behind the damage, so only its text and structure count. The line
 * break at the end of a file is no damage.
 */
function isWorthShowing(message: HashMessage, state: HashReading['state']): boolean {
  const aboutText = textCodes.has(message.code)
  if (state === 'damaged') return aboutText || message.severity === 'error'
  return state === 'repaired' || !aboutText || message.severity !== 'info' || message.code === 'FROM_OA3_XML'
}

/** The decoder's own words carry the place and the numbers; an expert wants them. */
function detailLines(message: HashMessage, style: TextStyle): string[] {
  if (message.severity === 'info' && message.code !== 'UNKNOWN_RECORDS') return []
  return indented(`${message.code}: ${message.text}`, 4, style).map((line) => style.paint('quiet', line))
}
