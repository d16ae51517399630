import type { Sourced } from './sourced.ts'

/** What is known to fail; the words are those of the check `tpm-vendor-known-bad`. */
export type TpmFailure = 'amd-firmware-tpm' | 'infineon-15-22' | 'long-keys'

/** TPM chips that failed attestation in the field. */
export interface DoubtfulTpmMaker extends Sourced {
  /** Manufacturer text, four letters in capitals without padding. */
  readonly manufacturer: string
  /**
   * First numbers of the firmware that fails; null: nobody says which firmware fails, and most chips of this maker work,
   * so that the maker alone is no fault.
   */
  readonly firmware: string | null
  readonly failure: TpmFailure
}

const knownIssues = { source: 'learn.microsoft.com/autopilot/known-issues', date: '2026-09-08' } as const

export const doubtfulTpmMakers: readonly DoubtfulTpmMaker[] = [
  { manufacturer: 'AMD', firmware: null, failure: 'amd-firmware-tpm', ...knownIssues },
  { manufacturer: 'IFX', firmware: '15.22', failure: 'infineon-15-22', ...knownIssues },
  { manufacturer: 'STM', firmware: null, failure: 'long-keys', ...knownIssues },
  { manufacturer: 'NTC', firmware: null, failure: 'long-keys', ...knownIssues },
]

/** Discrete chips carry their endorsement certificate from the factory; nobody hands it out later. */
export const discreteTpmMakers: readonly string[] = ['IFX', 'STM', 'NTC']

/**
 * How these failures show themselves on a device: the retry limit, vulnerable firmware, an AMD firmware TPM without its
 * certificate (learn.microsoft.com/autopilot/known-issues, 2026-09-08), and the refusal of the attestation service
 * that came before the retry limit in the field.
 */
export const attestationErrors: ReadonlySet<string> = new Set(['0x81039001', '0x81039024', '0x80070490', '0x80190190'])
