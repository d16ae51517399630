import { BadEvidence } from '../evidence/bad-evidence.ts'
import { sayDiagnostics } from './diagnostics-words.ts'
import { registryValue, unescaped, type RegistryValue } from './registry-value.ts'

export interface RegistryKey {
  /** Values by name, as spelled; the default value has the empty name. */
  readonly values: ReadonlyMap<string, RegistryValue>
  /** A line of this key could not be read, so a missing value says nothing. */
  readonly damaged: boolean
}

/** Keys by their path in lower case, with the short name of the hive: `hklm\software\microsoft`. */
export type RegistryExport = ReadonlyMap<string, RegistryKey>

/** A whole HKLM\SOFTWARE has some hundred thousand keys. Our own limits. */
const mostKeys = 1_000_000
const mostValues = 100_000
/** A hex value over many lines; the largest values in question have some thousand characters. */
const longestLine = 1_000_000

/**
 * Reads a registry export: version 5 or 4, and the one of MdmDiagnosticsTool, which has no header, blanks before the
 * lines and neither quotes nor backslashes escaped. Only keys that are asked for are kept.
 *
 * @param wanted is asked with the path in lower case
 */
export function parseRegistryExport(text: string, name: string, wanted: (path: string) => boolean): RegistryExport {
  const escaped = /^\uFEFF?\s*(Windows Registry Editor|REGEDIT4)/.test(text.slice(0, 200))
  const keys = new Map<string, { values: Map<string, RegistryValue>; damaged: boolean }>()
  const counts = { keys: 0, values: 0 }
  let key: { values: Map<string, RegistryValue>; damaged: boolean } | undefined
  for (const line of joinedLines(text, escaped)) {
    const path = /^\[(.{1,2000})\]$/.exec(line)?.[1]
    if (path !== undefined) {
      counts.keys += 1
      if (counts.keys > mostKeys) throw new BadEvidence(name, sayDiagnostics((w) => w.manyKeys(String(mostKeys))))
      const short = shortPath(path)
      key = wanted(short) ? (keys.get(short) ?? { values: new Map(), damaged: false }) : undefined
      if (key !== undefined) keys.set(short, key)
    } else if (key !== undefined && line !== '' && !line.startsWith(';')) {
      counts.values += 1
      if (counts.values > mostValues) throw new BadEvidence(name, sayDiagnostics((w) => w.manyValues(String(mostValues))))
      addValue(key, line, escaped)
    }
  }
  return keys
}

function addValue(key: { values: Map<string, RegistryValue>; damaged: boolean }, line: string, escaped: boolean): void {
  const [, written, right] = (escaped ? /^(@|"(?:[^"\\]|\\.)*")=(.*)$/s : /^(@|"[^"]*")\s*=\s*(.*)$/s).exec(line) ?? []
  const value = right === undefined ? undefined : registryValue(right.trim(), escaped)
  if (written === undefined || value === undefined) {
    key.damaged = true
    return
  }
  const bare = written === '@' ? '' : written.slice(1, -1)
  const valueName = escaped ? unescaped(bare) : bare
  const earlier = key.values.get(valueName)
  // Two answers to one question are none.
  if (earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(value)) key.damaged = true
  key.values.set(valueName, value)
}

/** `-HKEY…` asks for deletion, so it names no key that is there. */
function shortPath(path: string): string {
  return path.toLowerCase().replace(/^hkey_local_machine(?=\\|$)/, 'hklm')
}

/**
 * Lines without the blanks around them; hex values and, with escapes, texts go on over line ends. What is still open is
 * told by its last line alone, so that a value without an end takes no longer than its length.
 */
function* joinedLines(text: string, escaped: boolean): Generator<string> {
  let parts: string[] = []
  let length = 0
  let open: 'hex' | 'text' | undefined
  for (const raw of lines(text)) {
    const line = open === 'text' ? raw : raw.trim()
    const goesOn = open === undefined ? opens(line, escaped) : stillOpen(open, line) ? open : undefined
    length += line.length
    if (length <= longestLine) parts.push(goesOn === 'hex' ? line.slice(0, -1) : line)
    if (goesOn === undefined) {
      yield length > longestLine ? tooLong : parts.join(open === 'text' ? '\n' : '')
      parts = []
      length = 0
    }
    open = goesOn
  }
  if (open !== undefined) yield tooLong
}

/** Stands for a value that is not read, so that its key counts as damaged. */
const tooLong = '(a value without an end)'

function* lines(text: string): Generator<string> {
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    yield text.slice(start, end > start && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end)
    start = end + 1
  }
}

/** Whether a value starts here and does not end. Only where quotes inside are escaped can that be told of a text. */
function opens(line: string, escaped: boolean): 'hex' | 'text' | undefined {
  if (line.length > longestLine) return undefined
  if (line.endsWith('\\') && /^(@|"[^"]*")=hex/i.test(line)) return 'hex'
  if (!escaped) return undefined
  const start = /^(?:@|"(?:[^"\\]|\\.)*")="/.exec(line)?.[0]
  return start !== undefined && stillOpen('text', line.slice(start.length)) ? 'text' : undefined
}

function stillOpen(open: 'hex' | 'text', line: string): boolean {
  if (open === 'hex') return line.endsWith('\\')
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1
    else if (line[at] === '"') return false
  }
  return true
}
