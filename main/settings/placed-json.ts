/** JSON text that cannot be used; where, and what was expected there. */
export class BadJson extends Error {
  override readonly name = 'BadJson'
  readonly offset: number

  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
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
  const fail = (expected: string, where = at): never => {
    const found = where >= text.length ? 'the file ends' : `there is ${text.charAt(where)}`
    throw new BadJson(where, `${expected} was expected, but ${found}`)
  }
  const take = (character: string, expected: string): void => {
    skip()
    if (text.charAt(at) !== character) fail(expected)
    at += 1
  }

  function string(expected: string): string {
    skip()
    // eslint-disable-next-line no-control-regex -- RFC 8259 allows none of them in a text
    const found = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
    found.lastIndex = at
    const match = found.exec(text)?.[0]
    if (match === undefined) {
      if (text.charAt(at) === '"') throw new BadJson(at, 'this text has no end on its line or holds a wrong \\ escape')
      return fail(expected)
    }
    at += match.length
    return JSON.parse(match) as string
  }

  function value(pointer: string, depth: number): unknown {
    if (depth > maxDepth) throw new BadJson(at, `values are nested more than ${String(maxDepth)} levels deep`)
    skip()
    if (!places.has(pointer)) places.set(pointer, at)
    const first = text.charAt(at)
    if (first === '{') return object(pointer, depth)
    if (first === '[') return list(pointer, depth)
    if (first === '"') return string('text')
    const plain = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
    plain.lastIndex = at
    const match = plain.exec(text)?.[0]
    if (match === undefined) return fail('a value')
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
        const key = string('a key in double quotes')
        if (members.some(([other]) => other === key)) throw new BadJson(start, `the key "${shown(key)}" comes twice`)
        take(':', 'a colon after the key')
        const own = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
        places.set(own, start)
        members.push([key, value(own, depth + 1)])
      } while (goesOn('}', 'a comma or }'))
    return Object.fromEntries(members)
  }

  function list(pointer: string, depth: number): unknown {
    at += 1
    const items: unknown[] = []
    skip()
    if (text.charAt(at) === ']') at += 1
    else
      do items.push(value(`${pointer}/${String(items.length)}`, depth + 1))
      while (goesOn(']', 'a comma or ]'))
    return items
  }

  /** Whether another member follows; moves behind the comma or the end. */
  function goesOn(end: string, expected: string): boolean {
    skip()
    const found = text.charAt(at)
    if (found !== ',' && found !== end) fail(expected)
    at += 1
    return found === ','
  }

  const read = value('', 0)
  skip()
  if (at < text.length) fail('the end of the file')
  return { value: read, places }
}

/** `line 3, column 5`, both counted from 1. */
export function placeText(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `line ${String(before.length)}, column ${String((before.at(-1) ?? '').length + 1)}`
}

function shown(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key
}
