import path from 'node:path'
import { printable } from '../../core/report/printable.ts'
import { readFileLimited } from '../platform/files.ts'
import { nearestWord } from './nearest-word.ts'
import { BadJson, placeText, readPlacedJson, type PlacedJson } from './placed-json.ts'
import { cleanPreset, expectedOf, presetFile, type Preset, type PresetKey } from './preset-schema.ts'

/** A preset has some hundred bytes; our own limit. */
export const maxPresetBytes = 32_768

/** A preset that cannot be used; the message is one sentence that names the file, the place in it and what was expected. */
export class BadPreset extends Error {
  override readonly name = 'BadPreset'
}

/**
 * Reads a preset of at most `maxPresetBytes`. It is data only: nothing in it is opened, run or asked.
 *
 * @throws BadPreset
 */
export async function readPresetFile(file: string): Promise<Preset> {
  const name = path.basename(file)
  const bytes = await readFileLimited(file, maxPresetBytes).catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error'
    throw new BadPreset(code === 'ENOENT' ? `${printable(name)}: there is no such file.` : `${printable(name)} could not be read (${code}).`, { cause })
  })
  return readPreset(bytes, name)
}

/** @throws BadPreset */
export function readPreset(bytes: Uint8Array, fileName: string): Preset {
  const name = printable(fileName)
  if (bytes.length > maxPresetBytes) throw new BadPreset(`${name} is larger than ${String(maxPresetBytes / 1024)} KB, which no preset is.`)
  const text = decode(bytes, name)
  const json = parse(text, name)
  const result = presetFile.safeParse(json.value)
  if (result.success) return cleanPreset(result.data)
  throw new BadPreset(sentence(result.error.issues[0]?.path ?? [], surplusKey(result.error.issues), text, json, name))
}

function decode(bytes: Uint8Array, name: string): string {
  // Windows PowerShell 5.1 writes UTF-16 unless it is told otherwise.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new BadPreset(`${name} is no text that can be read: UTF-8 was expected.`, { cause })
  }
}

function parse(text: string, name: string): PlacedJson {
  try {
    return readPlacedJson(text)
  } catch (cause) {
    if (!(cause instanceof BadJson)) throw cause
    throw new BadPreset(printable(`${name}, ${placeText(text, cause.offset)}: ${cause.message}.`), { cause })
  }
}

interface SurplusIssue {
  readonly code: string
  readonly keys?: readonly string[]
}

/** The first key that no preset has; it is told before anything else, since the others may follow from it. */
function surplusKey(issues: readonly SurplusIssue[]): string | null {
  return issues.find(({ code }) => code === 'unrecognized_keys')?.keys?.[0] ?? null
}

function sentence(at: readonly PropertyKey[], surplus: string | null, text: string, { value, places }: PlacedJson, name: string): string {
  const keys = Object.keys(expectedOf) as PresetKey[]
  const where = (pointer: string): string => placeText(text, places.get(pointer) ?? 0)
  if (surplus !== null) {
    const meant = nearestWord(surplus, keys)
    const hint = meant === null ? `A preset has only ${keys.filter((key) => key !== '$schema').join(', ')}.` : `Did you mean "${meant}"?`
    return `${name}, ${where(pointerOf([surplus]))}: there is no key "${short(surplus)}". ${hint}`
  }
  const key = keys.find((each) => each === at[0])
  if (key === undefined) return `${name}, ${where('')}: an object in braces was expected.`
  const pointer = pointerOf(at)
  if (!places.has(pointer)) return `${name}: "${key}" is missing; ${expectedOf[key]} was expected.`
  const meant = nearest(value, at, expectedOf[key])
  return `${name}, ${where(pointer)} (${pointer}): ${expectedOf[key]} was expected${meant === null ? '' : `. Did you mean "${meant}"?`}`.replace(/([^?])$/, '$1.')
}

/** The allowed word that a wrong one comes near to. */
function nearest(value: unknown, at: readonly PropertyKey[], expected: string): string | null {
  const found = at.reduce<unknown>((part, key) => (typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined), value)
  const words = /\bof ([a-z0-9-]+(?:, [a-z0-9-]+)+)$/.exec(expected)?.[1]?.split(', ') ?? []
  return typeof found === 'string' ? nearestWord(found, words) : null
}

function pointerOf(at: readonly PropertyKey[]): string {
  return at.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function short(key: string): string {
  const plain = printable(key)
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain
}
