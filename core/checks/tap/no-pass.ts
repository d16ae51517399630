import type { TapState } from '../../facts/user.ts'
import { notApplicable, type Finding } from '../../engine/finding.ts'

/** Without a pass there is nothing to judge about it; `tap-exists-usable` says that it is missing. */
export function withoutPass(pass: TapState): Finding | null {
  return pass.exists ? null : notApplicable('The user has no Temporary Access Pass, so there is nothing to look at here.')
}

/** Compares the reason that Microsoft Graph gives for a pass; its spelling differs between versions in case only. */
export function hasReason(pass: TapState, reason: 'EnabledByPolicy' | 'DisabledByPolicy' | 'Expired' | 'NotYetValid' | 'OneTimeUsed'): boolean {
  return pass.reason.toLowerCase() === reason.toLowerCase()
}
