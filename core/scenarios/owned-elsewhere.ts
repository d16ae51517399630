import { factOf, type Facts } from '../facts/index.ts'

const otherTenant = /assignedto(other|another)tenant/i

/**
 * A sentence when another organization has registered the hardware: Windows then follows the profile of that one,
 * whatever this tenant has planned. Null when nothing says so. Of two tenant ids that differ, the one on the device
 * came from the deployment service.
 */
export function ownedElsewhere(facts: Facts): string | null {
  const imported = factOf(facts, 'tenant.importResult')
  if (imported.status === 'known' && otherTenant.test(imported.value?.errorName ?? '')) {
    return 'The import of the device was refused because another organization has registered it, so Windows follows the profile of that one.'
  }
  const cached = factOf(facts, 'device.autopilotTenantId')
  const own = factOf(facts, 'tenant.id')
  if (cached.status !== 'known' || own.status !== 'known' || cached.value.trim() === '') return null
  return cached.value.trim().toLowerCase() === own.value.trim().toLowerCase()
    ? null
    : 'The device holds a profile of another organization, so Windows follows the profile of that one.'
}
