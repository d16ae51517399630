import type { FactDefinition } from './definition.ts'

/** What the newest of the events 358, 360 and 362 says: Windows decided about Windows Hello when somebody signed in. */
export interface HelloDecision {
  readonly willProvision: boolean
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Prerequisites that the event answers with No, under the names of `dsregcmd` where it has them. */
  readonly missing: readonly string[]
}

/** The deployment profile as Windows has downloaded it. */
export interface DownloadedProfile {
  /** Empty when the file names none. */
  readonly name: string
  /** ISO 8601 in UTC; null when the file does not say. */
  readonly at: string | null
}

/** How the last look for a deployment profile ended, as the Autopilot log tells it. */
export const profileOutcomes = ['received', 'not-registered', 'none-assigned', 'attestation-failed', 'not-needed', 'nothing-returned', 'no-internet'] as const

export type ProfileOutcome = (typeof profileOutcomes)[number]

export interface ProfileAnswer {
  readonly outcome: ProfileOutcome
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** An enrollment with the identity of the device that has failed (Autopilot event 180) and not gone on since. */
export interface DeviceEnrollmentFailure {
  /** Windows' own name, for example `AADEnroll` or `MDMEnrolling`; empty when it is none. */
  readonly step: string
  /** HRESULT in lower case; empty when there is none. */
  readonly code: string
  readonly at: string
}

export const workloadStates = ['not-started', 'completed', 'skipped', 'uninstalled', 'failed', 'in-progress', 'restart-required', 'canceled', 'unknown'] as const

export type WorkloadState = (typeof workloadStates)[number]

/** An app or script that device preparation installs before the desktop. */
export interface Workload {
  readonly name: string
  readonly state: WorkloadState
  /** ISO 8601 in UTC. */
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** As recorded; null when there is none. */
  readonly code: string | null
}

/** A run of device preparation; the fact is null where Windows has recorded none. */
export interface PreparationRun {
  readonly phase: 'none' | 'starting' | 'running' | 'done' | 'unknown'
  /** How long the page waits; null when the device has no settings for it. */
  readonly timeoutMinutes: number | null
  readonly workloads: readonly Workload[]
}

/** An app whose installation Intune recorded as failed. */
export interface AppFailure {
  /** Id of the app in Intune. */
  readonly app: string
  /** As `0x` and eight digits; empty when there is none. */
  readonly code: string
}

/** What the pages of setup recorded about themselves. */
export interface SetupPages {
  /** How the enrollment status page ended last; null when it has not. */
  readonly espEnd: { readonly how: 'left' | 'failed' | 'timed-out' | 'aborted'; readonly at: string } | null
  /** When the page of Windows Hello was shown last, ISO 8601 in UTC. */
  readonly helloShownAt: string | null
}

/** Whether the connection that carries the default route is there before somebody signs in. */
export type LockScreenNetwork = 'available' | 'per-user-profile' | 'user-sign-in'

export interface SetupEvidenceFactValues {
  'device.webSignInArrivedAt': string | null
  'device.helloDecision': HelloDecision | null
  'device.downloadedProfile': DownloadedProfile | null
  'device.profileAnswer': ProfileAnswer | null
  'device.deviceEnrollmentFailure': DeviceEnrollmentFailure | null
  'device.preparationRun': PreparationRun | null
  'device.appFailures': readonly AppFailure[]
  'device.managementExtension': 'absent' | 'running' | 'stopped'
  'device.setupPages': SetupPages
  'device.lockScreenNetwork': LockScreenNetwork
}

/** Evidence from logs and files of an enrollment that runs or has stopped. */
export const setupEvidenceFacts: { readonly [K in keyof SetupEvidenceFactValues]: FactDefinition } = {
  'device.webSignInArrivedAt': { label: { en: 'Arrival of the web sign-in policy', de: 'Eintreffen der Webanmeldungsrichtlinie' }, privacy: 'open' },
  'device.helloDecision': { label: { en: 'Windows Hello at the last sign-in', de: 'Windows Hello bei der letzten Anmeldung' }, privacy: 'open' },
  'device.downloadedProfile': { label: { en: 'Downloaded profile', de: 'Heruntergeladenes Profil' }, privacy: 'identifying' },
  'device.profileAnswer': { label: { en: 'Last look for a profile', de: 'Letzte Suche nach einem Profil' }, privacy: 'open' },
  'device.deviceEnrollmentFailure': { label: { en: 'Enrollment with the identity of the device', de: 'Registrierung mit der Identität des Geräts' }, privacy: 'open' },
  'device.preparationRun': { label: { en: 'Device preparation', de: 'Gerätevorbereitung' }, privacy: 'open' },
  'device.appFailures': { label: { en: 'Apps that failed to install', de: 'Apps mit fehlgeschlagener Installation' }, privacy: 'open' },
  'device.managementExtension': { label: { en: 'Intune management extension', de: 'Intune-Verwaltungserweiterung' }, privacy: 'open' },
  'device.setupPages': { label: { en: 'Pages of setup', de: 'Seiten der Einrichtung' }, privacy: 'open' },
  'device.lockScreenNetwork': { label: { en: 'Network on the lock screen', de: 'Netzwerk auf dem Sperrbildschirm' }, privacy: 'open' },
}
