import { spend, type RecordBudget } from './budget.ts'
import { byte, long, pieceOf, take, word, type Cursor } from './cursor.ts'
import { DamagedLog } from './damaged-log.ts'
import { inlineText, listTexts, valueText, valueTypes } from './event-value.ts'
import { entities, moreBit, nameAt, tokens } from './xml-tokens.ts'

/** An element of event XML. Content is in order: texts, not yet escaped, and elements. */
export interface XmlElement {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly content: readonly (string | XmlElement)[]
}

/** What a template's places are filled with: the elements and texts of each; undefined where Windows had nothing. */
type Filling = (index: number) => Filled | undefined
type Filled = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'list'; readonly texts: readonly string[] } | { readonly kind: 'elements'; readonly elements: readonly XmlElement[] }

interface Reading {
  readonly budget: RecordBudget
  readonly filling: Filling
  /** Elements of a template name the place on which they depend; those of the record itself and of a value do not. */
  readonly named: boolean
  readonly depth: number
}

/** Records have some six levels. Our own limit. */
const deepest = 40
/** No place depends on another. */
const independent = 0xffff

const nothing: Filling = () => undefined

/** The elements of a record's binary XML (MS-EVEN6 2.2.12). Throws `DamagedLog`. */
export function readBinaryXml(cursor: Cursor, budget: RecordBudget): readonly XmlElement[] {
  return fragment(cursor, { budget, filling: nothing, named: false, depth: 0 })
}

function fragment(cursor: Cursor, reading: Reading): readonly XmlElement[] {
  if (reading.depth > deepest) throw new DamagedLog('A record is nested too deep.')
  const elements: XmlElement[] = []
  while (cursor.at < cursor.end) {
    spend(reading.budget)
    const token = byte(cursor)
    switch (token & ~moreBit) {
      case tokens.end:
        return elements
      case tokens.fragment:
        take(cursor, 3)
        break
      case tokens.open:
        elements.push(...element(cursor, token, reading))
        break
      case tokens.template:
        elements.push(...template(cursor, reading))
        break
      default:
        throw new DamagedLog('A record holds a part of an unknown kind.')
    }
  }
  return elements
}

/** A template and what fills it. Its text lies where it was first used in the chunk. */
function template(cursor: Cursor, reading: Reading): readonly XmlElement[] {
  take(cursor, 5)
  const offset = long(cursor)
  const header = pieceOf(cursor.chunk, offset, 24)
  const size = cursor.chunk.readUInt32LE(take(header, 24) + 20)
  const body = pieceOf(cursor.chunk, offset + 24, size)
  if (offset === cursor.at) take(cursor, 24 + size)
  return fragment(body, { ...reading, filling: fillingOf(cursor, reading), named: true, depth: reading.depth + 1 })
}

function fillingOf(cursor: Cursor, reading: Reading): Filling {
  const count = long(cursor)
  const descriptors = pieceOf(cursor.chunk, take(cursor, count * 4), count * 4)
  const places: { readonly type: number; readonly at: number; readonly size: number }[] = []
  for (let index = 0; index < count; index += 1) {
    spend(reading.budget)
    const size = word(descriptors)
    const type = word(descriptors) & 0xff
    places.push({ type, size, at: take(cursor, size) })
  }
  return (index) => {
    const place = places[index]
    if (place === undefined || place.type === valueTypes.none || (place.size === 0 && place.type !== valueTypes.text)) return undefined
    return filled(place.type, pieceOf(cursor.chunk, place.at, place.size), reading)
  }
}

function filled(type: number, value: Cursor, reading: Reading): Filled {
  if (type === valueTypes.binaryXml) {
    return { kind: 'elements', elements: fragment(value, { ...reading, filling: nothing, named: false, depth: reading.depth + 1 }) }
  }
  if ((type & valueTypes.list) !== 0) {
    const texts = listTexts(type & ~valueTypes.list, value)
    for (const text of texts) spend(reading.budget, text)
    return { kind: 'list', texts }
  }
  const text = valueText(type, value)
  spend(reading.budget, text)
  return { kind: 'text', text }
}

/** Usually one element; none when the place on which it depends is empty, several when a list fills it. */
function element(cursor: Cursor, token: number, reading: Reading): readonly XmlElement[] {
  if (reading.depth > deepest) throw new DamagedLog('A record is nested too deep.')
  const dependsOn = reading.named ? word(cursor) : independent
  take(cursor, 4)
  const name = nameAt(cursor, reading.budget)
  const attributes = (token & moreBit) === 0 ? [] : attributesOf(cursor, reading)
  const close = byte(cursor)
  const content = close === tokens.closeStart ? contentOf(cursor, { ...reading, depth: reading.depth + 1 }) : close === tokens.closeEmpty ? [] : undefined
  if (content === undefined) throw new DamagedLog('An element of a record has no end.')
  if (dependsOn !== independent && reading.filling(dependsOn) === undefined) return []
  const [only] = content
  if (content.length === 1 && typeof only === 'object' && 'kind' in only) return only.texts.map((text) => ({ name, attributes, content: [text] }))
  return [{ name, attributes, content: content.flatMap((part) => (typeof part === 'object' && 'kind' in part ? [part.texts.join(', ')] : [part])) }]
}

type List = Extract<Filled, { kind: 'list' }>

function contentOf(cursor: Cursor, reading: Reading): readonly (string | XmlElement | List)[] {
  const parts: (string | XmlElement | List)[] = []
  for (;;) {
    spend(reading.budget)
    const token = byte(cursor)
    switch (token & ~moreBit) {
      case tokens.closeElement:
        return parts
      case tokens.open:
        parts.push(...element(cursor, token, reading))
        break
      case tokens.template:
        parts.push(...template(cursor, reading))
        break
      default: {
        const value = plainValue(cursor, token, reading)
        if (value === undefined) break
        if (value.kind === 'elements') parts.push(...value.elements)
        else parts.push(value.kind === 'text' ? value.text : value)
      }
    }
  }
}

function attributesOf(cursor: Cursor, reading: Reading): XmlElement['attributes'] {
  const list = pieceOf(cursor.chunk, cursor.at + 4, long(cursor))
  take(cursor, list.end - list.at)
  const attributes: (readonly [string, string])[] = []
  while (list.at < list.end) {
    if ((byte(list) & ~moreBit) !== tokens.attribute) throw new DamagedLog('An attribute of a record cannot be read.')
    const name = nameAt(list, reading.budget)
    const texts: string[] = []
    while (list.at < list.end && (list.chunk.readUInt8(list.at) & ~moreBit) !== tokens.attribute) {
      const value = plainValue(list, byte(list), reading)
      if (value?.kind === 'text') texts.push(value.text)
      else if (value?.kind === 'list') texts.push(value.texts.join(', '))
    }
    // Windows leaves out an attribute that has nothing to say.
    if (texts.length > 0) attributes.push([name, texts.join('')])
  }
  return attributes
}

/** A text or a place; undefined where the place is empty. */
function plainValue(cursor: Cursor, token: number, reading: Reading): Filled | undefined {
  switch (token & ~moreBit) {
    case tokens.value:
      if (byte(cursor) !== valueTypes.text) throw new DamagedLog('A text of a record cannot be read.')
      return text(inlineText(cursor), reading)
    case tokens.cdata:
      return text(inlineText(cursor), reading)
    case tokens.character:
      return text(String.fromCharCode(word(cursor)), reading)
    case tokens.entity:
      return text(entities.get(nameAt(cursor, reading.budget)) ?? '', reading)
    case tokens.place:
    case tokens.optionalPlace: {
      const index = word(cursor)
      take(cursor, 1)
      return reading.filling(index)
    }
    default:
      throw new DamagedLog('A record holds a part of an unknown kind.')
  }
}

function text(value: string, reading: Reading): Filled {
  spend(reading.budget, value)
  return { kind: 'text', text: value }
}
