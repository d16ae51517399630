import type { TapState } from '../../facts/user.ts'
import { notApplicable, type Finding } from '../../engine/finding.ts'
import type { Language } from '../../words/language.ts'
import { passWords } from './words/pass.ts'

/** Without a pass there is nothing to judge about it; `tap-exists-usable` says that it is missing. */
export function withoutPass(pass: TapState, language: Language): Finding | null {
  return pass.exists ? null : notApplicable(passWords[language].noPass)
}

/** Compares the reason that Microsoft Graph gives for a pass; its spelling differs between versions in case only. */
export function hasReason(pass: TapState, reason: 'EnabledByPolicy' | 'DisabledByPolicy' | 'Expired' | 'NotYetValid' | 'OneTimeUsed'): boolean {
  return pass.reason.toLowerCase() === reason.toLowerCase()
}
