import type { GraphAnswer, GraphList } from '../../graph/answer.ts'
import type { ManyForm, Read } from './read.ts'
import { sayTenant } from '../tenant-words.ts'

/** From this many on, one question for many devices is asked instead of one for each; our own number. */
export const manyFrom = 20

/** Most values of an `in` filter on directory objects: learn.microsoft.com/graph/filter-query-parameter (2025-03). */
export const keysAtOnce = 15

/** The reads of one round that are asked together. */
export interface Bundle {
  readonly form: ManyForm
  readonly reads: readonly Read[]
}

/** Sorts the reads of one round into those asked one by one and those asked for many devices at once. */
export function bundle(reads: readonly Read[]): { readonly single: readonly Read[]; readonly bundles: readonly Bundle[] } {
  const groups = new Map<string, Read[]>()
  const single: Read[] = []
  for (const read of reads) {
    if (read.many === undefined) single.push(read)
    else {
      const name = `${read.version} ${read.many.name}`
      groups.set(name, [...(groups.get(name) ?? []), read])
    }
  }
  const bundles: Bundle[] = []
  for (const together of groups.values()) {
    const form = together[0]?.many
    // Reading more collections than there are devices would cost more than asking for each device.
    const worth = form !== undefined && together.length >= manyFrom && !(form.kind === 'lists' && form.lists.length > together.length)
    if (!worth) single.push(...together)
    else bundles.push({ form, reads: together })
  }
  return { single, bundles }
}

/** The reads that ask for all keys of a bundle, and which of its reads each one answers. */
export function keyReads(reads: readonly Read[]): readonly { readonly read: Read; readonly answers: readonly Read[] }[] {
  const chunks: { read: Read; answers: readonly Read[] }[] = []
  for (let from = 0; from < reads.length; from += keysAtOnce) {
    const answers = reads.slice(from, from + keysAtOnce)
    const [first] = answers
    if (first?.many?.kind !== 'keys') continue
    const keys = answers.flatMap(({ many }) => (many?.kind === 'keys' ? [many.key] : []))
    const { version, service, headers } = first
    chunks.push({ read: { version, service, path: first.many.path(keys), ...(headers ? { headers } : {}) }, answers })
  }
  return chunks
}

/** The answer that a read of its own would have given, out of the filter over several keys. */
export function partOfKeys(read: Read, list: GraphList): GraphAnswer {
  if (!list.ok) return list
  const fits = read.many?.kind === 'keys' ? read.many.fits : (): boolean => false
  return { ok: true, status: 200, body: { value: list.items.filter(fits) }, requestId: list.requestId, at: list.at }
}

/** A collection without paging, as a list. */
export function asList(answer: GraphAnswer): GraphList {
  if (!answer.ok) return answer
  const { body } = answer
  const value: unknown = typeof body === 'object' && body !== null && 'value' in body ? body.value : null
  const more = typeof body === 'object' && body !== null && '@odata.nextLink' in body
  if (!Array.isArray(value) || more) {
    return { ok: false, reason: 'service-error', detail: sayTenant((w) => w.cutShort), status: 200, code: null, requestId: answer.requestId }
  }
  return { ok: true, items: value, requestId: answer.requestId, at: answer.at }
}

/** Items by what they are found by; what cannot be understood belongs to everybody. */
export type ItemsByKey = (key: string) => readonly unknown[]

export function byKey(items: readonly unknown[], keyOf: (item: unknown) => string | null): ItemsByKey {
  const found = new Map<string, unknown[]>()
  const unclear: unknown[] = []
  for (const item of items) {
    const key = keyOf(item)
    const same = key === null ? unclear : found.get(key)
    if (same !== undefined) same.push(item)
    else if (key !== null) found.set(key, [item])
  }
  return (key) => [...(found.get(key) ?? []), ...unclear]
}
