import type { Raw } from '../raw.ts'
import { read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'

/** What `tpmtool getdeviceinformation` says. Labels are English in every language; old builds print fewer. */
export interface TpmToolOutput {
  readonly present: Reading<boolean>
  /** `2.0`, `1.2`. */
  readonly version: Reading<string>
  /** Short vendor text, for example `INTC`. */
  readonly manufacturer: Reading<string>
  readonly readyForStorage: Reading<boolean>
  readonly attestationCapable: Reading<boolean>
  readonly firmware: Reading<string>
  /** "TPM Has Vulnerable Firmware". */
  readonly vulnerable: Reading<boolean>
}

export function parseTpmTool(value: Raw): TpmToolOutput {
  const lines = typeof value === 'string' ? linesOf(value) : new Map<string, string>()
  return {
    present: flag(lines, 'TPM Present'),
    version: text(lines, 'TPM Version', /^\d\.\d$/),
    manufacturer: text(lines, 'TPM Manufacturer ID', /^[\x20-\x7e]{1,16}$/),
    readyForStorage: flag(lines, 'Ready For Storage'),
    attestationCapable: flag(lines, 'Is Capable For Attestation'),
    firmware: text(lines, 'TPM Manufacturer Version', /^\d[\d.]{0,40}$/),
    vulnerable: flag(lines, 'TPM Has Vulnerable Firmware'),
  }
}

/** `-Key: Value`; the lockout block is indented with tabs and has no key that is needed here. */
function linesOf(output: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of output.split(/\r*\n/)) {
    const match = /^\s*-([^:]{1,60}):\s*(.*?)\s*$/.exec(line)
    const [, key, value] = match ?? []
    if (key !== undefined && value !== undefined && !found.has(key.toLowerCase())) found.set(key.toLowerCase(), value)
  }
  return found
}

function flag(lines: ReadonlyMap<string, string>, key: string): Reading<boolean> {
  const value = lines.get(key.toLowerCase())
  if (value === undefined) return unread(sayProbe((w) => w.tpmNoLine(key)))
  if (value === 'True') return read(true)
  if (value === 'False') return read(false)
  return unread(sayProbe((w) => w.tpmNotBoolean(key)))
}

function text(lines: ReadonlyMap<string, string>, key: string, shape: RegExp): Reading<string> {
  const value = lines.get(key.toLowerCase())
  if (value === undefined || value === '') return unread(sayProbe((w) => w.tpmNoLine(key)))
  return shape.test(value) ? read(value) : unread(sayProbe((w) => w.tpmUnexpected(key)))
}
