import type { ErrorCode } from './error-code.ts'
import rows from './error-codes.json' with { type: 'json' }

/** Every code that Preflight can explain. */
export const errorCodes: readonly ErrorCode[] = rows as readonly ErrorCode[]

/** Longer than any code or name; anything beyond is no code. Characters. */
const longestInput = 100

/**
 * The entries for a code in any notation: `0x80180014`, `80180014`, signed or unsigned decimal, `AADSTS130505` or
 * `130505`, `ZTD806` or `806`, an installer number, a WinHTTP number, a symbolic name, the text of a page with or without
 * its punctuation; upper and lower case. Empty when it is not known. Two entries share some names, so there can be more
 * than one.
 */
export function findCode(input: string): readonly ErrorCode[] {
  const keys = new Set(notations(input))
  const text = words([...keys].at(-1) ?? '')
  if (text.includes(' ')) return errorCodes.filter((entry) => namesOf(entry).some((name) => keys.has(name.toUpperCase()) || words(name) === text))
  const found = new Set([...keys].flatMap((key) => byName.get(key) ?? []))
  return found.size < 2 ? [...found] : errorCodes.filter((entry) => found.has(entry))
}

const namesOf = ({ code, aliases }: ErrorCode): readonly string[] => [code, ...aliases]

/** The entries of every code and name, in upper case: a judgment looks up what a device's log says. */
const byName = new Map<string, readonly ErrorCode[]>()
for (const entry of errorCodes) {
  for (const name of new Set(namesOf(entry).map((each) => each.toUpperCase()))) byName.set(name, [...(byName.get(name) ?? []), entry])
}

/** A text without what people leave out when they type it: `Apps (Identifying…)` and `Apps Identifying` are the same. */
function words(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The ways in which the input can be meant, in upper case; the first is how a report would write it. */
export function notations(input: string): readonly string[] {
  const text = input
    .slice(0, longestInput + 1)
    .trim()
    .replace(/^["'(]+|["'):.,;]+$/g, '')
    .toUpperCase()
  if (text === '' || text.length > longestInput) return []
  const hex = /^(?:0X)?([0-9A-F]{8})$/.exec(text)?.[1]
  if (hex !== undefined) return [`0X${hex}`]
  if (/^-\d{1,10}$/.test(text) || /^\d{9,10}$/.test(text)) return fromDecimal(Number(text))
  if (/^12[01]\d\d$/.test(text)) return [`WINHTTP${text}`, ...fromDecimal(win32Failure + Number(text)), `AADSTS${text}`]
  if (/^\d{5,8}$/.test(text)) return [`AADSTS${text}`]
  const named = /^(AADSTS|ZTD|MSI|WINHTTP|HTTP)[ :_-]*(\w+)$/.exec(text)
  if (named?.[1] !== undefined && named[2] !== undefined) return [`${named[1]}${named[2]}`, `${named[1]}-${named[2]}`, text]
  if (/^\d{3,4}$/.test(text)) return [`ZTD${text}`, `MSI${text}`, `HTTP${text}`]
  return [text]
}

/**
 * An HRESULT holds a number of Win32 in its lower half. WinHTTP counts its own from 12000
 * (learn.microsoft.com/windows/win32/winhttp/error-messages, 2022-08-23).
 */
const win32Failure = 0x8007_0000

/** A 32-bit number, signed or not, in eight hexadecimal digits. */
function fromDecimal(value: number): readonly string[] {
  if (value < -0x8000_0000 || value > 0xffff_ffff) return []
  return [`0X${(value >>> 0).toString(16).toUpperCase().padStart(8, '0')}`]
}

/** How a report writes the input: `0x80180014`, `AADSTS50126`, or the text itself when it has no known form. */
export function canonicalCode(input: string): string {
  const asked = input.trim().slice(0, longestInput)
  const [first] = notations(input)
  if (first === undefined) return asked
  return first === asked.toUpperCase() && !first.startsWith('0X') ? asked : first.replace(/^0X/, '0x')
}
