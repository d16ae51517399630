import type { Fact } from '../../facts/fact.ts'
import { cannotTell, notApplicable, pass, type Finding, type Observation } from '../../engine/finding.ts'
import type { Language } from '../../words/language.ts'
import { recordWords } from './words/record.ts'

/**
 * A device without a Windows Autopilot record has no profile, no assigned user and no device object to
 * judge. `reg-exists` says so; the checks that look inside the record stay out of it, so that one cause
 * is one row. Null: there is a record, or nobody could ask.
 */
export function withoutRecord(records: Fact<number>, language: Language): Finding | null {
  return records.status === 'known' && records.value === 0
    ? notApplicable(recordWords[language].noRecord)
    : null
}

/** A good answer from inside the record counts only when the record itself was seen. */
export function passWithRecord(records: Fact<number>, evidence: readonly Observation[]): Finding {
  return records.status === 'known' ? pass(evidence) : cannotTell('tenant.autopilotRecords', evidence)
}
