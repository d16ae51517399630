import { printable } from '../printable.ts'

/** No value is looked at beyond this: more never fits on the sheet. UTF-16 units. */
const longest = 400

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Widths in em of a wide sans serif (DejaVu Sans; Segoe UI and Helvetica are narrower), so that what
 * fits by this measure fits in print.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^\p{M}$/u, 0],
  [/^[ .,:;'|!ijlIft()[\]-]$/, 0.4],
  [/^[mwMW@%]$/, 1],
  [/^[a-z0-9]$/, 0.64],
  [/^[A-Z]$/, 0.8],
]
/** East Asian characters, emoji and whatever else is not Latin. */
const otherWidth = 1.05

function widthOf(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? otherWidth
}

/** The width of a text in em of its own font size. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** Lines that a text takes where `room` em fit in one. A line breaks early by up to a word. */
export function linesOf(text: string, room: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / (room * 0.93)))
}

/** The text without control characters and with at most `room` em; what is too long ends in an ellipsis. */
export function fitted(text: string, room: number): string {
  const clean = printable(text.slice(0, longest)).trim()
  if (text.length <= longest && textWidth(clean) <= room) return clean
  let width = 1
  let kept = ''
  for (const { segment } of graphemes.segment(clean)) {
    width += textWidth(segment)
    if (width > room) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
