import { read, unread, type Reading } from './reading.ts'
import { sayForm } from './form-words.ts'

/** A value that a collector wrote, before anybody looked at its type. */
export type Raw = unknown

export function isRecord(value: Raw): value is { readonly [name: string]: Raw } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The own property with this name, whatever its case: Windows spells `IsAutoPilotDisabled` where its
 * documentation says `IsAutopilotDisabled`. Undefined when there is none.
 */
export function field(value: Raw, name: string): Raw {
  if (!isRecord(value)) return undefined
  if (Object.hasOwn(value, name)) return value[name]
  const wanted = name.toLowerCase()
  const found = Object.keys(value).find((key) => key.toLowerCase() === wanted)
  return found === undefined ? undefined : value[found]
}

/** Text, trimmed; empty text counts as unread. */
export function textField(value: Raw, name: string): Reading<string> {
  const found = optionalText(value, name)
  if (!found.ok) return found
  return found.value === '' ? unread(sayForm((w) => (field(value, name) === undefined ? w.missing(name) : w.fieldEmpty(name)))) : read(found.value)
}

/** Text, trimmed; empty when the name is missing or null. For sources in which absence is an answer. */
export function optionalText(value: Raw, name: string): Reading<string> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  const found = field(value, name)
  if (found === undefined || found === null) return read('')
  return typeof found === 'string' ? read(found.trim()) : unread(sayForm((w) => w.noText(name)))
}

export interface Range {
  readonly min: number
  readonly max: number
}

/** A whole number inside the range; decimal digits in text are accepted, since the registry stores builds so. */
export function integerField(value: Raw, name: string, range: Range): Reading<number> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  return integer(field(value, name), name, range)
}

export function integer(found: Raw, name: string, { min, max }: Range): Reading<number> {
  if (found === undefined || found === null) return unread(sayForm((w) => w.missing(name)))
  const number = typeof found === 'string' && /^-?\d{1,19}$/.test(found.trim()) ? Number(found) : found
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return unread(sayForm((w) => w.noWholeNumber(name)))
  if (number < min || number > max) return unread(sayForm((w) => w.cannotBe(name, String(number))))
  return read(number)
}

/** A registry DWORD. Windows PowerShell hands out 0xffffffff as -1, so negative values are folded back. */
export function dword(found: Raw, name: string): Reading<number> {
  const number = integer(found, name, { min: -0x8000_0000, max: 0xffff_ffff })
  return number.ok ? read(number.value >>> 0) : number
}

export function booleanField(value: Raw, name: string): Reading<boolean> {
  const found = field(value, name)
  if (found === undefined || found === null) return unread(sayForm((w) => w.missing(name)))
  return typeof found === 'boolean' ? read(found) : unread(sayForm((w) => w.notBoolean(name)))
}

/** Lists of CIM objects; a single object counts as a list of one, since ConvertTo-Json folds those. */
export function recordList(value: Raw): Reading<readonly { readonly [name: string]: Raw }[]> {
  const list: readonly Raw[] = Array.isArray(value) ? (value as readonly Raw[]) : [value]
  return list.every(isRecord) ? read(list) : unread(sayForm((w) => w.noListOfObjects))
}

/** Strict Base64 to bytes; undefined when it is none. */
export function base64Bytes(value: Raw): Uint8Array | undefined {
  if (typeof value !== 'string' || value.length % 4 !== 0) return undefined
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value)) return undefined
  return Uint8Array.from(Buffer.from(value, 'base64'))
}
