import type { Words } from '../../core/words/language.ts'
import { BadEvidence } from './bad-evidence.ts'
import { sayFile } from './file-words.ts'

/** Deeper than any item of the collector by far. Validators recurse, so this also guards the stack. */
const maxDepth = 64

/** JSON text to a value, with one sentence about what is wrong with it otherwise. */
export function parseJson(text: string, name: string, maxText: number): unknown {
  if (text.trim() === '') throw new BadEvidence(name, sayFile((w) => w.empty))
  const shape = scan(text)
  if (shape.depth > maxDepth) {
    const at = place(text, shape.deepAt)
    throw new BadEvidence(name, sayFile((w, language) => w.nested(String(maxDepth), at[language])))
  }
  if (shape.longestText > maxText) {
    throw new BadEvidence(name, sayFile((w) => w.longText(String(maxText))))
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (shape.open && /^\s*[[{]/.test(text)) {
      const end = place(text, text.length)
      throw new BadEvidence(name, sayFile((w, language) => w.cutOff(end[language])), { cause })
    }
    const at = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined
    const where = at === undefined ? null : place(text, Number(at))
    throw new BadEvidence(name, sayFile((w, language) => (where === null ? w.noJson : w.noJsonAt(where[language]))), { cause })
  }
}

interface Shape {
  readonly depth: number
  readonly deepAt: number
  readonly longestText: number
  /** A bracket or a text is still open at the end. */
  readonly open: boolean
}

/** One pass without recursion, before anything that recurses sees the text. */
function scan(text: string): Shape {
  let depth = 0
  let deepest = 0
  let deepAt = 0
  let textStart = -1
  let longestText = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (textStart >= 0) {
      if (code === 0x5c) index += 1
      else if (code === 0x22) {
        longestText = Math.max(longestText, index - textStart)
        textStart = -1
      }
    } else if (code === 0x22) textStart = index
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > deepest) {
        deepest = depth
        if (deepest === maxDepth + 1) deepAt = index
      }
    } else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  if (textStart >= 0) longestText = Math.max(longestText, text.length - textStart)
  return { depth: deepest, deepAt, longestText, open: depth > 0 || textStart >= 0 }
}

/** Line and column, both counted from 1. */
export function place(text: string, index: number): Words<string> {
  const before = text.slice(0, index).split('\n')
  const column = (before.at(-1) ?? '').length + 1
  return sayFile((w) => w.place(String(before.length), String(column)))
}
