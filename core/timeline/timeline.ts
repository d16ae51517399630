import type { FactId } from '../facts/index.ts'
import type { Words } from '../words/language.ts'

/** The phases of setup in their order. */
export const timelinePhases = [
  'network',
  'profile',
  'sign-in',
  'join',
  'mdm',
  'device-preparation',
  'device-setup',
  'account-setup',
  'first-sign-in',
  'hello',
] as const

export type TimelinePhase = (typeof timelinePhases)[number]

export const timelinePhaseNames: Words<{ readonly [K in TimelinePhase]: string }> = {
  en: {
    network: 'Network',
    profile: 'Deployment profile',
    'sign-in': 'Sign-in',
    join: 'Join',
    mdm: 'MDM enrollment',
    'device-preparation': 'Device preparation',
    'device-setup': 'Device setup',
    'account-setup': 'Account setup',
    'first-sign-in': 'First sign-in',
    hello: 'Windows Hello',
  },
  de: {
    network: 'Netzwerk',
    profile: 'Bereitstellungsprofil',
    'sign-in': 'Anmeldung',
    join: 'Beitritt',
    mdm: 'MDM-Registrierung',
    'device-preparation': 'Gerätevorbereitung',
    'device-setup': 'Geräteeinrichtung',
    'account-setup': 'Kontoeinrichtung',
    'first-sign-in': 'Erste Anmeldung',
    hello: 'Windows Hello',
  },
}

export const timelineStates = ['done', 'current', 'failed', 'not-reached', 'unknown'] as const

export type TimelineState = (typeof timelineStates)[number]

export const timelineStateWords: Words<{ readonly [K in TimelineState]: string }> = {
  en: {
    done: 'Done',
    current: 'Here now',
    failed: 'Failed',
    'not-reached': 'Not reached',
    unknown: "Couldn't check",
  },
  de: {
    done: 'Erledigt',
    current: 'Gerade hier',
    failed: 'Fehlgeschlagen',
    'not-reached': 'Nicht erreicht',
    unknown: 'Nicht prüfbar',
  },
}

/** Where and when the fact behind a phase was read. */
export interface TimelineProof {
  /** What the fact is called. */
  readonly label: string
  readonly source: string
  /** ISO 8601 in UTC. */
  readonly observedAt: string
}

/** What Intune recorded about a phase: it stands beside the state and does not decide it. */
export interface TimelineRecord {
  /** One or two sentences. */
  readonly text: string
  /** ISO 8601 in UTC; null when Intune gives no time. */
  readonly at: string | null
  readonly source: string
  readonly observedAt: string
}

/** One phase of setup, with what proves its state. */
export interface TimelineStep {
  readonly phase: TimelinePhase
  readonly state: TimelineState
  /** ISO 8601 in UTC; null when Windows has not recorded it. */
  readonly at: string | null
  /** One sentence: what proves it. */
  readonly because: string
  readonly fact: FactId
  /** Null when the fact was not read. */
  readonly proof: TimelineProof | null
  /** Null when Intune was not asked, or has recorded nothing about it. */
  readonly recorded: TimelineRecord | null
}

/** The record with its time, for texts without a time of their own. */
export function recordWords({ text, at }: TimelineRecord, moment: (iso: string) => string = (iso) => iso): string {
  return at === null ? text : `${text} (${moment(at)})`
}

/** Where the device stands: the first phase that failed, or else the one that it is in; null when neither is known. */
export function stuckPhase(steps: readonly TimelineStep[]): TimelinePhase | null {
  return (steps.find(({ state }) => state === 'failed') ?? steps.find(({ state }) => state === 'current'))?.phase ?? null
}
