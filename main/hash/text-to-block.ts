import { hashTextLength } from './hash-format.ts'
import { error, warning, type HashMessage } from './hash-message.ts'
import { quotedText } from './quoted-text.ts'

export interface DecodedText {
  /** Null when the text is no base64 at all. */
  readonly block: Buffer | null
  readonly messages: readonly HashMessage[]
}

/**
 * Base64 to bytes. Node's own decoder skips what it does not know, so the alphabet is tested first.
 *
 * @param text normalized text
 */
export function textToBlock(text: string): DecodedText {
  if (text === '') return refused([error('EMPTY', 'no hash')])
  const foreign = /[^A-Za-z0-9+/=]/u.exec(text)
  if (foreign !== null) {
    const place = `character ${quotedText(foreign[0])} at position ${String(foreign.index)}`
    return refused([error('NOT_BASE64', `${place} is not base64`)])
  }
  const messages: HashMessage[] = []
  const prefix = text.slice(0, 2)
  if (['TO', 'To', 'to', 't0'].includes(prefix)) {
    messages.push(warning('RETYPED_PREFIX', `starts with ${quotedText(prefix)}; a hash starts with 'T0' (capital T, digit zero): retyped or OCR text?`))
  }
  if (/^[0-9]+E\+[0-9]+$/.test(text)) {
    return refused([...messages, error('EXCEL_NUMBER', 'a number in scientific notation: a spreadsheet replaced the value')])
  }
  const body = text.replace(/(?<!=)=+$/, '')
  if (body.includes('=')) {
    return refused([...messages, error('INNER_PADDING', "'=' inside the text: two hashes run together, or damage")])
  }
  if (text.length !== hashTextLength) {
    const expected = `${String(hashTextLength)} were expected`
    messages.push({ ...warning('LENGTH', `text is ${String(text.length)} characters; ${expected}`), actual: text.length })
  }
  return { block: Buffer.from(aligned(body, messages), 'base64'), messages }
}

/** One left-over character carries 6 bits, which cannot be a byte; harmless when it is one of the padding `A`s. */
function aligned(body: string, messages: HashMessage[]): string {
  if (body.length % 4 !== 1) return body
  const problem = body.endsWith('A') ? "; trailing padding 'A' dropped" : ': at least one character is missing or extra'
  messages.push(warning('MISALIGNED', `length % 4 == 1${problem}`))
  return body.slice(0, -1)
}

function refused(messages: readonly HashMessage[]): DecodedText {
  return { block: null, messages }
}
