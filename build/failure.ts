/** An expected failure with a sentence for the person at the keyboard; printed without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** Ends a build script: prints what went wrong and sets exit code 1. */
export function reportFailure(error: unknown): void {
  const text = error instanceof UserError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
