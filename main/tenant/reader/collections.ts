import type { GraphAnswer, GraphFailure, GraphList } from '../../graph/answer.ts'
import type { GraphDoor } from '../../graph/door.ts'
import { hasMore } from '../../graph/pages.ts'
import { isAbsent } from '../reading.ts'
import { recentForMs, sharedForMs } from './kept-answers.ts'
import { allAborted, type Mail } from './mail.ts'
import { byKey, keysAtOnce, type ItemsByKey } from './many.ts'
import type { ListRead, ManyForm, Read } from './read.ts'
import { cheapestWay, pagesWorthTrying, type LongCollection } from './way.ts'
import { sayTenant } from '../tenant-words.ts'

/** Most pages of a collection that is read for a whole bench: 50,000 devices at 1,000 a page. */
const mostPages = 50

/** Reads of one form, for many devices. */
export interface ListsBundle {
  readonly form: ManyForm & { readonly kind: 'lists' }
  readonly reads: readonly Read[]
  /** Of all scans that wait. */
  readonly signals: readonly AbortSignal[]
  /** Somebody asked to check again: what was read before must be recent. */
  readonly fresh: boolean
}

export interface Collections {
  /** The answer that each read would have got alone, told as soon as it is there. Never rejects. */
  answer(bundle: ListsBundle, settle: (read: Read, answer: GraphAnswer) => void): Promise<void>
  forget(): void
}

/** A collection as far as it is known. */
type Opened =
  | { readonly kind: 'failed'; readonly failure: GraphFailure }
  | { readonly kind: 'whole'; readonly items: ItemsByKey; readonly requestId: string | null; readonly at: string }
  /** Its first page is there. Infinitely many pages are left when it has more than were worth reading. */
  | { readonly kind: 'long'; readonly first: GraphAnswer; readonly pagesLeft: number | null }

type Long = Opened & { readonly kind: 'long' }

interface Kept {
  readonly opened: Promise<Opened>
  readonly askedAt: number
}

/** What is read of whole collections for a bench, each for five minutes at most, so that a long run reads it once. */
export function openCollections(tools: { readonly mail: Mail; readonly door: () => GraphDoor; readonly now: () => number }): Collections {
  const { mail, door, now } = tools
  const kept = new Map<string, Kept>()

  const find = (name: string, fresh: boolean): Promise<Opened> | undefined => {
    const time = now()
    for (const [each, { askedAt }] of kept) if (time - askedAt >= sharedForMs) kept.delete(each)
    const found = kept.get(name)
    return found === undefined || (fresh && time - found.askedAt >= recentForMs) ? undefined : found.opened
  }

  const keep = (name: string, opened: Promise<Opened>, askedAt: number): Promise<Opened> => {
    const entry: Kept = { opened, askedAt }
    kept.set(name, entry)
    void opened.then(({ kind }) => {
      if (kind === 'failed' && kept.get(name) === entry) kept.delete(name)
    })
    return opened
  }

  const open = (read: Read, list: ListRead, bundle: ListsBundle): Promise<Opened> => {
    const name = nameOf(read, list)
    const ask = async (): Promise<Opened> => {
      const first = await mail.ask(listRead(read, list), bundle.signals)
      // A collection that does not exist counts as empty.
      if (first.ok && isAbsent(first)) return ofList({ ok: true, items: [], requestId: first.requestId, at: first.at }, bundle)
      return hasMore(first) ? { kind: 'long', first, pagesLeft: pagesLeft(first, list) } : ofList(await pages(listRead(read, list), first, bundle, () => false), bundle)
    }
    return find(name, bundle.fresh) ?? keep(name, ask(), now())
  }

  const pages = (read: Read, first: GraphAnswer, { signals }: ListsBundle, mayRead: () => boolean): Promise<GraphList> => {
    const { version, path, service, headers } = read
    return door().pages(version, path, first, { service, signal: allAborted(signals), maxPages: mostPages, mayRead, ...(headers ? { headers } : {}) })
  }

  /** Reads a long collection on to its end, or until it turns out to be too long. */
  const readOn = (read: Read, list: ListRead, long: Long, bundle: ListsBundle): Promise<Opened> => {
    const name = nameOf(read, list)
    let left = long.pagesLeft === null ? Math.min(pagesWorthTrying(bundle.reads.length), mostPages - 1) : mostPages
    const mayRead = (): boolean => {
      left -= 1
      return left >= 0
    }
    const reading = pages(listRead(read, list), long.first, bundle, mayRead)
    const all = reading.then((found): Opened => (left < 0 ? { ...long, pagesLeft: Number.POSITIVE_INFINITY } : ofList(found, bundle)))
    return keep(name, all, kept.get(name)?.askedAt ?? now())
  }

  const openAll = async (bundle: ListsBundle): Promise<readonly Opened[]> => {
    const { form, reads } = bundle
    const [first] = reads
    if (first === undefined) return []
    const opened = await Promise.all(form.lists.map((list) => open(first, list, bundle)))
    if (cheapestWay(reads.length, longAmong(form.lists, opened)) !== 'pages') return opened
    return Promise.all(form.lists.map(async (list, index): Promise<Opened> => {
      const each = opened[index]
      return each?.kind === 'long' ? readOn(first, list, each, bundle) : (each ?? { kind: 'failed', failure: missing })
    }))
  }

  /** What the long collections hold of these reads' keys; a failure with status 400 where the service cannot be asked so. */
  const narrowed = async (bundle: ListsBundle, opened: readonly Opened[], reads: readonly Read[]): Promise<readonly Opened[]> => {
    const [first] = reads
    const keys = reads.flatMap(({ many }) => (many?.kind === 'lists' ? [many.key] : []))
    return Promise.all(bundle.form.lists.map(async (list, index): Promise<Opened> => {
      const each = opened[index]
      if (each === undefined || first === undefined) return { kind: 'failed', failure: missing }
      if (each.kind !== 'long' || list.narrowed === undefined) return each
      const asked = { ...listRead(first, list), path: list.narrowed(keys) }
      return ofList(await pages(asked, await mail.ask(asked, bundle.signals), bundle, () => true), bundle)
    }))
  }

  return {
    async answer(bundle, settle) {
      const { form, reads, signals } = bundle
      const opened = await openAll(bundle)
      const long = longAmong(form.lists, opened)
      const alone = async (some: readonly Read[]): Promise<void> => {
        await Promise.all(some.map(async (read) => {
          settle(read, await mail.ask(read, signals))
        }))
      }
      const refused = opened.some((each) => each.kind === 'failed' && each.failure.status === 400)
      if (refused) return alone(reads)
      if (long.length === 0) {
        for (const read of reads) settle(read, partOf(read, opened))
        return
      }
      if (cheapestWay(reads.length, long) === 'alone') return alone(reads)
      await Promise.all(chunksOf(reads, keysAtOnce).map(async (some) => {
        const parts = await narrowed(bundle, opened, some)
        if (parts.some((each) => each.kind === 'failed' && each.failure.status === 400)) return alone(some)
        for (const read of some) settle(read, partOf(read, parts))
      }))
    },
    forget() {
      kept.clear()
    },
  }
}

function nameOf({ version }: Read, { path }: ListRead): string {
  return `${version} ${path}`
}

function listRead({ version, service }: Read, { path, headers }: ListRead): Read {
  return { version, service, path, ...(headers ? { headers } : {}) }
}

function longAmong(lists: readonly ListRead[], opened: readonly Opened[]): readonly LongCollection[] {
  return opened.flatMap((each, index) => (each.kind === 'long' ? [{ pagesLeft: each.pagesLeft, narrows: lists[index]?.narrowed !== undefined }] : []))
}

/** Pages after the first one, where the service says how many items there are. */
function pagesLeft(first: GraphAnswer, { counted = false }: ListRead): number | null {
  if (!counted || !first.ok || typeof first.body !== 'object' || first.body === null) return null
  const { value, '@odata.count': count } = first.body as Record<string, unknown>
  return Array.isArray(value) && value.length > 0 && typeof count === 'number' ? Math.max(1, Math.ceil(count / value.length) - 1) : null
}

function ofList(list: GraphList, { form }: ListsBundle): Opened {
  return list.ok ? { kind: 'whole', items: byKey(list.items, form.keyOf), requestId: list.requestId, at: list.at } : { kind: 'failed', failure: list }
}

/** The answer that a read of its own would have given. */
function partOf(read: Read, opened: readonly Opened[]): GraphAnswer {
  if (read.many?.kind !== 'lists') return missing
  const { key, items = ([first = []]) => first } = read.many
  const found: (readonly unknown[])[] = []
  let last: { readonly requestId: string | null; readonly at: string } = { requestId: null, at: '' }
  for (const each of opened) {
    if (each.kind === 'failed') return each.failure
    if (each.kind === 'long') return missing
    found.push(each.items(key))
    if (each.at > last.at) last = each
  }
  return { ok: true, status: 200, body: { value: items(found) }, requestId: last.requestId, at: last.at }
}

function chunksOf<T>(all: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_each, index) => all.slice(index * size, (index + 1) * size))
}

const missing: GraphFailure = { ok: false, reason: 'service-error', detail: sayTenant((w) => w.collectionNotRead), status: null, code: null, requestId: null }
