const named: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Text in quotation marks for a message, with everything escaped that does not print, so that a message
 * is one line and cannot steer a terminal.
 */
export function quotedText(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  const body = [...text].map((character) => (character === mark ? `\\${mark}` : escaped(character))).join('')
  return `${mark}${body}${mark}`
}

function escaped(character: string): string {
  const name = named[character]
  if (name !== undefined) return name
  if (character === ' ' || !/[\p{C}\p{Z}]/u.test(character)) return character
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16)
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}
