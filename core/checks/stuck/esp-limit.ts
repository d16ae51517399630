import type { Fact } from '../../facts/fact.ts'
import type { EspSettings } from '../../facts/stuck.ts'

export interface EspLimit {
  readonly minutes: number
  /** False when the device may have received another limit than the tenant has now: good enough to blame, not to clear. */
  readonly certain: boolean
}

/** The time limit of the page: as the device received it, else as the tenant has set it; null when neither is known. */
export function espLimit(settings: Fact<EspSettings | null>, tenant: Fact<number>): EspLimit | null {
  const received = settings.status === 'known' ? (settings.value?.timeoutMinutes ?? null) : null
  if (received !== null) return { minutes: received, certain: true }
  return tenant.status === 'known' ? { minutes: tenant.value, certain: settings.status === 'known' } : null
}
