import type { ConditionalAccessPolicy, Device } from '@microsoft/microsoft-graph-types'
import type { DemoPolicy } from './data/configuration-policies.ts'
import type { AutopilotRecord } from './data/devices.ts'
import type { Paging, Query } from './odata.ts'
import type { DemoReply } from './reply.ts'

/** What the demo tenant holds. */
export interface TenantData {
  readonly records: readonly AutopilotRecord[]
  readonly entraDevices: readonly Device[]
  readonly policies: readonly DemoPolicy[]
  readonly accessPolicies: readonly ConditionalAccessPolicy[]
  /** A record as it is at this moment; counts as having been asked for. */
  readonly recordNow: (record: AutopilotRecord) => AutopilotRecord
  /** Times of the demo clock, milliseconds since 1970 UTC. */
  readonly clockStart: number
  readonly now: () => number
}

/** Everything a route can use. */
export interface Request {
  readonly query: Query
  readonly paging: Paging
  readonly data: TenantData
  /** What the pattern of the path captured. */
  readonly key: string
  /** Parsed JSON of a POST; undefined without one. */
  readonly body?: unknown
}

/** One kind of call that the demo tenant answers. */
export interface Route {
  readonly version: 'v1.0' | 'beta' | 'both'
  /** GET when left out; POST is for calls that only evaluate something. */
  readonly method?: 'GET' | 'POST'
  readonly pattern: RegExp
  readonly answer: (request: Request) => DemoReply
}
