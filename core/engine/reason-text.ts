import type { UnavailableReason } from '../facts/fact.ts'

/** What would make an unavailable fact available: one imperative sentence per reason. */
export const reasonActions: { readonly [K in UnavailableReason | 'check-failed']: string } = {
  'not-collected': 'Run the collector of this version on the device and scan again.',
  'unsupported-platform': 'Run the collector on the Windows device itself.',
  'needs-elevation': 'Run the collector as administrator.',
  unreadable: 'Scan again; when it stays so, look it up by hand where the detail says.',
  'timed-out': 'Scan again; if it happens twice, restart the device first.',
  cancelled: 'Scan again and let it finish.',
  offline: 'Connect to the internet and scan again.',
  'needs-sign-in': 'Sign in to the tenant.',
  'needs-permission': 'Ask an administrator to grant the named permission.',
  'needs-role': 'Sign in with an account that holds the named role.',
  'not-licensed': 'Check the tenant with an account that has the named license.',
  'not-in-cloud': 'Check this in the admin center: this cloud does not offer it to tools.',
  throttled: 'Wait a minute and scan again: Microsoft Graph is slowing us down.',
  'service-error': 'Scan again in a few minutes: the service answered with an error.',
  'needs-user': 'Say who will sign in on this device.',
  'needs-identity': 'Collect evidence on the device, so that its serial number is known.',
  'nothing-to-read': 'Create what is missing first, then scan again.',
  'check-failed': 'Report this as a bug; the other checks are not affected.',
}
