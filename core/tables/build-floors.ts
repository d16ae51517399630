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
