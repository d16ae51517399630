import type { Fact } from '../../facts/fact.ts'
import type { MdmEnrollment } from '../../facts/device.ts'
import type { EspCategory, EspStatus } from '../../facts/stuck.ts'

/** Where an enrollment stands. The order is the order in which setup goes through them. */
export type SetupPhase = 'before-join' | 'joined' | 'device-preparation' | 'device-setup' | 'account-setup' | 'finished'

/** The part of the enrollment status page that has begun last; null before it begins. */
export function espPhase(status: EspStatus): 'device-preparation' | 'device-setup' | 'account-setup' | 'finished' | null {
  if (hasBegun(status.accountSetup)) return isDone(status.accountSetup) ? 'finished' : 'account-setup'
  if (hasBegun(status.deviceSetup)) return 'device-setup'
  return hasBegun(status.devicePreparation) ? 'device-preparation' : null
}

/** The phase, as far as it can be told; null when what decides was not read. */
export function setupPhase(status: EspStatus, joined: Fact<boolean>, mdm: Fact<MdmEnrollment>): SetupPhase | null {
  const phase = espPhase(status)
  if (phase !== null) return phase
  if (mdm.status === 'known' && mdm.value.enrolled) return 'joined'
  if (joined.status === 'unavailable') return null
  if (joined.value) return 'joined'
  return mdm.status === 'known' ? 'before-join' : null
}

export function hasBegun(category: EspCategory | null): boolean {
  return category !== null && category.state !== 'not-started'
}

function isDone(category: EspCategory | null): boolean {
  return category?.state === 'succeeded' || category?.state === 'not-required'
}
