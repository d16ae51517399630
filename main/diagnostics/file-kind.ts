/** Files of a diagnostics archive that Preflight reads. */
export type DiagnosticKind =
  | 'evidence'
  | 'mdm-report'
  | 'registry'
  | 'downloaded-profile'
  | 'offline-profile'
  | 'hardware-hash'
  | 'tpm-description'
  | 'tool-output'
  | 'event-log'
  | 'cabinet'

/**
 * Patterns of the lower-case name behind the last slash. The tools change case and put prefixes before the names from
 * build to build, so only the end counts. What is not listed is passed over: traces need Windows to decode, other event
 * logs and setupact.log say nothing that a check asks for.
 */
const patterns: readonly (readonly [DiagnosticKind, RegExp])[] = [
  ['evidence', /\.preflight\.json$/],
  ['mdm-report', /mdmdiagreport\.xml$/],
  ['registry', /\.reg$/],
  ['downloaded-profile', /autopilotddsztdfile\.json$/],
  ['offline-profile', /autopilotconfigurationfile\.json$/],
  ['hardware-hash', /devicehash_.{0,200}\.csv$/],
  ['tpm-description', /tpmhliinfo_output\.txt$/],
  ['event-log', /(autopilot|devicemanagement|device[ _-]?registration|aad|helloforbusiness|shell-core).{0,200}\.evtx$/],
  ['cabinet', /(mdm|diag).{0,200}\.cab$/],
  ['tool-output', /\.(txt|log)$/],
]

/** Output of one command; logs are larger and are passed over unread. Bytes. */
const longestToolOutput = 256 * 1024

/**
 * What a file is by its name and size; undefined when it is not read.
 *
 * @param name may have folders in it, of either slash
 */
export function diagnosticKind(name: string, size: number): DiagnosticKind | undefined {
  const base = baseName(name).toLowerCase()
  const kind = patterns.find(([, pattern]) => pattern.test(base))?.[0]
  return kind === 'tool-output' && size > longestToolOutput ? undefined : kind
}

/** The name behind the last slash, for comparing and showing. */
export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
}
