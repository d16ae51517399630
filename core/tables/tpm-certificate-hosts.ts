import type { Sourced } from './sourced.ts'

export interface TpmCertificateHost extends Sourced {
  readonly host: string
  /** Manufacturer text of the firmware TPMs that fetch their endorsement certificate there. */
  readonly manufacturer: string
}

const requirements = { source: 'learn.microsoft.com/autopilot/requirements', date: '2025-07-08' } as const

/** A firmware TPM asks its own maker alone; discrete chips carry their certificate and ask nobody. */
export const tpmCertificateHosts: readonly TpmCertificateHost[] = [
  { host: 'ekop.intel.com', manufacturer: 'INTC', ...requirements },
  { host: 'ekcert.spserv.microsoft.com', manufacturer: 'QCOM', ...requirements },
  { host: 'ftpm.amd.com', manufacturer: 'AMD', ...requirements },
]

/** Manufacturer text of a TPM as a table key: four letters in capitals, padding removed. */
export function tpmManufacturerKey(text: string): string {
  // The text is four bytes of the chip: short names are padded with blanks or NULs.
  return text.replaceAll('\u0000', '').trim().toUpperCase()
}
