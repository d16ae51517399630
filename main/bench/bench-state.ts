import type { BenchRow, Plan, RowSource, ScanProgress } from '../../core/ipc/bench.ts'
import { overlayIds } from '../../core/scenarios/index.ts'
import type { RowWait } from '../../core/ipc/waiting.ts'
import { factOf } from '../../core/facts/index.ts'
import type { Snapshot } from '../../core/facts/snapshot.ts'
import { firstToFix } from '../../core/report/leading-checks.ts'
import type { Report } from '../../core/report/report.ts'
import { profilePending } from '../../core/waiting/may-wait.ts'
import type { Evidence } from '../evidence/schema.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'
import type { Language, Words } from '../../core/words/language.ts'
import { identify, type DeviceIdentity } from './device-key.ts'

/** A wait with what was said last in every language. */
export type KeptWait = Omit<RowWait, 'text'> & { readonly text: Words<string> | null }

/** A row whose sentences are kept in every language, so that they follow when another one is chosen. */
export type KeptRow = Omit<BenchRow, 'error' | 'wait'> & { readonly error: Words<string> | null; readonly wait: KeptWait | null }

/** One device on the bench with what stands behind its row. */
export interface BenchEntry {
  readonly row: KeptRow
  /** The label in every language; null: it is a name that nobody translates. */
  readonly labels: Words<string> | null
  /** Null: this machine, before its facts were collected. */
  readonly evidence: Evidence | null
  /** Tells whether other evidence is of the same device; null before there is evidence. */
  readonly identity: DeviceIdentity | null
  /** Kept, so that another plan can be judged without another scan. */
  readonly snapshot: Snapshot | null
  /** The way to Microsoft Graph that the snapshot was read by, one for each sign-in; null: nobody was signed in, or nothing was read. */
  readonly readBy: TenantReader | null
  readonly report: Report | null
  /** From the scan before, or from earlier evidence of the same device, to show what changed since; null when there is none. */
  readonly previous: Snapshot | null
  /** The evidence completes the one that the last scan judged, so that scan is nothing to compare with. */
  readonly completes: boolean
}

/** All devices, in the order they arrived. Changed only by the functions below, which return a new state. */
export type BenchState = readonly BenchEntry[]

export interface NewDevice {
  readonly id: string
  readonly label: string
  /** The label in every language; left out: it is a name that nobody translates. */
  readonly labels?: Words<string>
  readonly source: RowSource
  readonly evidence: Evidence | null
}

/** The plan of a device that brings none of its own. */
export interface FirstPlan extends Pick<Plan, 'scenario' | 'overlays'> {
  /** The scenario goes before the one that the device brings. */
  readonly fixed: boolean
}

const usualPlan: FirstPlan = { scenario: 'user-driven', overlays: [], fixed: false }

/** Puts a device at the end. Its evidence may carry the plan a technician made when collecting. */
export function addDevice(state: BenchState, device: NewDevice, first: FirstPlan = usualPlan): BenchState {
  const plan = device.evidence?.plan
  const row: KeptRow = {
    id: device.id,
    label: device.label,
    source: device.source,
    name: null,
    serialNumber: null,
    model: null,
    scenario: (first.fixed ? null : plan?.scenario) ?? first.scenario,
    overlays: plan?.overlays ?? first.overlays,
    user: plan?.user ?? null,
    state: 'waiting',
    progress: null,
    overall: null,
    headline: null,
    firstFix: null,
    error: null,
    scannedAt: null,
    collectedAt: null,
    profilePending: false,
    wait: null,
  }
  return [...state, { row, labels: device.labels ?? null, evidence: device.evidence, identity: identityOf(device.evidence), snapshot: null, readBy: null, report: null, previous: null, completes: false }]
}

/**
 * Puts newer evidence of a device in the place of what it had; its plan stays, and so does its last verdict until the
 * next scan ends.
 *
 * @param sameRun the newer evidence only completes the one before it: there is nothing to compare
 */
export function renewDevice(state: BenchState, id: string, { label, evidence }: Pick<NewDevice, 'label' | 'evidence'>, sameRun: boolean): BenchState {
  return change(state, id, (entry) => ({
    ...entry,
    evidence,
    identity: identityOf(evidence),
    previous: sameRun ? entry.previous : (entry.snapshot ?? entry.previous),
    completes: sameRun,
    row: { ...entry.row, label },
  }))
}

/**
 * Puts together what a VM and its host say about it in one row.
 *
 * @param plan of the one that came second: its overlays are added, and its user fills what the row leaves open
 */
export function joinDevice(state: BenchState, id: string, { label, evidence }: Pick<NewDevice, 'label'> & { readonly evidence: Evidence }, plan: Evidence['plan']): BenchState {
  return change(renewDevice(state, id, { label, evidence }, true), id, (entry) => ({
    ...entry,
    row: {
      ...entry.row,
      source: 'evidence',
      user: entry.row.user ?? plan?.user ?? null,
      overlays: overlayIds.filter((overlay) => entry.row.overlays.includes(overlay) || plan?.overlays?.includes(overlay) === true),
    },
  }))
}

export function removeDevice(state: BenchState, id: string): BenchState {
  return state.filter((entry) => entry.row.id !== id)
}

export function findDevice(state: BenchState, id: string): BenchEntry | undefined {
  return state.find((entry) => entry.row.id === id)
}

export function changePlan(state: BenchState, id: string, plan: Plan): BenchState {
  return change(state, id, (entry) => ({
    ...entry,
    row: { ...entry.row, scenario: plan.scenario, overlays: plan.overlays, user: plan.user },
  }))
}

/** The device waits for its turn; an earlier verdict stays in sight. */
export function waitForScan(state: BenchState, id: string): BenchState {
  return change(state, id, (entry) => ({ ...entry, row: { ...entry.row, state: 'waiting', progress: null, error: null } }))
}

export function beginScan(state: BenchState, id: string): BenchState {
  return change(state, id, (entry) => ({ ...entry, row: { ...entry.row, state: 'scanning', progress: null, error: null } }))
}

export function showProgress(state: BenchState, id: string, progress: ScanProgress): BenchState {
  return change(state, id, (entry) => (entry.row.state === 'scanning' ? { ...entry, row: { ...entry.row, progress } } : entry))
}

/** Keeps what was collected on this machine: a change of user needs no second collection. */
export function keepEvidence(state: BenchState, id: string, evidence: Evidence): BenchState {
  return change(state, id, (entry) => ({ ...entry, evidence }))
}

/** The next scan collects anew: the machine may have been repaired since. */
export function forgetEvidence(state: BenchState, id: string): BenchState {
  return change(state, id, (entry) => ({ ...entry, evidence: null }))
}

/** Shows that and how the profile of a device is waited for; null: it is not. */
export function showWait(state: BenchState, id: string, wait: KeptWait | null): BenchState {
  return change(state, id, (entry) => ({ ...entry, row: { ...entry.row, wait } }))
}

/**
 * Shows the report of a finished scan. A wait that has ended needs no word any more. The scan before it is kept for
 * comparison, unless it asked for somebody else.
 */
export function finishScan(state: BenchState, id: string, snapshot: Snapshot, report: Report, readBy: TenantReader | null = null): BenchState {
  const judged = change(state, id, (entry) => {
    const before = entry.completes || entry.snapshot === null ? entry.previous : entry.snapshot
    const previous = before !== null && sameUser(before, snapshot) ? before : null
    const ended = entry.row.wait?.state === 'assigned' || entry.row.wait?.state === 'given-up'
    return { ...entry, previous, readBy, completes: false, row: { ...entry.row, state: 'judged', progress: null, error: null, wait: ended ? null : entry.row.wait } }
  })
  return showReport(judged, id, snapshot, report)
}

/** Shows a report without touching what goes on: a plan can change while a new scan runs. */
export function showReport(state: BenchState, id: string, snapshot: Snapshot, report: Report): BenchState {
  return change(state, id, (entry) => ({
    ...entry,
    snapshot,
    report,
    row: {
      ...entry.row,
      name: report.device.name,
      serialNumber: report.device.serialNumber,
      model: report.device.model,
      overall: report.overall,
      headline: report.headline,
      firstFix: firstFixOf(report),
      scannedAt: report.takenAt,
      collectedAt: report.collectedAt,
      profilePending: profilePending(report),
    },
  }))
}

/** The scan failed as a whole, or was canceled before there was a verdict. */
export function failScan(state: BenchState, id: string, error: Words<string>): BenchState {
  return change(state, id, (entry) => ({ ...entry, row: { ...entry.row, state: 'failed', progress: null, error } }))
}

/**
 * A canceled scan leaves the verdict of the scan before it.
 *
 * @param canceled the sentence that stands where there was no verdict yet
 */
export function cancelScan(state: BenchState, id: string, canceled: Words<string>): BenchState {
  const entry = findDevice(state, id)
  if (entry === undefined || entry.report === null) return failScan(state, id, canceled)
  return change(state, id, (each) => ({ ...each, row: { ...each.row, state: 'judged', progress: null, error: null } }))
}

/** The row as the window shows it. */
export function sayRow({ row, labels }: BenchEntry, language: Language): BenchRow {
  const wait = row.wait === null ? null : { ...row.wait, text: row.wait.text?.[language] ?? null }
  return { ...row, label: labels?.[language] ?? row.label, error: row.error?.[language] ?? null, wait }
}

/** The first thing to fix in checklist order, roots first; null when the device is ready. */
export function firstFixOf(report: Report): BenchRow['firstFix'] {
  if (report.overall === 'ready') return null
  const first = firstToFix(report.checks)
  if (first === null) return null
  return { checkId: first.id, title: first.title, summary: first.remedy?.summary ?? first.reason?.action ?? '' }
}

/** Another user makes another answer, which says nothing about what was done in between. */
function sameUser(before: Snapshot, now: Snapshot): boolean {
  const [one, other] = [factOf(before.facts, 'user.principalName'), factOf(now.facts, 'user.principalName')]
  return one.status === 'unavailable' || other.status === 'unavailable' || one.value.toLowerCase() === other.value.toLowerCase()
}

function identityOf(evidence: Evidence | null): DeviceIdentity | null {
  return evidence === null ? null : identify(evidence)
}

function change(state: BenchState, id: string, edit: (entry: BenchEntry) => BenchEntry): BenchState {
  return state.map((entry) => (entry.row.id === id ? edit(entry) : entry))
}
