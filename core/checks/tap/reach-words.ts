import type { PolicyReach } from '../../facts/tenant.ts'

/** Where a policy lands, in words. */
export const reachWords: { readonly [R in PolicyReach]: string } = {
  none: 'Not assigned',
  user: 'Assigned to users',
  device: 'Assigned to devices',
}
