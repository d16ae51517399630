import type { Evidence } from '../evidence/schema.ts'
import type { ProbeProgress } from './run-probes.ts'

/** What the app asks of the probe host, a utility process without tokens. */
export interface HostRequest {
  readonly type: 'collect'
}

/** What the probe host says. `done` and `failed` end it. */
export type HostReply =
  | { readonly type: 'progress'; readonly progress: ProbeProgress }
  | { readonly type: 'done'; readonly evidence: Evidence }
  /** One sentence for a technician. */
  | { readonly type: 'failed'; readonly message: string }
