import { isVerifiedText } from './checksum.ts'
import { hashTextLength } from './hash-format.ts'
import { info, warning, type HashMessage } from './hash-message.ts'
import { trimEnd, trimText } from './trim-text.ts'

export interface NormalizedText {
  /** What should be plain base64 now. */
  readonly text: string
  /** The input without what a file adds around it (white space, a byte order mark, the XML of an OA3 report). */
  readonly given: string
  readonly messages: readonly HashMessage[]
}

const blanks = new Set(' \t')
const quotesAndSeparators = new Set('"\'\u201c\u201d\u2018\u2019`,; ')
const invisible = /[\t\u00a0\u200b-\u200d\u2060\ufeff]/g

/**
 * Undoes what copying, mail, web forms, spreadsheets and scripts do to a hash, as far as that needs no
 * guess; every repair is reported. Where two repairs are possible the checksum decides.
 */
export function normalizeText(input: string): NormalizedText {
  const messages: HashMessage[] = []
  let text = input.replace(/^\ufeff+/, '')
  const widened = text.includes('\0')
  if (widened) {
    text = text.replaceAll('\0', '')
    messages.push(warning('UTF16_AS_TEXT', 'NUL characters removed: the text was UTF-16 read as single-byte text'))
  }
  const element = hardwareHashElement(text)
  if (element !== undefined) {
    text = element
    messages.push(info('FROM_OA3_XML', 'taken from the HardwareHash element of an OA3.xml report'))
  }
  const given = widened ? input : trimText(text)
  const joined = trimText(joinLines(text).replace(invisible, ''))
  if (joined !== text) messages.push(info('WHITESPACE', 'line breaks, tabs or invisible characters removed'))
  const bare = trimText(joined, quotesAndSeparators)
  if (bare !== joined) messages.push(info('QUOTES', 'surrounding quotes or separators removed'))
  return { text: undoEscapes(fillSpaces(bare, messages), messages), given, messages }
}

/** The trimmed content of the first HardwareHash element; undefined when there is none. */
function hardwareHashElement(text: string): string | undefined {
  const open = /<HardwareHash>/iu.exec(text)
  if (open === null) return undefined
  const content = text.slice(open.index + open[0].length)
  const close = /<\/HardwareHash>/iu.exec(content)
  return close === null ? undefined : trimText(content.slice(0, close.index))
}

/** Takes line breaks out, with the blanks next to them. */
function joinLines(text: string): string {
  const lines = text.split(/[\r\n]+/)
  return lines
    .map((line, index) => {
      const head = index === 0 ? line : line.slice(/^[ \t]*/.exec(line)?.[0].length ?? 0)
      return index === lines.length - 1 ? head : trimEnd(head, blanks)
    })
    .join('')
}

/** Inner spaces are line-break leftovers or what a web form made of `+`. */
function fillSpaces(text: string, messages: HashMessage[]): string {
  if (!text.includes(' ')) return text
  const removed = text.replaceAll(' ', '')
  const filled = text.replaceAll(' ', '+')
  if (isVerifiedText(removed) || (!isVerifiedText(filled) && removed.length === hashTextLength)) {
    messages.push(info('WHITESPACE', 'inner spaces removed'))
    return removed
  }
  messages.push(warning('SPACE_AS_PLUS', "inner spaces read as '+' (form- or URL-decoding damage)"))
  return filled
}

function undoEscapes(input: string, messages: HashMessage[]): string {
  let text = input
  if (/%2[bf]|%3d/i.test(text)) {
    text = text.replace(/%2b/gi, '+').replace(/%2f/gi, '/').replace(/%3d/gi, '=')
    messages.push(warning('URL_ENCODED', 'percent-encoding undone'))
  }
  if (text.includes('\\')) {
    text = text.replaceAll('\\/', '/').replace(/\\u002[bB]/g, '+').replaceAll('\\', '')
    messages.push(warning('JSON_ESCAPED', 'JSON escapes undone'))
  }
  if (/[-_]/.test(text)) {
    text = text.replaceAll('-', '+').replaceAll('_', '/')
    messages.push(warning('URLSAFE_ALPHABET', 'URL-safe base64 alphabet converted'))
  }
  return text
}
