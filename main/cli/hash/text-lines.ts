import { printable } from '../../../core/report/printable.ts'
import type { TextStyle } from '../../../core/report/to-text.ts'
import { wrapText } from '../../../core/report/wrap-text.ts'
import type { LabeledLine } from './device-lines.ts'

/** Reading width: longer lines are hard to follow even on a wide screen. Columns; our own choice. */
const widest = 100
const narrowest = 40

/** Room for the longest label and two blanks. */
const labelWidth = 11

export function textWidth(style: TextStyle): number {
  return Math.max(narrowest, Math.min(widest, style.width))
}

export function indented(text: string, indent: number, style: TextStyle): string[] {
  return wrapText(printable(text), textWidth(style) - indent).map((line) => `${' '.repeat(indent)}${line}`)
}

export function labeled([label, text]: LabeledLine, style: TextStyle): string[] {
  return wrapText(printable(text), textWidth(style) - labelWidth).map(
    (line, index) => `${index === 0 ? style.paint('quiet', label.padEnd(labelWidth)) : ' '.repeat(labelWidth)}${line}`,
  )
}

/** A mark, a title and what follows from it. */
export function marked(tone: 'blocked' | 'at-risk' | 'ready' | 'quiet', title: string, rest: string, style: TextStyle): string[] {
  const marks = { blocked: ['✗', 'x'], 'at-risk': ['!', '!'], ready: ['✓', '+'], quiet: ['–', '-'] } as const
  const [unicode, ascii] = marks[tone]
  const mark = style.paint(tone, style.symbols === 'ascii' ? ascii : unicode)
  const [first = '', ...more] = wrapText(printable(title), textWidth(style) - 4)
  const titles = [`  ${mark} ${style.paint(tone === 'quiet' ? 'quiet' : 'strong', first)}`, ...more.map((line) => `    ${line}`)]
  return [...titles, ...(rest === '' ? [] : indented(rest, 4, style))]
}

export function plural(count: number, one: string): string {
  return `${grouped(count)} ${one}${count === 1 ? '' : 's'}`
}

/** 10000 as 10,000. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
