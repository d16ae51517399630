import type { GraphService, GraphVersion } from '../../graph/answer.ts'

/** One question to Microsoft Graph. Reads only: whatever is asked may be asked again. */
export interface Read {
  readonly version: GraphVersion
  /** Relative to the version, with a leading slash; query included. */
  readonly path: string
  readonly service: GraphService
  readonly headers?: Readonly<Record<string, string>>
  /** Makes it a POST, for calls that only evaluate something. */
  readonly body?: unknown
  /** The answer is the same for every device of the tenant, so a bench asks once in five minutes. */
  readonly shared?: boolean
  /** How to ask for many devices at once. */
  readonly many?: ManyForm
}

/** One collection of the tenant. */
export interface ListRead {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** `@odata.count` of its first page says how many items there are in all; not every service means that by it. */
  readonly counted?: boolean
  /** The same collection with only these keys in it; left out where the service cannot filter so. */
  readonly narrowed?: (keys: readonly string[]) => string
}

/**
 * What replaces a read when many devices ask the same kind of question in one round: whole collections, or one
 * filter over several keys. Each asker gets the items that its own read would have given.
 */
export type ManyForm =
  | {
      readonly kind: 'lists'
      /** Names the question; reads with the same name are joined. */
      readonly name: string
      /** A collection that does not exist counts as empty. */
      readonly lists: readonly ListRead[]
      /** What this asker is found by. */
      readonly key: string
      /** What an item is found by; null when it cannot be understood: then every asker gets it, so that it is not mistaken for "none". */
      readonly keyOf: (item: unknown) => string | null
      /** Makes the answer out of what each collection holds for the asker; left out: what the first one holds. */
      readonly items?: (found: readonly (readonly unknown[])[]) => readonly unknown[]
    }
  | {
      readonly kind: 'keys'
      readonly name: string
      readonly key: string
      readonly path: (keys: readonly string[]) => string
      readonly fits: (item: unknown) => boolean
    }

/** Names that were put together before; reads are never changed. */
const names = new WeakMap<Read, string>()

/** Two reads with the same name get the same answer. */
export function nameOf(read: Read): string {
  const known = names.get(read)
  if (known !== undefined) return known
  const name = newNameOf(read)
  names.set(read, name)
  return name
}

function newNameOf(read: Read): string {
  return `${read.version} ${read.path}${read.body === undefined ? '' : ` ${JSON.stringify(read.body)}`}`
}
