import type { OverallVerdict } from '../engine/verdict.ts'
import type { Overlay, Scenario } from '../scenarios/index.ts'
import type { RowWait } from './waiting.ts'

/** `hyper-v`: a VM that only its host has spoken about; `evidence`: a file of the device itself. */
export type RowSource = 'this-machine' | 'evidence' | 'hyper-v' | 'demo'

export interface ScanProgress {
  readonly done: number
  readonly total: number
  /** What is being read right now, for example `TPM` or `Microsoft Graph: user`. */
  readonly text: string
}

/** One device on the bench, as the list shows it. */
export interface BenchRow {
  readonly id: string
  readonly label: string
  readonly source: RowSource
  readonly name: string | null
  readonly serialNumber: string | null
  readonly model: string | null
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  /** Who will sign in; null: the user that the Autopilot record names. */
  readonly user: string | null
  readonly state: 'waiting' | 'scanning' | 'judged' | 'failed'
  readonly progress: ScanProgress | null
  readonly overall: OverallVerdict | null
  readonly headline: string | null
  /** The first thing to fix, in checklist order. */
  readonly firstFix: { readonly checkId: string; readonly title: string; readonly summary: string } | null
  /** One sentence when the scan failed as a whole. */
  readonly error: string | null
  /** ISO 8601 UTC. */
  readonly scannedAt: string | null
  /** By the last verdict the profile is on its way: nothing has to be done but to wait. */
  readonly profilePending: boolean
  /** Null: nobody waits for the profile of this device. */
  readonly wait: RowWait | null
}

/** How a device is meant to be enrolled. */
export interface Plan {
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  readonly user: string | null
}

export interface AddResult {
  readonly added: number
  /** One sentence per file that could not be read. */
  readonly errors: readonly string[]
}
