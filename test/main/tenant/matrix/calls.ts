import { demoDevices } from '../../../../main/demo/devices/index.ts'
import { administratorRole, demoAccessPolicy } from '../../../../main/demo/tenant/data/conditional-access.ts'
import type { DemoTenantOptions, Fault } from '../../../../main/demo/tenant/index.ts'
import { judgedScan } from './judged-scan.ts'

/** One kind of call that scans make, and where it was seen. */
export interface Call {
  /** Method, version, path and query without what tells one device or tenant from another, and how it left. */
  readonly name: string
  readonly insideBatch: boolean
  /** The answer is a collection, so it may have pages. */
  readonly collection: boolean
  /** A good answer, to see what could be strange in it. */
  readonly body: unknown
  readonly story: Story
}

/** A scan that is known to go well. */
export interface Story {
  readonly device: string
  readonly tenant: DemoTenantOptions
}

/** Only the service knows whom it is about, and its strength has to be looked up. */
export const administratorsOnly = demoAccessPolicy(11, 'Strong sign-in for administrators', {
  users: { includeUsers: [], includeRoles: [administratorRole] },
  grants: { builtInControls: [], authenticationStrength: { id: '00000000-0000-0000-0000-000000000004' } },
})

/** The first that makes a call stands for it: the full report first, then what only other situations ask. */
export const stories: readonly Story[] = [
  { device: 'ready-laptop', tenant: {} },
  // Enough policies for a second page, so that calls leave alone as well.
  { device: 'ready-laptop', tenant: { extraConfigurationPolicies: 25, pageSize: 20 } },
  { device: 'ready-laptop', tenant: { extraAccessPolicies: [administratorsOnly] } },
  ...demoDevices.map(({ id }) => ({ device: id, tenant: {} })),
]

/** Every distinct call of these scans. */
export async function distinctCalls(): Promise<readonly Call[]> {
  const calls = new Map<string, Call>()
  for (const story of stories) {
    const { exchanges } = await judgedScan(story.device, { tenant: story.tenant })
    for (const { call, insideBatch, reply } of exchanges) {
      const name = `${callName(call.method, call.version, call.url)}${insideBatch ? ', in a batch' : ''}`
      if (calls.has(name)) continue
      const collection = Array.isArray((reply.body as { value?: unknown } | null)?.value)
      calls.set(name, { name, insideBatch, collection, body: reply.body, story })
    }
  }
  return [...calls.values()]
}

/** The fault strikes every call with this name; with `everywhere`, inside a batch or not. */
export function matching({ name, insideBatch }: Call, everywhere = false): Pick<Fault, 'match' | 'insideBatch'> {
  const bare = name.replace(/, in a batch$/, '')
  const match: Fault['match'] = (method, version, path, query) => callName(method, version, query === '' ? path : `${path}?${query}`) === bare
  return everywhere ? { match } : { match, insideBatch }
}

function callName(method: string, version: string, url: string): string {
  const [path = '', query = ''] = url.split('?', 2)
  const template = decodeURIComponent(path)
    .split('/')
    .map((segment) => (/@|[0-9a-f]{8}-|\d{4}/i.test(segment) ? '{id}' : segment))
    .join('/')
  const options = [...new URLSearchParams(query)].map(([key, value]) => `${key}=${key === '$skiptoken' ? '…' : bland(value)}`).sort()
  return `${method} /${version}${template}${options.length === 0 ? '' : `?${options.join('&')}`}`
}

/** A filter or selection without the ids and names in it. */
function bland(value: string): string {
  return value.replace(/'[^']*'/g, "'…'").replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z/gi, '…')
}

/** Every property whose text looks like the member of an enumeration, with the path of names to it. */
export function wordProperties(body: unknown): readonly string[] {
  const found = new Set<string>()
  walk(body, (name, value) => {
    if (isWord(name, value)) found.add(name)
  })
  return [...found].sort()
}

/** Gives each of these properties a word that no version of the product can know. */
export function withUnknownWord(property: string): (body: unknown) => unknown {
  return (body) => changed(body, (name, value) => (name === property && isWord(name, value) ? strangeWord(name) : value))
}

/** Gives every property of every item another type; ids stay, since a call without them cannot go on. */
export function withOtherTypes(body: unknown): unknown {
  return changed(body, (name, value) => {
    if (name === 'id' || name === '@odata.nextLink' || name === 'value') return value
    return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? { was: typeof value } : value
  })
}

const freeText = /^(?:id|.*(?:id|ids|name|names|tag|model|manufacturer|description|message|template|url|uri|location|prefix|rule|syntax|domain|value|version|number|identifier|code|key|family|title|text|part|token))$/i

function isWord(name: string, value: unknown): value is string {
  if (typeof value !== 'string') return false
  if (name === '@odata.type') return true
  return !freeText.test(name) && /^[a-z][A-Za-z0-9]{2,60}$/i.test(value) && !/^(?:true|false)$/i.test(value)
}

function strangeWord(name: string): string {
  return name === '@odata.type' ? '#microsoft.graph.kindOfTomorrow' : 'unknownFutureValue'
}

function walk(value: unknown, visit: (name: string, value: unknown) => void): void {
  changed(value, (name, each) => {
    visit(name, each)
    return each
  })
}

function changed(value: unknown, change: (name: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => changed(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const next = change(name, each)
      return [name, next === each ? changed(each, change) : next]
    }),
  )
}
