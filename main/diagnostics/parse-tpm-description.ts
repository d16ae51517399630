import { parseTpm } from '../hash/records/parse-tpm.ts'
import type { Raw } from '../probes/raw.ts'
import { read, unread, type Reading } from '../probes/reading.ts'
import { sayProbe } from '../probes/probe-words.ts'

export interface TpmDescription {
  /** For example `2.0`. */
  readonly specVersion: Reading<string>
  /** Vendor id without its padding, for example `IFX`. */
  readonly manufacturer: Reading<string>
}

/** The version text that Windows keeps of a TPM, as in `TpmHliInfo_Output.txt`. */
export function parseTpmDescription(value: Raw): TpmDescription {
  const { specVersion, vendorId } = typeof value === 'string' && value.length <= 500 ? parseTpm(value.trim()) : {}
  return { specVersion: named(specVersion, 'version'), manufacturer: named(vendorId, 'vendor') }
}

function named(text: string | undefined, what: string): Reading<string> {
  return text === undefined || text.trim() === '' ? unread(sayProbe((w) => w.tpmText(what))) : read(text.trim())
}
