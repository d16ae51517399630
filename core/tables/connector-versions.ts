import type { Sourced } from './sourced.ts'

/** A version of the Intune Connector for Active Directory below which something is wrong. */
export interface ConnectorFloor extends Sourced {
  readonly version: string
}

/** Older connectors no longer process requests. */
export const connectorWorksFrom: ConnectorFloor = { version: '6.2501.2000.5', source: 'learn.microsoft.com/autopilot/known-issues', date: '2026-09-08' }

/** Older ones have faults at their sign-in, such as Internet Explorer's enhanced security. */
export const connectorSoundFrom: ConnectorFloor = { version: '6.2504.2001.8', source: 'learn.microsoft.com/autopilot/whats-new', date: '2026-09-14' }

/** Whether a version of numbers and dots is older than another one. */
export function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number))
  for (const [index, part] of (other ?? []).entries()) {
    const own = one?.[index] ?? 0
    if (own !== part) return own < part
  }
  return false
}
