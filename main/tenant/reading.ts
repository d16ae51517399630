import type { z } from 'zod'
import { known, unavailable, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import type { GraphAnswer, GraphList } from '../graph/answer.ts'
import { errorCode } from '../graph/error-mapping.ts'

/** Reads one answer with a schema. 404 counts as "this cloud does not offer it" unless the caller asked `isAbsent` first. */
export function readAnswer<T>(answer: GraphAnswer | undefined, source: string, schema: z.ZodType<T>): Fact<T> {
  if (answer === undefined) return unavailable('service-error', `${source}: this was not asked, since the scan used up its requests.`)
  if (!answer.ok) return unavailable(answer.reason, answer.detail)
  if (answer.status === 404) return unavailable('not-in-cloud', `${source}: this was not found.`)
  return parsed(schema, answer.body, source, answer.at)
}

/** Reads all items of a collection with a schema; one item of an unknown form makes the list unreadable. */
export function readList<T>(list: GraphList, source: string, item: z.ZodType<T>): Fact<readonly T[]> {
  return list.ok ? parsed(item.array(), list.items, source, list.at) : unavailable(list.reason, list.detail)
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
  return found === undefined ? unreadable(source, `${field} is ${shown(value)}, which this version does not know`) : known(found, source, at)
}

/** A value that has to be there. */
export function present<T>(value: T | null | undefined, field: string, source: string, at: string): Fact<T> {
  return value === null || value === undefined ? unreadable(source, `${field} is missing from the answer`) : known(value, source, at)
}

export function unreadable(source: string, why: string): UnavailableFact {
  return unavailable('unreadable', `${source}: ${why}.`)
}

function parsed<T>(schema: z.ZodType<T>, body: unknown, source: string, at: string): Fact<T> {
  const result = schema.safeParse(body)
  if (result.success) return known(result.data, source, at)
  const path = result.error.issues[0]?.path.map((part) => String(part)).join('.') ?? ''
  return unreadable(source, `the answer has a form that this version does not know${path === '' ? '' : ` (${path.slice(0, 80)})`}`)
}

function shown(value: string | null | undefined): string {
  return value === null || value === undefined ? 'missing' : `"${value.replace(/[^\w .-]/g, '?').slice(0, 60)}"`
}
