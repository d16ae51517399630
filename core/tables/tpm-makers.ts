import type { Sourced } from './sourced.ts'

/** TPM chips that failed attestation in the field. */
export interface DoubtfulTpmMaker extends Sourced {
  /** Manufacturer text, four letters in capitals without padding. */
  readonly manufacturer: string
  /**
   * First numbers of the firmware that fails; null: nobody says which firmware fails, and most chips of this maker work,
   * so that the maker alone is no fault.
   */
  readonly firmware: string | null
  /** One phrase for the checklist. */
  readonly failure: string
}

const knownIssues = { source: 'learn.microsoft.com/autopilot/known-issues', date: '2026-09-08' } as const

export const doubtfulTpmMakers: readonly DoubtfulTpmMaker[] = [
  { manufacturer: 'AMD', firmware: null, failure: 'Older firmware TPMs fail with 0x80070490', ...knownIssues },
  { manufacturer: 'IFX', firmware: '15.22', failure: 'SLB9672 with firmware 15.22 runs into the time limit', ...knownIssues },
  { manufacturer: 'STM', firmware: null, failure: 'Newest chips with 3072-bit keys failed in 2025', ...knownIssues },
  { manufacturer: 'NTC', firmware: null, failure: 'Newest chips with 3072-bit keys failed in 2025', ...knownIssues },
]

/** Discrete chips carry their endorsement certificate from the factory; nobody hands it out later. */
export const discreteTpmMakers: readonly string[] = ['IFX', 'STM', 'NTC']

/**
 * How these failures show themselves on a device: the retry limit, vulnerable firmware, an AMD firmware TPM without its
 * certificate (learn.microsoft.com/autopilot/known-issues, 2026-09-08), and the refusal of the attestation service
 * that came before the retry limit in the field.
 */
export const attestationErrors: ReadonlySet<string> = new Set(['0x81039001', '0x81039024', '0x80070490', '0x80190190'])
