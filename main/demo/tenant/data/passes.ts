import type { TemporaryAccessPassAuthenticationMethod } from '@microsoft/microsoft-graph-types'
import { userId } from './ids.ts'

export interface DemoPass {
  readonly userId: string
  readonly number: number
  /** Minutes relative to the start of the demo clock. */
  readonly startsAt: number
  readonly createdAt: number
  readonly lifetimeInMinutes: number
  readonly isUsableOnce: boolean
}

/** Temporary Access Passes. There is no value: the service never gives one back either. */
export const passes: readonly DemoPass[] = [
  { userId: userId(1), number: 1, startsAt: -30, createdAt: -35, lifetimeInMinutes: 480, isUsableOnce: false },
  { userId: userId(2), number: 2, startsAt: -30, createdAt: -35, lifetimeInMinutes: 480, isUsableOnce: false },
  { userId: userId(3), number: 3, startsAt: -30, createdAt: -35, lifetimeInMinutes: 480, isUsableOnce: true },
  { userId: userId(4), number: 4, startsAt: -5, createdAt: -20, lifetimeInMinutes: 60, isUsableOnce: false },
  { userId: userId(12), number: 12, startsAt: -180, createdAt: -185, lifetimeInMinutes: 480, isUsableOnce: false },
  { userId: userId(10), number: 10, startsAt: -180, createdAt: -185, lifetimeInMinutes: 60, isUsableOnce: false },
]

/** A pass as Microsoft Graph shows it at one moment of the demo clock. */
export function shownPass(pass: DemoPass, clockStart: number, now: number): TemporaryAccessPassAuthenticationMethod {
  const start = clockStart + pass.startsAt * 60_000
  const end = start + pass.lifetimeInMinutes * 60_000
  const methodUsabilityReason = now < start ? 'NotYetValid' : now >= end ? 'Expired' : 'EnabledByPolicy'
  return {
    id: `fab00000-0009-4000-8000-${String(pass.number).padStart(12, '0')}`,
    temporaryAccessPass: null,
    createdDateTime: new Date(clockStart + pass.createdAt * 60_000).toISOString(),
    startDateTime: new Date(start).toISOString(),
    lifetimeInMinutes: pass.lifetimeInMinutes,
    isUsableOnce: pass.isUsableOnce,
    isUsable: methodUsabilityReason === 'EnabledByPolicy',
    methodUsabilityReason,
  }
}
