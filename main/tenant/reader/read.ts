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
      readonly items: (lists: readonly (readonly unknown[])[]) => readonly unknown[]
    }
  | {
      readonly kind: 'keys'
      readonly name: string
      readonly key: string
      readonly path: (keys: readonly string[]) => string
      readonly fits: (item: unknown) => boolean
    }

/** Two reads with the same name get the same answer. */
export function nameOf(read: Read): string {
  return `${read.version} ${read.path}${read.body === undefined ? '' : ` ${JSON.stringify(read.body)}`}`
}
