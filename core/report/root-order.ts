import type { Area } from '../engine/define-check.ts'

/** Where several rows could lead, the one whose subject setup needs first does: clock, network, registration, profile, user, pass, status page. */
export const rootOrder: readonly string[] = [
  'net-clock-skew',
  'net-ncsi',
  'net-endpoints',
  'reg-exists',
  'reg-other-tenant',
  'prof-assigned',
  'user-state',
  'tap-hybrid',
  'tap-policy-enabled',
  'tap-exists-usable',
  'esp-effective',
]

/** Lower leads; checks of no rank keep the order of the checklist. */
export function rootRank(id: string): number {
  const at = rootOrder.indexOf(id)
  return at === -1 ? rootOrder.length : at
}

/** Areas of the chain in which a fault in one spoils what comes after it; the clock comes before all of them. */
const chain: readonly Area[] = ['network', 'registration', 'profile', 'user', 'tap', 'esp']

const chainEnd = chain.length + 1

/** Where a row stands in that chain, lower first; null: outside of it. */
export function chainRank({ id, area }: { readonly id: string; readonly area: Area }): number | null {
  if (id === 'net-clock-skew') return 0
  const at = chain.indexOf(area)
  return at === -1 ? null : at + 1
}

/** Order of two rows that lead: by the chain, then by their own rank. */
export function compareRoots(one: { readonly id: string; readonly area: Area }, other: { readonly id: string; readonly area: Area }): number {
  return (chainRank(one) ?? chainEnd) - (chainRank(other) ?? chainEnd) || rootRank(one.id) - rootRank(other.id)
}
