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
