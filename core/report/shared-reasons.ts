import type { ReportReason } from './report.ts'

/** Rows that could not be read for one reason wait for one thing. */
export interface SharedReason {
  /** `reason`: the code alone says what is missing. `detail`: the same sentence has to stand behind it. */
  readonly by: 'reason' | 'detail'
  readonly because: string
}

/**
 * What the rows of one reason have in common. `check-failed` is a fault of each check by itself, and what is unreadable
 * is so in each place by itself.
 */
export const sharedReasons: { readonly [K in ReportReason['code']]: SharedReason | null } = {
  'not-collected': { by: 'detail', because: 'It waits for the same item of the collector.' },
  'unsupported-platform': { by: 'reason', because: 'It waits for the same run of the collector on the device.' },
  'needs-elevation': { by: 'reason', because: 'It waits for the same run of the collector as administrator.' },
  unreadable: null,
  'timed-out': { by: 'detail', because: 'The same question got no answer in time.' },
  cancelled: { by: 'reason', because: 'The same scan was canceled.' },
  offline: { by: 'detail', because: 'The same service could not be reached.' },
  'needs-sign-in': { by: 'reason', because: 'It waits for the same sign-in to the tenant.' },
  'needs-permission': { by: 'detail', because: 'It waits for the same permission.' },
  'needs-role': { by: 'detail', because: 'It waits for the same role.' },
  'not-licensed': { by: 'detail', because: 'It waits for the same license.' },
  'not-in-cloud': { by: 'detail', because: 'The same part of the service is missing in this cloud.' },
  throttled: { by: 'reason', because: 'Microsoft Graph slowed the same scan down.' },
  'service-error': { by: 'detail', because: 'The same service answered with an error.' },
  'needs-user': { by: 'reason', because: 'It waits to be told who will sign in.' },
  'needs-identity': { by: 'reason', because: 'It waits for the same serial number.' },
  'nothing-to-read': { by: 'detail', because: 'The same thing is missing.' },
  'check-failed': null,
}
