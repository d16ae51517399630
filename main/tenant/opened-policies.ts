import { known, unavailable, type Fact } from '../../core/facts/fact.ts'
import { maxBatchMembers } from '../graph/batch.ts'
import { isDevicePreparation } from './device-preparation.ts'
import { misses, policyReach, readSettings, settingsRead, type Policy } from './policies.ts'
import type { PolicySetting } from './policy-settings.ts'
import type { ScanReader } from './reader/reader.ts'
import type { Memberships, Reach } from './targeting.ts'
import { sayTenant } from './tenant-words.ts'

/** A policy that may reach the device or the user, where it lands and what it sets. */
export interface OpenedPolicy {
  readonly policy: Policy
  readonly reach: Reach
  readonly settings: Fact<readonly PolicySetting[]>
}

/** Opens every policy that could reach the device or the user. Device preparation policies set nothing and are left out. */
export async function readOpenedPolicies(
  reader: ScanReader,
  catalogRead: Promise<Fact<readonly Policy[]>>,
  customRead: Promise<Fact<readonly Policy[]>>,
  membershipsRead: Promise<Memberships>,
): Promise<Fact<readonly OpenedPolicy[]>> {
  const catalog = await catalogRead
  if (catalog.status === 'unavailable') return catalog
  // While the groups of the device are on their way, free room in batches is used for policies that may count.
  reader.fill(toOpen(catalog.value, { device: notYetRead, user: notYetRead }).map(settingsRead))
  const custom = await customRead
  if (custom.status === 'unavailable') return custom
  const memberships = await membershipsRead
  const toRead = toOpen(catalog.value, memberships)
  const closed = toRead.filter((policy) => !reader.has(settingsRead(policy)))
  if (closed.length > reader.left() * maxBatchMembers) {
    return unavailable('service-error', sayTenant((w) => w.tooManyPolicies(String(toRead.length))))
  }
  const reaching = [...catalog.value.filter((each) => !isDevicePreparation(each)), ...custom.value].flatMap((policy) => {
    const reach = policyReach(policy, memberships)
    return misses(reach) ? [] : [{ policy, reach }]
  })
  const opened = await Promise.all(reaching.map(async ({ policy, reach }) => ({ policy, reach, settings: await readSettings(reader, policy) })))
  return known(opened, catalog.source, catalog.observedAt)
}

function toOpen(policies: readonly Policy[], memberships: Memberships): readonly Policy[] {
  return policies.filter((policy) => !isDevicePreparation(policy) && !misses(policyReach(policy, memberships)))
}

/** Stands for memberships while policies are chosen; never reaches a fact. */
const notYetRead = unavailable('not-collected', sayTenant((w) => w.groupsNotYet))
