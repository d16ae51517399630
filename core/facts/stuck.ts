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
  'device.espStatus': { label: { en: 'Enrollment status page', de: 'Registrierungsstatusseite' }, privacy: 'open' },
  'device.espSettings': { label: { en: 'Settings of the enrollment status page', de: 'Einstellungen der Registrierungsstatusseite' }, privacy: 'open' },
  'device.espProviders': { label: { en: 'App providers of the enrollment status page', de: 'App-Anbieter der Registrierungsstatusseite' }, privacy: 'open' },
  'device.espApps': { label: { en: 'Apps that the enrollment status page waits for', de: 'Apps, auf die die Registrierungsstatusseite wartet' }, privacy: 'open' },
  'device.espMinutes': { label: { en: 'Time since MDM enrollment', de: 'Zeit seit der MDM-Registrierung' }, privacy: 'open', unit: 'minutes' },
  'device.deviceAuthStatus': { label: { en: 'Device authentication', de: 'Geräteauthentifizierung' }, privacy: 'open' },
  'device.keySignTest': { label: { en: 'Test of the device key', de: 'Test des Geräteschlüssels' }, privacy: 'open' },
  'device.keyRecovery': { label: { en: 'Device key marked for recovery', de: 'Geräteschlüssel zur Wiederherstellung vorgemerkt' }, privacy: 'open' },
  'device.refreshToken': { label: { en: 'Primary refresh token', de: 'Primäres Aktualisierungstoken' }, privacy: 'open' },
  'device.helloSet': { label: { en: 'Windows Hello set up', de: 'Windows Hello eingerichtet' }, privacy: 'open' },
  'device.helloPrerequisites': { label: { en: 'Windows Hello prerequisites', de: 'Voraussetzungen für Windows Hello' }, privacy: 'open' },
  'device.lockScreenHardening': { label: { en: 'Lock screen policies', de: 'Richtlinien für den Sperrbildschirm' }, privacy: 'open' },
  'device.webSignInAccount': { label: { en: 'Account of web sign-in', de: 'Konto der Webanmeldung' }, privacy: 'open' },
  'device.mdmFailure': { label: { en: 'Last MDM enrollment error', de: 'Letzter Fehler der MDM-Registrierung' }, privacy: 'open' },
  'device.joinFailure': { label: { en: 'Last join error', de: 'Letzter Beitrittsfehler' }, privacy: 'open' },
  'device.signInFailure': { label: { en: 'Last sign-in error', de: 'Letzter Anmeldefehler' }, privacy: 'open' },
  'device.helloFailure': { label: { en: 'Last Windows Hello error', de: 'Letzter Fehler von Windows Hello' }, privacy: 'open' },
  'device.restartUris': { label: { en: 'Policies that ask for a restart', de: 'Richtlinien, die einen Neustart verlangen' }, privacy: 'open' },
  'device.setupTimes': { label: { en: 'Milestones of setup', de: 'Meilensteine der Einrichtung' }, privacy: 'open' },
}
