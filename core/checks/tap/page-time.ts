import type { MaybeFacts } from '../../engine/define-check.ts'
import { known, type Fact } from '../../facts/fact.ts'

/** What says how long the enrollment status page can hold a device. */
export const pageFacts = ['tenant.espName', 'tenant.espTimeoutMinutes', 'tenant.espQualityUpdates', 'tenant.espTarget', 'tenant.espBlocksUse'] as const

export type PageFacts = MaybeFacts<(typeof pageFacts)[number]>

/** Minutes that the page may take. A page that is not shown takes none. */
export function pageTimeout({ 'tenant.espName': name, 'tenant.espTimeoutMinutes': timeout }: PageFacts): Fact<number> {
  return name.status === 'known' && name.value === null ? known(0, name.source, name.observedAt) : timeout
}

/** The fact that keeps quality updates out of setup; null: none does. */
export function withoutUpdates(facts: PageFacts): 'tenant.espName' | 'tenant.espTarget' | 'tenant.espBlocksUse' | null {
  const { 'tenant.espName': name, 'tenant.espTarget': target, 'tenant.espBlocksUse': blocks } = facts
  if (name.status === 'known' && name.value === null) return 'tenant.espName'
  if (target.status === 'known' && target.value === 'user') return 'tenant.espTarget'
  return blocks.status === 'known' && !blocks.value ? 'tenant.espBlocksUse' : null
}

/**
 * Whether quality updates are installed at the end of setup: only where the page is shown, is not for users and blocks
 * device use (learn.microsoft.com/intune/device-enrollment/windows/setup-status-page, 2026-01-20). What is unread of that
 * counts as if they were.
 */
export function updatesInSetup(facts: PageFacts): Fact<boolean> {
  const by = withoutUpdates(facts)
  const fact = by === null ? facts['tenant.espQualityUpdates'] : facts[by]
  return by !== null && fact.status === 'known' ? known(false, fact.source, fact.observedAt) : facts['tenant.espQualityUpdates']
}
