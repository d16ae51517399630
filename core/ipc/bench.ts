import type { OverallVerdict } from '../engine/verdict.ts'
import { overlayIds, scenarioIds, type Overlay, type Scenario } from '../scenarios/index.ts'
import { flag, InvalidRequest, listOf, object, oneOf, orNull, text, type Parser } from './parse.ts'
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
  /** When the device said last what it says about itself, ISO 8601 UTC; null: not known. */
  readonly collectedAt: string | null
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

/** As many devices as one request may name: four full registration files. Our own limit. */
export const mostDevices = 2_000

/** Longest request that names that many devices. An id has 36 characters, with quotes and comma 39. */
export const longestSelection = mostDevices * 40 + 1_000

const deviceIds: Parser<readonly string[]> = (value) => {
  const ids = listOf(text(64), mostDevices)(value)
  if (ids.length === 0) throw new InvalidRequest('expected at least one device')
  return ids
}

/** Devices that somebody selected together. */
export interface Selection {
  readonly deviceIds: readonly string[]
}

export const parseSelection: Parser<Selection> = object<Selection>({ deviceIds })

/** Changes the plan of several devices at once. What it does not name stays as it is on each of them. */
export interface SelectionPlan extends Selection {
  /** Null: each keeps its own. */
  readonly scenario: Scenario | null
  readonly with: readonly Overlay[]
  readonly without: readonly Overlay[]
}

const overlays = listOf(oneOf(overlayIds), overlayIds.length)

export const parseSelectionPlan: Parser<SelectionPlan> = object<SelectionPlan>({ deviceIds, scenario: orNull(oneOf(scenarioIds)), with: overlays, without: overlays })

/** Formats that hold several devices in one file. */
export const selectionFormats = ['html', 'json', 'csv'] as const

export type SelectionFormat = (typeof selectionFormats)[number]

export interface SelectionExport extends Selection {
  readonly format: SelectionFormat
  /** Include serial numbers, names and users. */
  readonly identifiers: boolean
}

export const parseSelectionExport: Parser<SelectionExport> = object<SelectionExport>({ deviceIds, format: oneOf(selectionFormats), identifiers: flag })

/** As many files as can be dropped at once; more are better in a folder. Our own limit. */
export const mostDropped = 500

/** Longest path that Windows knows is 32,767 characters; none that a person works with comes near this. Our own limit. */
const path = text(4_096)

/**
 * Files and folders that a person dropped on the window. Only the preload script may say so: it takes the paths from the
 * system and passes none that the page made up.
 */
export const parseDropped: Parser<readonly string[]> = listOf(path, mostDropped)

export const longestDrop = mostDropped * 4_200
