import type { PlatformRestriction } from '../../../core/facts/enrollment.ts'
import type { CaseGraph } from './case-input.ts'
import type { StatedValues } from './stated-values.ts'

/** A stated restriction is the only one of its tenant, so it holds for the user as for enrollments without one. */
export function enrollmentValues({ restriction }: CaseGraph): StatedValues {
  if (restriction?.windowsAllowed === undefined && restriction?.personalBlocked === undefined) return {}
  const only: PlatformRestriction = {
    name: 'All users and all devices',
    isDefault: true,
    blocked: restriction.windowsAllowed === false,
    personalBlocked: restriction.personalBlocked === true,
    minimumVersion: [],
    maximumVersion: [],
  }
  return { 'tenant.userRestrictions': [only], 'tenant.defaultRestriction': only }
}
