import { factOf, type Facts } from '../facts/index.ts'
import type { FlowWords } from './flow-words.ts'

const otherTenant = /assignedto(other|another)tenant/i

/**
 * A sentence when another organization has registered the hardware: Windows then follows the profile of that one,
 * whatever this tenant has planned. Null when nothing says so. Of two tenant ids that differ, the one on the device
 * came from the deployment service.
 */
export function ownedElsewhere(facts: Facts, say: Pick<FlowWords, 'importRefused' | 'holdsOther'>): string | null {
  const imported = factOf(facts, 'tenant.importResult')
  if (imported.status === 'known' && otherTenant.test(imported.value?.errorName ?? '')) {
    return say.importRefused
  }
  const cached = factOf(facts, 'device.autopilotTenantId')
  const own = factOf(facts, 'tenant.id')
  if (cached.status !== 'known' || own.status !== 'known' || cached.value.trim() === '') return null
  return cached.value.trim().toLowerCase() === own.value.trim().toLowerCase()
    ? null
    : say.holdsOther
}
