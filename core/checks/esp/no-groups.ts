import { notApplicable, type Finding } from '../../engine/finding.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Language } from '../../words/language.ts'
import { sharedWords } from './words/shared.ts'

/**
 * A device without a Windows Autopilot record is in no group yet, so what misses it now may well reach it once it is
 * registered. `reg-exists` says what to do first. Null: there is a record, or nobody could ask.
 */
export function withoutGroups(records: Fact<number>, language: Language): Finding | null {
  return records.status === 'known' && records.value === 0
    ? notApplicable(sharedWords[language].noRecord)
    : null
}
