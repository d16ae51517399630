import type { ImportResult } from '../../facts/tenant.ts'

/**
 * An import works in the background: without an error and without a name for one it only has not ended yet, even where
 * its state reads `unknown` (learn.microsoft.com/autopilot/add-devices, 2025-04-11). Sending it again helps nobody.
 */
export function isRunning({ status, errorCode, errorName }: ImportResult): boolean {
  return errorCode === 0 && errorName.trim() === '' && !['complete', 'error'].includes(status.trim().toLowerCase())
}
