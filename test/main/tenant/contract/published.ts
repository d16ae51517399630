import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A JSON schema as OpenAPI 3.0 writes it, as far as the published documents use it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: unknown
  readonly discriminator?: { readonly mapping?: Readonly<Record<string, string>> }
  /** Names that exist in the service and are cut here. */
  readonly 'x-pruned-properties'?: readonly string[]
  /** The wire value is one comma-separated text. */
  readonly 'x-ms-enum-flags'?: unknown
  readonly 'x-enum-members'?: readonly string[]
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema?: Schema } }
}

export interface Operation {
  readonly parameters?: readonly { readonly name?: string; readonly schema?: Schema }[]
  readonly requestBody?: Content
  readonly responses?: Readonly<Record<string, Content & { readonly $ref?: string }>>
}

export interface PublishedDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly responses: Readonly<Record<string, Content>> }
}

const folder = path.join(path.resolve(process.env['PREFLIGHT_DATA'] ?? '../shared/data'), 'graph-subset')

/** Null: the published documents are not on this computer. */
export const published: { readonly 'v1.0': PublishedDocument; readonly beta: PublishedDocument } | null = existsSync(folder)
  ? { 'v1.0': load('v1.0.json'), beta: load('beta.json') }
  : null

function load(file: string): PublishedDocument {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as PublishedDocument
}

/** The operation that a request fits; undefined when the document knows none. */
export function operationOf(document: PublishedDocument, method: string, requested: string): Operation | undefined {
  const spelled = requested.replace('/microsoft.graph.', '/graph.')
  const template = Object.keys(document.paths).find((each) => {
    const pattern = each.split(/\{[^}]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^/]+')
    return new RegExp(`^${pattern}$`, 'i').test(spelled)
  })
  return template === undefined ? undefined : document.paths[template]?.[method.toLowerCase()]
}

/** What an answer with this status looks like. */
export function answerSchema(document: PublishedDocument, operation: Operation, status: number): Schema | undefined {
  const { responses = {} } = operation
  const found = responses[String(status)] ?? responses[`${String(status)[0] ?? ''}XX`]
  const named = found?.$ref?.split('/').at(-1)
  return (named === undefined ? found : document.components.responses[named])?.content?.['application/json']?.schema
}

/** The schema behind a reference. */
export function resolve(document: PublishedDocument, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/components/schemas/', '')
  if (name === undefined) return schema
  const found = document.components.schemas[name]
  if (found === undefined) throw new Error(`The published document lacks ${name}.`)
  return resolve(document, found)
}
