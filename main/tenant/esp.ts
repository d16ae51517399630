import { z } from 'zod'
import { known, mapFact, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { callName } from '../graph/call-name.ts'
import { chain, present, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { assignmentItem, reachOf, type Memberships } from './targeting.ts'
import { looseText } from './values.ts'

/** v1.0 knows next to nothing about the page, so this is beta. */
const path = '/deviceManagement/deviceEnrollmentConfigurations'
const source = callName('beta', path)

const item = z.object({
  '@odata.type': looseText,
  id: z.string().min(1).max(200),
  displayName: looseText,
  priority: z.number().int().nullish(),
  assignments: z.array(assignmentItem).nullish(),
  showInstallationProgress: z.boolean().nullish(),
  installProgressTimeoutInMinutes: z.number().int().nonnegative().nullish(),
  selectedMobileAppIds: z.array(z.string().max(200)).nullish(),
  installQualityUpdates: z.boolean().nullish(),
})

export type EnrollmentConfiguration = z.infer<typeof item>

/** The enrollment configurations of the tenant: status pages, restrictions, limits, Windows Hello. */
export async function readEnrollmentConfigurations(reader: ScanReader): Promise<Fact<readonly EnrollmentConfiguration[]>> {
  const list = await reader.list({ version: 'beta', path: `${path}?$expand=assignments`, service: 'intune', shared: true }, laterRounds)
  return readList(list, source, item)
}

/** Requests to leave for the record, the groups of the device and the settings of policies. */
const laterRounds = 4

/**
 * Facts of the enrollment status page that applies. An empty list of blocking apps means that every
 * required app blocks; how many those are takes a permission on apps that Preflight does not ask for,
 * so that number is unavailable.
 */
export function espFacts(list: Fact<readonly EnrollmentConfiguration[]>, memberships: Memberships): Facts {
  const page = chain(list, (found, from, at) => applyingPage(found, memberships, from, at))
  const shown = chain(page, (value, from, at) => present(value.showInstallationProgress, 'showInstallationProgress', from, at))
  const ofShown = <T>(read: (value: EnrollmentConfiguration, from: string, at: string) => Fact<T>): Fact<T> =>
    chain(shown, (isShown) => (isShown ? chain(page, read) : notShown))
  return {
    'tenant.espName': chain(shown, (isShown, from, at) =>
      isShown ? mapFact(page, (value) => value.displayName ?? '') : known(null, from, at),
    ),
    'tenant.espTimeoutMinutes': ofShown((value, from, at) =>
      present(value.installProgressTimeoutInMinutes, 'installProgressTimeoutInMinutes', from, at),
    ),
    'tenant.espBlockingApps': ofShown((value, from, at) => {
      const apps = present(value.selectedMobileAppIds, 'selectedMobileAppIds', from, at)
      return chain(apps, (ids) =>
        ids.length === 0 ? unreadable(from, 'every required app blocks the page, and their number was not counted') : known(ids.length, from, at),
      )
    }),
    'tenant.espQualityUpdates': ofShown((value, from, at) => present(value.installQualityUpdates, 'installQualityUpdates', from, at)),
  }
}

/**
 * Which page applies: the first one that reaches the device, then the first one that reaches the user, then
 * the default. Lower priority numbers come first; the default has priority 0 and reaches everybody.
 * Source: Microsoft's page "Set up the Enrollment Status Page" (2026-01-20).
 */
export function applyingPage(
  configurations: readonly EnrollmentConfiguration[],
  memberships: Memberships,
  from: string,
  at: string,
): Fact<EnrollmentConfiguration> {
  const pages = configurations.filter((each) => /\.windows10EnrollmentCompletionPageConfiguration$/i.test(each['@odata.type'] ?? ''))
  const assigned = pages.filter((each) => !isDefault(each)).sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0))
  for (const side of ['device', 'user'] as const) {
    for (const each of assigned) {
      if (!each.assignments) return unreadable(from, 'the assignments of a status page are missing from the answer')
      const reach = reachOf(each.assignments, memberships, from, at)[side]
      if (reach.status === 'unavailable') return reach
      if (reach.value) return known(each, from, at)
    }
  }
  const fallback = pages.find(isDefault)
  return fallback === undefined ? unreadable(from, 'the default status page is missing from the answer') : known(fallback, from, at)
}

function isDefault(configuration: EnrollmentConfiguration): boolean {
  return configuration.priority === 0 || configuration.id.endsWith('_DefaultWindows10EnrollmentCompletionPageConfiguration')
}

const notShown = unavailable('nothing-to-read', 'The enrollment status page is not shown on this device.')
