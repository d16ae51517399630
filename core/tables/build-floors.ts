import type { Sourced } from './sourced.ts'

/** The lowest revision of one build that carries a feature. */
export interface BuildFloor extends Sourced {
  readonly build: number
  readonly revision: number
  /** The update that brings the feature. */
  readonly update: string
}

/** From which build and revision on Windows has a feature. */
export interface FeatureFloor extends Sourced {
  /** From this build on every revision has the feature. */
  readonly everyRevisionFrom: number
  /** Older builds that get it by an update. */
  readonly builds: readonly BuildFloor[]
}

const webSignInPage = {
  source: 'learn.microsoft.com/windows/security/identity-protection/web-sign-in',
  date: '2023-12-11',
} as const

/**
 * Web sign-in at the Windows 11 lock screen: 22H2 with KB5030310, and everything after it.
 * The revision 2361 of KB5030310 comes from the update's own number, the page names the update alone.
 */
export const webSignInFloor: FeatureFloor = {
  everyRevisionFrom: 22622,
  builds: [{ build: 22621, revision: 2361, update: 'KB5030310', ...webSignInPage }],
  ...webSignInPage,
}

const devicePreparationPage = {
  source: 'learn.microsoft.com/autopilot/device-preparation/requirements',
  date: '2025-04-21',
} as const

/** Windows Autopilot device preparation: 24H2, or 22H2 and 23H2 with KB5035942. */
export const devicePreparationFloor: FeatureFloor = {
  everyRevisionFrom: 26100,
  builds: [
    { build: 22621, revision: 3374, update: 'KB5035942', ...devicePreparationPage },
    { build: 22631, revision: 3374, update: 'KB5035942', ...devicePreparationPage },
  ],
  ...devicePreparationPage,
}

const knownIssuesPage = { source: 'learn.microsoft.com/autopilot/known-issues', date: '2026-09-08' } as const

/** Hybrid join times out with 0x80004005 in setup before these updates. */
export const hybridTimeoutFloor: FeatureFloor = {
  everyRevisionFrom: 26201,
  builds: [
    { build: 22631, revision: 6276, update: 'KB5070312', ...knownIssuesPage },
    { build: 26100, revision: 6584, update: 'KB5065426', ...knownIssuesPage },
    { build: 26200, revision: 6725, update: 'KB5065789', ...knownIssuesPage },
  ],
  ...knownIssuesPage,
}

/** OOBE can install quality updates when the Enrollment Status Page asks for it: optional updates of June 2025, and 25H2. */
export const oobeQualityUpdatesFloor: FeatureFloor = {
  everyRevisionFrom: 26200,
  builds: [
    { build: 22621, revision: 5549, update: 'KB5060826', ...knownIssuesPage },
    { build: 22631, revision: 5549, update: 'KB5060826', ...knownIssuesPage },
    { build: 26100, revision: 4484, update: 'KB5060829', ...knownIssuesPage },
  ],
  ...knownIssuesPage,
}

/** From here on the scan for quality updates can time out during hybrid join, until `hybridScanRepairFloor`. */
export const hybridScanDefect: BuildFloor = { build: 26100, revision: 1457, update: 'KB5041571', ...knownIssuesPage }

/** Scans for quality updates during hybrid join end in time again (10 March 2026). */
export const hybridScanRepairFloor: FeatureFloor = {
  everyRevisionFrom: 26201,
  builds: [
    { build: 26100, revision: 8037, update: 'KB5079473', ...knownIssuesPage },
    { build: 26200, revision: 8037, update: 'KB5079473', ...knownIssuesPage },
  ],
  ...knownIssuesPage,
}

/** Autopilot repairs a registration after a changed mainboard by itself: Windows 10 22H2, Windows 11 with KB5017383. */
export const hardwareChangeFloor: FeatureFloor = {
  everyRevisionFrom: 22001,
  builds: [
    { build: 19045, revision: 0, update: 'Windows 10 22H2', ...knownIssuesPage },
    { build: 22000, revision: 1042, update: 'KB5017383', ...knownIssuesPage },
  ],
  ...knownIssuesPage,
}

/** "Automatically configure keyboard" of a deployment profile works again. */
export const keyboardFloor: FeatureFloor = {
  everyRevisionFrom: 26201,
  builds: [
    { build: 26100, revision: 7462, update: 'KB5072033', ...knownIssuesPage },
    { build: 26200, revision: 7462, update: 'KB5072033', ...knownIssuesPage },
  ],
  ...knownIssuesPage,
}

const associationPage = {
  source: 'learn.microsoft.com/autopilot/device-preparation/device-association/requirements',
  date: '2026-08-25',
} as const

/** The update of 27 August 2026 brought both builds to one revision; public lists of Windows updates give the same. */
const associationUpdatePage = { source: 'support.microsoft.com, KB5120998: OS builds 26100.9278 and 26200.9278', date: '2026-08-27' } as const

/**
 * Device association asks for Windows 11 24H2 or 25H2 with this update. The page says nothing of a Windows that came
 * later, so such a build has no row.
 */
export const associationUpdate = {
  firstBuild: 26100,
  update: 'KB5120998',
  revision: 9278,
  builds: [26100, 26200].map((build): BuildFloor => ({ build, revision: 9278, update: 'KB5120998', ...associationUpdatePage })),
  ...associationPage,
} as const

/** Floors of automatic device preparation on Windows 365 (learn.microsoft.com/autopilot/device-preparation/requirements, 2025-04-21). */
export const cloudPcUpdates = [
  { version: '24H2', update: 'KB5052093' },
  { version: '23H2', update: 'KB5045594' },
  { version: '22H2', update: 'KB5044380' },
] as const

/**
 * Intel firmware TPMs of 11th-generation processors fail attestation on Windows 10 21H2 without KB5007253. The
 * revision comes from the update's own number.
 */
export const tigerLakeRepair: BuildFloor = { build: 19044, revision: 1387, update: 'KB5007253', ...knownIssuesPage }

/**
 * Whether a Windows has the feature. `revision` is null when it was not read;
 * `needs-revision` says that the build alone does not settle it.
 */
export function meetsFloor(
  floor: FeatureFloor,
  build: number,
  revision: number | null,
): 'met' | 'below' | 'needs-revision' {
  if (build >= floor.everyRevisionFrom) return 'met'
  const row = floor.builds.find((each) => each.build === build)
  if (row === undefined) return 'below'
  if (revision === null) return 'needs-revision'
  return revision >= row.revision ? 'met' : 'below'
}
