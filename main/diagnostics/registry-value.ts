/** A registry value as the collector would write it: binary data as Base64. */
export type RegistryValue = string | number | string[]

/** The right side of `"name"=` in a registry export; undefined when it means nothing. */
export function registryValue(text: string, escaped: boolean): RegistryValue | undefined {
  if (text.startsWith('"')) return quoted(text, escaped)
  const dword = /^dword:([0-9a-f]{1,8})$/i.exec(text)?.[1]
  if (dword !== undefined) return Number.parseInt(dword, 16)
  const [, type, digits] = /^hex(?:\(([0-9a-f]{1,8})\))?:([0-9a-f,\s]*)$/i.exec(text) ?? []
  return digits === undefined ? undefined : binary(digits, type === undefined ? 3 : Number.parseInt(type, 16))
}

function quoted(text: string, escaped: boolean): string | undefined {
  const end = text.lastIndexOf('"')
  if (end === 0) return undefined
  const inner = text.slice(1, end)
  return escaped ? unescaped(inner) : inner
}

/** Exports write a backslash before quotes and backslashes only. */
export function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, '$1')
}

/** Types: 1 text, 2 text with variables, 4 and 5 number, 7 list of texts, 11 large number; everything else is bytes. */
function binary(digits: string, type: number): RegistryValue | undefined {
  const pairs = digits.split(',').map((pair) => pair.trim()).filter((pair) => pair !== '')
  if (!pairs.every((pair) => /^[0-9a-f]{2}$/i.test(pair))) return undefined
  const bytes = Buffer.from(pairs.join(''), 'hex')
  switch (type) {
    case 1:
    case 2:
      return bytes.toString('utf16le').replace(/\0+$/, '')
    case 4:
      return bytes.length === 4 ? bytes.readUInt32LE() : undefined
    case 5:
      return bytes.length === 4 ? bytes.readUInt32BE() : undefined
    case 7:
      return bytes.toString('utf16le').replace(/\0+$/, '').split('\0')
    case 11:
      return bytes.length === 8 ? large(bytes.readBigUInt64LE()) : undefined
    default:
      return bytes.toString('base64')
  }
}

function large(value: bigint): number | string {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value)
}
