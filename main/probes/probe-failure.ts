import type { EvidenceErrorKind } from '../evidence/schema.ts'

/** Expected trouble of a probe: nothing is broken, the value just cannot be had. */
export class ProbeFailure extends Error {
  readonly kind: EvidenceErrorKind

  constructor(kind: EvidenceErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ProbeFailure'
    this.kind = kind
  }
}

/** Turns whatever was thrown into an item error. */
export function itemError(error: unknown): { kind: EvidenceErrorKind; message: string } {
  if (error instanceof ProbeFailure) return { kind: error.kind, message: error.message }
  const message = error instanceof Error ? error.message : String(error)
  return { kind: kindOfCode(errorCode(error)), message: message.slice(0, 1_000) }
}

/** Code of a system error, for example `EACCES`; empty when there is none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function kindOfCode(code: string): EvidenceErrorKind {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'access-denied'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'not-found'
    case 'ETIMEDOUT':
      return 'timed-out'
    default:
      return 'failed'
  }
}
