import type { Facts } from './index.ts'

/** All facts of one scan. Saved as JSON and judged again anywhere, at any time. */
export interface Snapshot {
  readonly schema: 'preflight.snapshot/1'
  /** When the scan ended by the clock of the machine that ran it; ISO 8601 in UTC. */
  readonly takenAt: string
  /** When the device facts were collected; null when the device was not read. */
  readonly collectedAt: string | null
  /**
   * The time that passes are judged by: the Date header of Microsoft Graph, since a bench PC's own
   * clock may be wrong. Null when Graph was not asked.
   */
  readonly serverTime: string | null
  /** File name, `This machine` or the name of a demo device. Shown, never used as a path. */
  readonly sourceLabel: string
  readonly demo: boolean
  /** HTTP requests to Microsoft Graph that this scan needed; a batch counts as one. */
  readonly graphRequests: number
  readonly facts: Facts
}
