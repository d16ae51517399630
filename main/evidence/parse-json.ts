import { BadEvidence } from './bad-evidence.ts'

/** Deeper than any item of the collector by far. Validators recurse, so this also guards the stack. */
const maxDepth = 64

/** JSON text to a value, with one sentence about what is wrong with it otherwise. */
export function parseJson(text: string, name: string, maxText: number): unknown {
  if (text.trim() === '') throw new BadEvidence(name, 'is empty, but a JSON evidence file was expected')
  const shape = scan(text)
  if (shape.depth > maxDepth) {
    throw new BadEvidence(name, `is nested more than ${String(maxDepth)} levels deep at ${place(text, shape.deepAt)}, which no evidence file is`)
  }
  if (shape.longestText > maxText) {
    throw new BadEvidence(name, `holds a text of more than ${String(maxText)} characters, which no evidence file does`)
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (shape.open && /^\s*[[{]/.test(text)) {
      throw new BadEvidence(name, `is cut off at ${place(text, text.length)}: the end of the JSON is missing`, { cause })
    }
    const at = cause instanceof Error ? /position (\d+)/.exec(cause.message)?.[1] : undefined
    const where = at === undefined ? '' : ` at ${place(text, Number(at))}`
    throw new BadEvidence(name, `is no JSON${where}, but a JSON evidence file was expected`, { cause })
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

function place(text: string, index: number): string {
  const before = text.slice(0, index).split('\n')
  const column = (before.at(-1) ?? '').length + 1
  return `line ${String(before.length)}, column ${String(column)}`
}
