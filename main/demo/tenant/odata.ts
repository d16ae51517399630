import type { DemoReply } from './reply.ts'
import { errorReply, ok } from './reply.ts'

export interface Query {
  readonly path: string
  readonly options: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
}

export interface Paging {
  readonly root: string
  readonly version: string
  /** Most items on one page, whatever `$top` asks for. */
  readonly pageSize: number
  /** Items on one page where `$top` asks for nothing. */
  readonly usualSize: number
}

/** How many items of a collection come on one page, by its path. */
export type PageSizes = (path: string) => Pick<Paging, 'pageSize' | 'usualSize'>

/**
 * Directory objects come by the hundred, and by up to 999 where `$top` asks for more
 * (learn.microsoft.com/graph/api/device-list-transitivememberof); Intune sends up to a thousand.
 */
export function pageSizesOf(most: number | ((path: string) => number)): PageSizes {
  return (path) => {
    const wanted = typeof most === 'number' ? most : most(path)
    const directory = /^\/(?:users|groups|devices|me)(?:\/|$)/.test(path)
    return { pageSize: directory ? Math.min(wanted, 999) : wanted, usualSize: directory ? Math.min(wanted, 100) : wanted }
  }
}

/** Splits a request URL that is relative to the version. */
export function parseQuery(url: string, headers: Readonly<Record<string, string>>): Query {
  const [path = '', search = ''] = url.split('?', 2)
  return { path: decodeURIComponent(path), options: new URLSearchParams(search), headers }
}

/** One page of a collection, with `$select`, `$top` and a next link while there is more. `shown`: an item as this version shows it. */
export function page<T extends object>(items: readonly T[], query: Query, paging: Paging, shown: (item: T) => object = (item) => item): DemoReply {
  const start = Number(query.options.get('$skiptoken') ?? 0)
  const size = Math.min(Number(query.options.get('$top') ?? paging.usualSize), paging.pageSize)
  const value = items.slice(start, start + size).map((item) => select(shown(item), query))
  const counted = query.options.get('$count') === 'true' ? { '@odata.count': items.length } : {}
  if (start + size >= items.length) return ok({ ...counted, value })
  const next = new URLSearchParams(query.options)
  next.set('$skiptoken', String(start + size))
  return ok({ ...counted, '@odata.nextLink': `${paging.root}/${paging.version}${query.path}?${next.toString()}`, value })
}

/** Leaves the members that `$select` names. */
export function select(item: object, query: Query): object {
  const names = query.options.get('$select')?.split(',')
  return names ? Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name) || name.startsWith('@'))) : item
}

/** Whether `$expand` names this relation. */
export function expands(query: Query, relation: string): boolean {
  return (query.options.get('$expand')?.split(',') ?? []).includes(relation)
}

/** An item without some of its members. */
export function without(item: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)))
}

/** `contains(field,'text')`: the only search that the Autopilot collections allow. Null: another filter. */
export function parseContains(filter: string): { readonly field: string; readonly text: string } | null {
  const match = /^contains\((\w+),'((?:[^']|'')*)'\)$/.exec(filter)
  return match ? { field: match[1] ?? '', text: (match[2] ?? '').replaceAll("''", "'") } : null
}

/** `field eq 'text'`. */
export function parseEquals(filter: string): { readonly field: string; readonly text: string } | null {
  const match = /^(\w+) eq '((?:[^']|'')*)'$/.exec(filter)
  return match ? { field: match[1] ?? '', text: (match[2] ?? '').replaceAll("''", "'") } : null
}

/** `field in ('one','two')`: directory objects take up to 15 values. */
export function parseIn(filter: string): { readonly field: string; readonly values: readonly string[] } | null {
  const match = /^(\w+) in \(((?:'(?:[^']|'')*',?)+)\)$/.exec(filter)
  const values = [...(match?.[2] ?? '').matchAll(/'((?:[^']|'')*)'/g)].map((each) => (each[1] ?? '').replaceAll("''", "'"))
  return match && values.length <= 15 ? { field: match[1] ?? '', values } : null
}

/** Casts on directory relations need the header and the count; without them the service refuses. */
export function needsAdvancedQuery(query: Query): DemoReply | null {
  const header = query.headers['consistencylevel']?.toLowerCase() === 'eventual'
  return header && query.options.get('$count') === 'true'
    ? null
    : errorReply(400, 'Request_UnsupportedQuery', 'The query needs ConsistencyLevel: eventual and $count=true.')
}
