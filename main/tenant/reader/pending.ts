import type { GraphAnswer, GraphFailure } from '../../graph/answer.ts'
import { splitBatch } from '../../graph/batch.ts'
import { sayFailure } from '../../graph/failure-words.ts'
import { memberOf, type Letter } from './mail.ts'
import type { Read } from './read.ts'
import { requestBudget, type ScanOptions } from './scan-reader.ts'

/** One scan and what it asked. */
export interface Scan {
  readonly options: ScanOptions
  /** What this scan asked already, by name. */
  readonly asked: Map<string, Promise<GraphAnswer>>
  fillers: readonly Read[]
  left: number
  requests: number
}

/** A read that some round will answer. */
export interface Pending {
  readonly read: Read
  readonly scan: Scan
  readonly askers: Set<Scan>
  readonly answer: Promise<GraphAnswer>
  readonly resolve: (answer: GraphAnswer) => void
}

/** What its scan can still pay for, as if it were alone; the rest is answered at once. */
export function payable(waiting: readonly Pending[]): readonly Pending[] {
  const paid: Pending[] = []
  for (const scan of new Set(waiting.map((each) => each.scan))) {
    for (const version of ['v1.0', 'beta'] as const) {
      const own = waiting.filter((each) => each.scan === scan && each.read.version === version)
      for (const chunk of splitBatch(own.map(({ read }, index) => memberOf(read, String(index))))) {
        const reads = chunk.flatMap(({ id }) => own[Number(id)] ?? [])
        if (scan.left > 0) {
          scan.left -= 1
          paid.push(...reads)
        } else for (const each of reads) each.resolve(overBudget)
      }
    }
  }
  return paid
}

export function letterOf({ read, askers, resolve }: Pending): Letter {
  return { read, signals: () => [...askers].map(({ options }) => options.signal), payers: () => [...askers], settle: resolve }
}

const overBudget: GraphFailure = {
  ok: false,
  reason: 'service-error',
  detail: sayFailure((w) => w.overBudget(String(requestBudget))),
  status: null,
  code: null,
  requestId: null,
}

export const cancelled: GraphFailure = { ...overBudget, reason: 'cancelled', detail: sayFailure((w) => w.unread) }

