import type { FactDefinition } from './definition.ts'

/** State of one line of the enrollment status page (ESP), whatever spelling Windows used. */
export type EspState = 'not-started' | 'in-progress' | 'succeeded' | 'failed' | 'not-required' | 'restart-required' | 'unknown'

export interface EspStep {
  /** Windows' own name without its prefix and suffix, for example `Apps` or `Certificates`. */
  readonly name: string
  readonly state: EspState
  /** HRESULT in its status text, `0x` and eight lower-case digits; null when there is none. */
  readonly code: string | null
}

export interface EspCategory {
  readonly state: EspState
  readonly steps: readonly EspStep[]
}

/** The three parts of the enrollment status page; null when Windows has recorded nothing about one. */
export interface EspStatus {
  readonly devicePreparation: EspCategory | null
  readonly deviceSetup: EspCategory | null
  readonly accountSetup: EspCategory | null
}

/** What the management service ordered for the page when the device enrolled (DMClient CSP, FirstSyncStatus). */
export interface EspSettings {
  readonly skipDevicePage: boolean
  readonly skipUserPage: boolean
  /** Null when the service gave none. */
  readonly timeoutMinutes: number | null
}

/** A component that installs apps during the page and reports to it; Intune's own is named Sidecar. */
export interface EspProvider {
  readonly name: string
  readonly part: 'preparation' | 'setup'
  readonly scope: 'device' | 'user'
  /** Preparation only: 1 not installed, 2 not required, 3 completed, 4 error (EnrollmentStatusTracking CSP). */
  readonly installationState: number | null
  /** Setup only: whether it has handed over its list of apps. */
  readonly listCreated: boolean | null
}

export interface EspApp {
  readonly name: string
  readonly scope: 'device' | 'user'
  /** 1 not installed, 2 in progress, 3 completed, 4 error (EnrollmentStatusTracking CSP). */
  readonly state: number
  /** How long it has been in this state; null when nobody knows. */
  readonly minutes: number | null
}

/** The newest failure that Windows recorded and that no later success has taken back. */
export interface RecordedFailure {
  /** As recorded: an HRESULT in lower case, or `AADSTS` and digits. */
  readonly code: string
  /** ISO 8601 in UTC; null when it is not recorded. */
  readonly at: string | null
}

/** The answer to the last request for a primary refresh token (PRT) of the signed-in user. */
export interface RefreshToken {
  readonly present: boolean
  /** Error of the last attempt; null when it did not fail or none was made. */
  readonly error: string | null
}

/** Why Windows Hello would or would not be set up at sign-in. */
export interface HelloPrerequisites {
  readonly willProvision: boolean
  /** Names of the prerequisites that are not met, as `dsregcmd` prints them. */
  readonly missing: readonly string[]
}

/** When the milestones of an enrollment were recorded; null: no record of it. ISO 8601 in UTC. */
export interface SetupTimes {
  readonly profile: string | null
  readonly join: string | null
  readonly enrollment: string | null
  readonly hello: string | null
}

export interface StuckFactValues {
  'device.espStatus': EspStatus
  'device.espSettings': EspSettings | null
  'device.espProviders': readonly EspProvider[]
  'device.espApps': readonly EspApp[]
  'device.espMinutes': number | null
  'device.deviceAuthStatus': string
  'device.keySignTest': 'passed' | 'failed' | 'not-joined'
  'device.keyRecovery': boolean
  'device.refreshToken': RefreshToken
  'device.helloSet': boolean
  'device.helloPrerequisites': HelloPrerequisites | null
  'device.lockScreenHardening': readonly string[]
  'device.webSignInAccount': 'absent' | 'enabled' | 'disabled'
  'device.mdmFailure': RecordedFailure | null
  'device.joinFailure': RecordedFailure | null
  'device.signInFailure': RecordedFailure | null
  'device.helloFailure': RecordedFailure | null
  'device.restartUris': readonly string[]
  'device.setupTimes': SetupTimes
}

/** What a device says about an enrollment that runs, or ran and stopped. Before OOBE every one has a known "nothing yet". */
export const stuckFacts: { readonly [K in keyof StuckFactValues]: FactDefinition } = {
  'device.espStatus': { label: 'Enrollment status page', privacy: 'open' },
  'device.espSettings': { label: 'Settings of the enrollment status page', privacy: 'open' },
  'device.espProviders': { label: 'App providers of the enrollment status page', privacy: 'open' },
  'device.espApps': { label: 'Apps that the enrollment status page waits for', privacy: 'open' },
  'device.espMinutes': { label: 'Time since MDM enrollment', privacy: 'open', unit: 'minutes' },
  'device.deviceAuthStatus': { label: 'Device authentication', privacy: 'open' },
  'device.keySignTest': { label: 'Test of the device key', privacy: 'open' },
  'device.keyRecovery': { label: 'Device key marked for recovery', privacy: 'open' },
  'device.refreshToken': { label: 'Primary refresh token', privacy: 'open' },
  'device.helloSet': { label: 'Windows Hello set up', privacy: 'open' },
  'device.helloPrerequisites': { label: 'Windows Hello prerequisites', privacy: 'open' },
  'device.lockScreenHardening': { label: 'Lock screen policies', privacy: 'open' },
  'device.webSignInAccount': { label: 'Account of web sign-in', privacy: 'open' },
  'device.mdmFailure': { label: 'Last MDM enrollment error', privacy: 'open' },
  'device.joinFailure': { label: 'Last join error', privacy: 'open' },
  'device.signInFailure': { label: 'Last sign-in error', privacy: 'open' },
  'device.helloFailure': { label: 'Last Windows Hello error', privacy: 'open' },
  'device.restartUris': { label: 'Policies that ask for a restart', privacy: 'open' },
  'device.setupTimes': { label: 'Milestones of setup', privacy: 'open' },
}
