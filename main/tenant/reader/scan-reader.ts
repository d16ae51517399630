import type { GraphAnswer, GraphList } from '../../graph/answer.ts'
import type { Cloud } from '../../graph/clouds.ts'
import type { Read } from './read.ts'

/** Most HTTP requests for one device, batches counted as one; repeats after throttling do not count. */
export const requestBudget = 9

/** One scan's view of the tenant. Reads that are asked for before the next answer comes back leave together. */
export interface ScanReader {
  /** The cloud whose Microsoft Graph answers. */
  readonly cloud: Cloud['id']
  /** Never throws for trouble; a read that the budget cannot pay for is answered with a failure that says so. */
  read(read: Read): Promise<GraphAnswer>
  /** A whole collection. Pages after the first are read as long as more than `reserve` requests are left. */
  list(read: Read, reserve: number): Promise<GraphList>
  /**
   * Sends as many of these along as there is free room in the batches that leave next; costs nothing. The answers
   * are there when the same reads are asked for later.
   */
  fill(reads: readonly Read[]): void
  /** Whether the answer is there or on its way, so that reading it costs nothing more. */
  has(read: Read): boolean
  /** Requests that this scan may still cause. */
  left(): number
  /** HTTP requests that carried reads of this scan; one that serves several devices counts for each. */
  requests(): number
  /** The newest Date header of Microsoft Graph, ISO 8601 UTC; null before the first answer. */
  serverTime(): string | null
  /** The server's clock, else ours; ISO 8601 UTC. */
  time(): string
  close(): void
}

export interface ScanOptions {
  readonly signal: AbortSignal
  /** A row that somebody asked to check again: only shared facts of the tenant may come from before. */
  readonly fresh: boolean
}

/** All scans of one signed-in tenant: what they ask in the same round is asked once and together. */
export interface TenantReader {
  forScan(options: ScanOptions): ScanReader
  /** Drops every answer that was kept. */
  forget(): void
  /** HTTP requests that left so far, for all scans together; a batch counts as one. */
  requests(): number
  /** When the oldest shared answer was asked for, in milliseconds since 1970 UTC; null when none is kept. */
  sharedSince(): number | null
}
