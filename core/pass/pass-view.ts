import { factOf, type Facts } from '../facts/index.ts'
import type { TapPolicyValues } from '../facts/tenant.ts'
import type { Overlay, Scenario } from '../scenarios/index.ts'
import { passTimeline, type PassTimeline } from './pass-timeline.ts'

/** What the window shows about the pass of a device's user. Never its value. */
export interface PassView {
  /** Null: no pass is planned, or none is known. */
  readonly timeline: PassTimeline | null
  /** What the policy of the tenant allows; null: not read. */
  readonly limits: TapPolicyValues | null
}

/** @param now the time of the judgment, milliseconds since 1970 UTC */
export function passView(facts: Facts, scenario: Scenario, overlays: readonly Overlay[], now: number): PassView {
  const limits = factOf(facts, 'tenant.tapPolicyValues')
  return {
    timeline: overlays.includes('tap') ? passTimeline(facts, scenario, now) : null,
    limits: limits.status === 'known' ? limits.value : null,
  }
}
