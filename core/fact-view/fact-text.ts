import type { FactDefinition, Unit } from '../facts/definition.ts'
import type { FactId } from '../facts/index.ts'
import { spokenMoment, type ZoneOffset } from '../words/moment-text.ts'
import { sizes } from '../words/sizes.ts'
import { yesNo } from '../words/yes-no.ts'
import { languages, type Language, type Words } from '../words/language.ts'
import { fieldNames, valueWords, viewWords } from './words.ts'
import { wordFacts, wordFields } from './word-places.ts'

/** Longest list that is written out. Lines; our own limit. */
const mostLines = 200

/**
 * The value of a known fact in words, one line for a plain value and one per part or item otherwise. Texts of the device
 * or tenant come as they were read; moments by the clock of the reader, else in UTC.
 */
export function factText(id: FactId, value: unknown, unit: FactDefinition['unit'], reader: Reader): readonly string[] {
  const { language } = reader
  const place = { ...reader, words: Object.hasOwn(wordFacts, id), unit }
  if (Array.isArray(value) && value.length > 0) {
    const items: readonly unknown[] = value
    const lines = items.slice(0, mostLines).map((item) => inOneLine(item, place))
    return items.length > mostLines ? [...lines, viewWords[language].more(items.length - mostLines)] : lines
  }
  if (isRecord(value)) return Object.entries(value).map(([field, part]) => fieldText(field, part, reader))
  return [inOneLine(value, place)]
}

interface Reader {
  readonly language: Language
  readonly zone?: ZoneOffset
}

interface Place extends Reader {
  /** Whether a text here is one of Preflight's own words. */
  readonly words: boolean
  readonly unit: Unit | undefined
}

function inOneLine(value: unknown, place: Place): string {
  const say = viewWords[place.language]
  if (value === null || value === undefined) return say.none
  if (typeof value === 'boolean') return yesNo[place.language][value ? 'yes' : 'no']
  if (typeof value === 'number') return numberText(value, place.unit, place.language)
  if (typeof value === 'string') return textOf(value, place)
  if (Array.isArray(value)) return value.length === 0 ? say.none : value.map((item: unknown) => inOneLine(item, place)).join(', ')
  if (isWords(value)) return textOf(value[place.language], place)
  return isRecord(value) ? Object.entries(value).map(([field, part]) => fieldText(field, part, place)).join('; ') : say.none
}

function fieldText(field: string, part: unknown, { language, zone }: Reader): string {
  const names: Readonly<Record<string, string>> = fieldNames[language]
  if (/version$/i.test(field) && isNumbers(part)) return `${names[field] ?? field}: ${part.join('.')}`
  const text = inOneLine(part, { words: Object.hasOwn(wordFields, field), unit: unitOf(field), language, ...(zone && { zone }) })
  return `${Object.hasOwn(names, field) ? (names[field] ?? field) : field}: ${isRecord(part) && !isWords(part) ? `(${text})` : text}`
}

/** The name of a part says its unit. */
function unitOf(field: string): Unit | undefined {
  if (/minutes$/i.test(field)) return 'minutes'
  if (/seconds$/i.test(field)) return 'seconds'
  return /percent$/i.test(field) ? 'percent' : undefined
}

function textOf(value: string, place: Place): string {
  const { words, language } = place
  const own: Readonly<Record<string, string>> = valueWords[language]
  if (value === '') return viewWords[language].empty
  if (words && Object.hasOwn(own, value)) return own[value] ?? value
  return spokenMoment(value, place)
}

function numberText(value: number, unit: Unit | undefined, language: Language): string {
  const say = viewWords[language]
  switch (unit) {
    case 'bytes':
      return sizes[language].gigabytes(value / 1024 ** 3)
    case 'MHz':
      return `${String(value)} MHz`
    case 'seconds':
      return say.seconds(value)
    case 'minutes':
      return say.minutes(value)
    case 'percent':
      return `${String(value)} %`
    case 'count':
    case undefined:
      return String(value)
  }
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'number')
}

/** A text that was put into words when it was read. */
function isWords(value: unknown): value is Words<string> {
  return isRecord(value) && Object.keys(value).length === languages.length && languages.every((language) => typeof value[language] === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
