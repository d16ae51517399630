import type { Words } from '../../core/words/language.ts'
import { ToldError } from '../../core/words/told-error.ts'
import { sayPreset } from './preset-words.ts'

/** JSON text that cannot be used; where, and what was expected there. */
export class BadJson extends ToldError {
  override readonly name = 'BadJson'

  constructor(
    readonly offset: number,
    sentence: Words<string>,
  ) {
    super(sentence)
  }
}

/** A JSON value, and the offset of every part of it by its pointer (RFC 6901): of a member, the one of its key. */
export interface PlacedJson {
  readonly value: unknown
  readonly places: ReadonlyMap<string, number>
}

/** A preset has two levels; our own limit. */
const maxDepth = 8

/**
 * Reads JSON as RFC 8259 has it, and refuses a key that comes twice, of which `JSON.parse` would silently take the last.
 * Node's own messages do not always tell the place of a mistake, hence a reader of our own.
 */
export function readPlacedJson(text: string): PlacedJson {
  const places = new Map<string, number>()
  let at = 0

  const skip = (): void => {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1
  }
  const fail = (expected: Words<string>): never => {
    const found = text.charAt(at)
    throw new BadJson(at, sayPreset((w, language) => (found === '' ? w.fileEnds(expected[language]) : w.found(expected[language], found))))
  }
  const take = (character: string, expected: Words<string>): void => {
    skip()
    if (text.charAt(at) !== character) fail(expected)
    at += 1
  }

  function string(expected: Words<string>): string {
    skip()
    // eslint-disable-next-line no-control-regex -- RFC 8259 allows none of them in a text
    const found = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
    found.lastIndex = at
    const match = found.exec(text)?.[0]
    if (match === undefined) {
      if (text.charAt(at) === '"') throw new BadJson(at, sayPreset((w) => w.endlessText))
      return fail(expected)
    }
    at += match.length
    return JSON.parse(match) as string
  }

  function value(pointer: string, depth: number): unknown {
    if (depth > maxDepth) throw new BadJson(at, sayPreset((w) => w.tooDeep(String(maxDepth))))
    skip()
    if (!places.has(pointer)) places.set(pointer, at)
    const first = text.charAt(at)
    if (first === '{') return object(pointer, depth)
    if (first === '[') return list(pointer, depth)
    if (first === '"') return string(sayPreset((w) => w.text))
    const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
    plain.lastIndex = at
    const match = plain.exec(text)?.[0]
    if (match === undefined) return fail(sayPreset((w) => w.value))
    at += match.length
    return JSON.parse(match) as unknown
  }

  function object(pointer: string, depth: number): unknown {
    at += 1
    const members: [string, unknown][] = []
    skip()
    if (text.charAt(at) === '}') at += 1
    else
      do {
        skip()
        const start = at
        const key = string(sayPreset((w) => w.keyInQuotes))
        if (members.some(([other]) => other === key)) throw new BadJson(start, sayPreset((w) => w.keyTwice(shown(key))))
        take(':', sayPreset((w) => w.colon))
        const own = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
        places.set(own, start)
        members.push([key, value(own, depth + 1)])
      } while (goesOn('}', sayPreset((w) => w.commaOrBrace)))
    return Object.fromEntries(members)
  }

  function list(pointer: string, depth: number): unknown {
    at += 1
    const items: unknown[] = []
    skip()
    if (text.charAt(at) === ']') at += 1
    else
      do items.push(value(`${pointer}/${String(items.length)}`, depth + 1))
      while (goesOn(']', sayPreset((w) => w.commaOrBracket)))
    return items
  }

  /** Whether another member follows; moves behind the comma or the end. */
  function goesOn(end: string, expected: Words<string>): boolean {
    skip()
    const found = text.charAt(at)
    if (found !== ',' && found !== end) fail(expected)
    at += 1
    return found === ','
  }

  const read = value('', 0)
  skip()
  if (at < text.length) fail(sayPreset((w) => w.endOfFile))
  return { value: read, places }
}

/** `line 3, column 5`, both counted from 1. */
export function placeText(text: string, offset: number): Words<string> {
  const before = text.slice(0, offset).split('\n')
  return sayPreset((w) => w.place(String(before.length), String((before.at(-1) ?? '').length + 1)))
}

function shown(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key
}
