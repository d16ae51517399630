import type { BatchMember, GraphAnswer, GraphList, GraphService, GraphVersion } from '../graph/answer.ts'
import { splitBatch } from '../graph/batch.ts'
import type { GraphDoor } from '../graph/door.ts'

/** Most HTTP requests for one device, batches counted as one; repeats after throttling do not count. */
export const requestBudget = 9

export interface Lookup {
  readonly version: GraphVersion
  readonly path: string
  readonly service: GraphService
  readonly headers?: Readonly<Record<string, string>>
}

/** One scan's use of the door: what may still be asked, and how. */
export interface Session {
  /** Asks members in batches. Members that the budget cannot pay for are not asked and not in the answer. */
  ask(version: GraphVersion, members: readonly BatchMember[]): Promise<ReadonlyMap<string, GraphAnswer>>
  get(lookup: Lookup): Promise<GraphAnswer>
  /** Follows the pages of a collection as long as more than `reserve` requests are left for the rest of the scan. */
  list(lookup: Lookup, first: GraphAnswer | undefined, reserve: number): Promise<GraphList>
  /** Requests that may still be made. */
  left(): number
}

export function openSession(door: GraphDoor, signal: AbortSignal): Session {
  let left = requestBudget
  const take = (): boolean => {
    if (left <= 0) return false
    left -= 1
    return true
  }
  return {
    async ask(version, members) {
      const affordable = splitBatch(members).filter(take).flat()
      return affordable.length === 0 ? new Map() : door.batch(version, affordable, { signal })
    },
    async get({ version, path, ...options }) {
      if (!take()) return overBudget
      return door.get(version, path, { ...options, signal })
    },
    async list({ version, path, ...options }, first, reserve) {
      if (first === undefined) return overBudget
      return door.pages(version, path, first, { ...options, signal, mayRead: () => left > reserve && take() })
    },
    left: () => left,
  }
}

const overBudget = {
  ok: false,
  reason: 'service-error',
  detail: `This takes more than the ${String(requestBudget)} requests that one scan may make.`,
  status: null,
  code: null,
  requestId: null,
} as const
