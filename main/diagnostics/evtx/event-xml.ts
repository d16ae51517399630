import type { XmlElement } from './binary-xml.ts'

/** The text of an element, in the spelling of `wevtutil … /f:xml`. */
export function eventXml(element: XmlElement): string {
  const attributes = element.attributes.map(([name, value]) => ` ${plain(name)}='${escaped(value)}'`).join('')
  const content = element.content.map((part) => (typeof part === 'string' ? escaped(part) : eventXml(part))).join('')
  const name = plain(element.name)
  return content === '' ? `<${name}${attributes}></${name}>` : `<${name}${attributes}>${content}</${name}>`
}

const entities: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (character) => entities.get(character) ?? '')
}

/** Names come from the file like everything else, so they may not open or close anything. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.:-]/gu, '_')
}

/** The first element on the way of these names below the element. */
export function below(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let at = element
  for (const name of names) at = at?.content.find((part): part is XmlElement => typeof part === 'object' && part.name === name)
  return at
}

/** The text of an element without its elements. */
export function textOf(element: XmlElement | undefined): string {
  return element?.content.filter((part) => typeof part === 'string').join('') ?? ''
}
