import type { z } from 'zod'
import type { Words } from '../../core/words/language.ts'
import { inEvery } from '../../core/words/say.ts'
import { known, unavailable, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import type { GraphAnswer, GraphList } from '../graph/answer.ts'
import { errorCode } from '../graph/error-mapping.ts'
import { sayAnswer } from './answer-words.ts'
import { sayTenant } from './tenant-words.ts'

/** Reads one answer with a schema. 404 counts as "this cloud does not offer it" unless the caller asked `isAbsent` first. */
export function readAnswer<T>(answer: GraphAnswer | undefined, source: string, schema: z.ZodType<T>): Fact<T> {
  if (answer === undefined) return unavailable('service-error', sayTenant((w) => w.notAsked(source)))
  if (!answer.ok) return unavailable(answer.reason, answer.detail)
  if (answer.status === 404) return unavailable('not-in-cloud', sayTenant((w) => w.notFound(source)))
  return parsed(schema, answer.body, source, answer.at)
}

/** Reads all items of a collection with a schema; one item of an unknown form makes the list unreadable. */
export function readList<T>(list: GraphList, source: string, item: z.ZodType<T>): Fact<readonly T[]> {
  return list.ok ? parsed(listOf(item), list.items, source, list.at) : unavailable(list.reason, list.detail)
}

/** The object asked for by its key does not exist. */
export function isAbsent(answer: GraphAnswer | undefined): boolean {
  return answer?.ok === true && answer.status === 404 && /^(?:request_)?resourcenotfound$/i.test(errorCode(answer.body) ?? '')
}

/** Goes on with the value of a known fact; an unavailable one stays as it is. */
export function chain<T, R>(fact: Fact<T>, next: (value: T, source: string, at: string) => Fact<R>): Fact<R> {
  return fact.status === 'known' ? next(fact.value, fact.source, fact.observedAt) : fact
}

/** One of the names this version knows; any other name is unreadable, never a guess. */
export function oneOf<const T extends string>(value: string | null | undefined, allowed: readonly T[], field: string, source: string, at: string): Fact<T> {
  const found = allowed.find((each) => each === value)
  return found === undefined ? unreadable(source, sayAnswer((w) => w.unknownValue(field, shown(value, w.noValue)))) : known(found, source, at)
}

/** A value that has to be there. */
export function present<T>(value: T | null | undefined, field: string, source: string, at: string): Fact<T> {
  return value === null || value === undefined ? unreadable(source, sayAnswer((w) => w.missing(field))) : known(value, source, at)
}

/** @param why of `answer-words.ts` */
export function unreadable(source: string, why: Words<string>): UnavailableFact {
  return unavailable('unreadable', inEvery((language) => `${source}: ${why[language]}.`))
}

function parsed<T>(schema: z.ZodType<T>, body: unknown, source: string, at: string): Fact<T> {
  const result = checked(schema, body)
  if (result.success) return known(result.data, source, at)
  const path = result.error.issues[0]?.path.map((part) => String(part)).join('.') ?? ''
  return unreadable(source, sayAnswer((w) => w.answerForm(path === '' ? '' : ` (${path.slice(0, 80)})`)))
}

/**
 * What bodies gave by each schema, as long as they live. An answer of the tenant serves every device of a bench: it is
 * checked once, and all of them share what it gave.
 */
const results = new WeakMap<z.ZodType, WeakMap<object, z.ZodSafeParseResult<unknown>>>()

/** Schemas of lists by the schema of their items: zod prepares each schema anew. */
const lists = new WeakMap<z.ZodType, z.ZodArray>()

function checked<T>(schema: z.ZodType<T>, body: unknown): z.ZodSafeParseResult<T> {
  if (typeof body !== 'object' || body === null) return schema.safeParse(body)
  const known = results.get(schema) ?? new WeakMap<object, z.ZodSafeParseResult<unknown>>()
  results.set(schema, known)
  const result = known.get(body) ?? schema.safeParse(body)
  known.set(body, result)
  // Kept under the schema that made it.
  return result as z.ZodSafeParseResult<T>
}

function listOf<T>(item: z.ZodType<T>): z.ZodArray<z.ZodType<T>> {
  const list = lists.get(item) ?? item.array()
  lists.set(item, list)
  // Kept under the schema of its items.
  return list as z.ZodArray<z.ZodType<T>>
}

function shown(value: string | null | undefined, none: string): string {
  return value === null || value === undefined ? none : `"${value.replace(/[^\w .-]/g, '?').slice(0, 60)}"`
}
