import path from 'node:path'
import { printable } from '../../core/report/printable.ts'
import type { Words } from '../../core/words/language.ts'
import { inEvery } from '../../core/words/say.ts'
import { ToldError } from '../../core/words/told-error.ts'
import { readFileLimited } from '../platform/files.ts'
import { nearestWord } from './nearest-word.ts'
import { BadJson, placeText, readPlacedJson, type PlacedJson } from './placed-json.ts'
import { sayPreset } from './preset-words.ts'
import { cleanPreset, expectedOf, presetFile, type Preset, type PresetKey } from './preset-schema.ts'

/** A preset has some hundred bytes; our own limit. */
export const maxPresetBytes = 32_768

/** A preset that cannot be used; one sentence names the file, the place in it and what was expected. */
export class BadPreset extends ToldError {
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
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null
    const shown = printable(name)
    throw new BadPreset(sayPreset((w) => (code === 'ENOENT' ? w.noFile(shown) : code === null ? w.unreadPlain(shown) : w.unread(shown, code))), { cause })
  })
  return readPreset(bytes, name)
}

/** @throws BadPreset */
export function readPreset(bytes: Uint8Array, fileName: string): Preset {
  const name = printable(fileName)
  if (bytes.length > maxPresetBytes) throw new BadPreset(sayPreset((w) => w.tooLarge(name, String(maxPresetBytes / 1024))))
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
    throw new BadPreset(sayPreset((w) => w.noText(name)), { cause })
  }
}

function parse(text: string, name: string): PlacedJson {
  try {
    return readPlacedJson(text)
  } catch (cause) {
    if (!(cause instanceof BadJson)) throw cause
    const where = placeText(text, cause.offset)
    throw new BadPreset(sayPreset((w, language) => printable(w.at(name, where[language], cause.sentence[language]))), { cause })
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

function sentence(at: readonly PropertyKey[], surplus: string | null, text: string, { value, places }: PlacedJson, name: string): Words<string> {
  const keys = Object.keys(expectedOf) as PresetKey[]
  const where = (pointer: string): Words<string> => placeText(text, places.get(pointer) ?? 0)
  if (surplus !== null) {
    const meant = nearestWord(surplus, keys)
    const known = keys.filter((key) => key !== '$schema').join(', ')
    const place = where(pointerOf([surplus]))
    return sayPreset((w, language) => w.at(name, place[language], `${w.noKey(short(surplus))} ${meant === null ? w.onlyKeys(known) : w.didYouMean(meant)}`))
  }
  const key = keys.find((each) => each === at[0])
  if (key === undefined) return sayPreset((w, language) => w.at(name, where('')[language], w.noObject))
  const expected = expectedOf[key].text
  const pointer = pointerOf(at)
  if (!places.has(pointer)) return sayPreset((w, language) => w.missing(name, key, expected[language]))
  const meant = nearest(value, at, expectedOf[key].words)
  const place = inEvery((language) => `${where(pointer)[language]} (${pointer})`)
  return sayPreset((w, language) => w.at(name, place[language], `${w.otherExpected(expected[language])}.${meant === null ? '' : ` ${w.didYouMean(meant)}`}`))
}

/** The allowed word that a wrong one comes near to. */
function nearest(value: unknown, at: readonly PropertyKey[], words: readonly string[]): string | null {
  const found = at.reduce<unknown>((part, key) => (typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined), value)
  return typeof found === 'string' ? nearestWord(found, words) : null
}

function pointerOf(at: readonly PropertyKey[]): string {
  return at.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function short(key: string): string {
  const plain = printable(key)
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain
}
