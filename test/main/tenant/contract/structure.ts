import { resolve, type PublishedDocument, type Schema } from './published.ts'

/**
 * What is wrong with a value by the published schema: names that it does not know, values of another type, words that
 * are no member of an enumeration. Stricter than the service, which adds names and words without notice: strictness is
 * for what we make up ourselves.
 */
export function problemsOf(document: PublishedDocument, schema: Schema, value: unknown, where = ''): readonly string[] {
  const parts = flatten(document, schema)
  if (value === null) return parts.nullable ? [] : [`${where} must not be null`]
  if (parts.choices.length > 0) {
    const tries = parts.choices.map((choice) => problemsOf(document, choice, value, where))
    return tries.find((each) => each.length === 0) ?? tries[0] ?? []
  }
  if (parts.words !== null) return wordProblems(parts, value, where)
  if (Array.isArray(value)) {
    const { items } = parts
    if (items === null) return [`${where} is a list`]
    return value.flatMap((each: unknown, index) => problemsOf(document, items, each, `${where}[${String(index)}]`))
  }
  if (typeof value === 'object') return objectProblems(document, schema, parts, value as Readonly<Record<string, unknown>>, where)
  return plainProblems(parts, value, where)
}

interface Parts {
  readonly types: ReadonlySet<string>
  readonly formats: ReadonlySet<string>
  readonly nullable: boolean
  readonly words: readonly unknown[] | null
  readonly flags: boolean
  readonly items: Schema | null
  readonly properties: Readonly<Record<string, Schema>>
  readonly pruned: ReadonlySet<string>
  readonly choices: readonly Schema[]
  /** Any name may be there. */
  readonly open: boolean
  readonly derived: Readonly<Record<string, string>>
}

/** A schema with everything that it inherits. */
function flatten(document: PublishedDocument, schema: Schema): Parts {
  const own = resolve(document, schema)
  const alternatives = [...(own.anyOf ?? []), ...(own.oneOf ?? [])]
  const isNull = (each: Schema): boolean => each.nullable === true && (each.enum?.every((word) => word === null) ?? false)
  const parents = (own.allOf ?? []).map((each) => flatten(document, each))
  const words = own['x-enum-members'] ?? own.enum ?? parents.find((each) => each.words !== null)?.words ?? null
  return {
    types: new Set([...(own.type === undefined ? [] : [own.type]), ...parents.flatMap((each) => [...each.types])]),
    formats: new Set([...(own.format === undefined ? [] : [own.format]), ...parents.flatMap((each) => [...each.formats])]),
    nullable: own.nullable === true || schema.nullable === true || alternatives.some(isNull) || parents.some((each) => each.nullable),
    words,
    flags: own['x-ms-enum-flags'] !== undefined || parents.some((each) => each.flags),
    items: own.items ?? parents.find((each) => each.items !== null)?.items ?? null,
    properties: Object.assign({}, ...parents.map((each) => each.properties), own.properties) as Record<string, Schema>,
    pruned: new Set([...(own['x-pruned-properties'] ?? []), ...parents.flatMap((each) => [...each.pruned])]),
    open: own.additionalProperties === true || typeof own.additionalProperties === 'object' || hasNoNames(own) || parents.some((each) => each.open),
    choices: alternatives.filter((each) => !isNull(each)),
    derived: { ...Object.assign({}, ...parents.map((each) => each.derived)), ...own.discriminator?.mapping } as Record<string, string>,
  }
}

/** An object of which nothing is published. */
function hasNoNames({ type, properties, allOf, anyOf, oneOf }: Schema): boolean {
  return type === 'object' && [properties, allOf, anyOf, oneOf].every((each) => each === undefined)
}

function wordProblems({ words, flags }: Parts, value: unknown, where: string): readonly string[] {
  if (words === null) return []
  const given = flags && typeof value === 'string' ? value.split(',').map((each) => each.trim()) : [value]
  return given.filter((each) => !words.includes(each)).map((each) => `${where} is ${JSON.stringify(each)}, none of ${words.slice(0, 12).join(', ')}`)
}

function objectProblems(document: PublishedDocument, schema: Schema, parts: Parts, value: Readonly<Record<string, unknown>>, where: string): readonly string[] {
  if (parts.types.size > 0 && !parts.types.has('object')) return [`${where} is an object`]
  const type = value['@odata.type']
  if (typeof type === 'string') {
    const target = parts.derived[type] ?? parts.derived[`#${type.replace(/^#/, '')}`]
    if (Object.keys(parts.derived).length > 0 && target === undefined) return [`${where} has the unknown type ${type}`]
    if (target !== undefined && target !== schema.$ref) {
      const derived: Schema = { $ref: target }
      return objectProblems(document, derived, { ...flatten(document, derived), derived: {} }, value, where)
    }
  }
  return Object.entries(value).flatMap(([name, each]) => {
    if (name.includes('@') || parts.pruned.has(name) || (parts.open && !Object.hasOwn(parts.properties, name))) return []
    const found = Object.hasOwn(parts.properties, name) ? parts.properties[name] : undefined
    return found === undefined ? [`${where}.${name} is not known`] : problemsOf(document, found, each, `${where}.${name}`)
  })
}

function plainProblems({ types, formats }: Parts, value: unknown, where: string): readonly string[] {
  const kind = typeof value === 'number' && types.has('integer') && Number.isInteger(value) ? 'integer' : typeof value
  if (types.size > 0 && !types.has(kind)) return [`${where} is a ${kind} instead of ${[...types].join(' or ')}`]
  if (formats.has('date-time') && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,7})?Z$/.test(String(value))) return [`${where} is no time: ${String(value)}`]
  return []
}

/** The names that a schema's objects can have, those of derived types included; cut ones as well. */
export function knownNames(document: PublishedDocument, schema: Schema): ReadonlySet<string> {
  const parts = flatten(document, schema)
  const derived = Object.values(parts.derived).map((target) => flatten(document, { $ref: target }))
  return new Set([parts, ...derived].flatMap((each) => [...Object.keys(each.properties), ...each.pruned]))
}

/** What a collection consists of; the schema itself where the answer is one object. */
export function itemSchema(document: PublishedDocument, schema: Schema): Schema {
  return flatten(document, schema).properties['value']?.items ?? schema
}
