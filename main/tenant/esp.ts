import { z } from 'zod'
import { known, mapFact, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { EspTarget } from '../../core/facts/esp-page.ts'
import type { Facts } from '../../core/facts/index.ts'
import { callName } from '../graph/call-name.ts'
import { appNames, requiredAppCount, type AssignedApp } from './apps.ts'
import { chain, present, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { assignmentItem, reachOf, type Memberships } from './targeting.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'
import { sayTenant } from './tenant-words.ts'

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
  blockDeviceSetupRetryByUser: z.boolean().nullish(),
  allowDeviceResetOnInstallFailure: z.boolean().nullish(),
  allowDeviceUseOnInstallFailure: z.boolean().nullish(),
  allowNonBlockingAppInstallation: z.boolean().nullish(),
  // Restrictions and limits are parsed where they are used: one of an unknown form is no reason to lose the status page.
  platformType: looseText,
  platformRestriction: z.unknown().optional(),
  windowsRestriction: z.unknown().optional(),
  limit: z.unknown().optional(),
  // The same for Windows Hello.
  state: z.unknown().optional(),
  securityKeyForSignIn: z.unknown().optional(),
})

export type EnrollmentConfiguration = z.infer<typeof item>

/** The enrollment configurations of the tenant: status pages, restrictions, limits, Windows Hello. */
export async function readEnrollmentConfigurations(reader: ScanReader): Promise<Fact<readonly EnrollmentConfiguration[]>> {
  const list = await reader.list({ version: 'beta', path: `${path}?$expand=assignments`, service: 'intune', shared: true }, reserve.first)
  return readList(list, source, item)
}

/** Which assignments count: those of the device, and those of the user where one signs in during setup. */
export type Sides = readonly ('device' | 'user')[]

/**
 * Facts of the enrollment status page that applies. An empty list of blocking apps means that every required app
 * blocks; those are counted among the apps, which takes a permission of its own.
 */
export function espFacts(
  list: Fact<readonly EnrollmentConfiguration[]>,
  memberships: Memberships,
  apps: Fact<readonly AssignedApp[]>,
  sides: Sides = ['device', 'user'],
): Facts {
  const applying = chain(list, (found, from, at) => applyingPage(found, memberships, from, at, sides))
  const page = mapFact(applying, (found) => found.page)
  const shown = chain(page, isShown)
  const ofShown = <T>(read: (value: EnrollmentConfiguration, from: string, at: string) => Fact<T>): Fact<T> =>
    chain(shown, (visible) => (visible ? chain(page, read) : notShown))
  const selected = ofShown((value, from, at) => present(value.selectedMobileAppIds, 'selectedMobileAppIds', from, at))
  return {
    'tenant.espTarget': mapFact(applying, ({ target }) => target),
    'tenant.espBeforeSignIn': chain(list, (found, from, at) => {
      const first = applyingPage(found, memberships, from, at, ['device'])
      return chain(first, (before) =>
        chain(isShown(before.page, from, at), (visible) => known({ target: before.target === 'device' ? 'device' : 'default', shown: visible }, from, at)),
      )
    }),
    'tenant.espName': chain(shown, (visible, from, at) => (visible ? mapFact(page, (value) => value.displayName ?? '') : known(null, from, at))),
    'tenant.espTimeoutMinutes': ofShown((value, from, at) => present(value.installProgressTimeoutInMinutes, 'installProgressTimeoutInMinutes', from, at)),
    'tenant.espBlockingApps': chain(selected, (ids, from, at) => (ids.length === 0 ? requiredAppCount(apps, memberships, sides) : known(ids.length, from, at))),
    'tenant.espSelectedApps': selected,
    'tenant.espAppNames': chain(selected, (ids) => mapFact(apps, (found) => appNames(ids, found))),
    'tenant.espQualityUpdates': ofShown((value, from, at) => present(value.installQualityUpdates, 'installQualityUpdates', from, at)),
    // The admin center stores "Block device use until all apps and profiles are installed" turned around under this name.
    'tenant.espBlocksUse': ofShown((value, from, at) =>
      mapFact(present(value.blockDeviceSetupRetryByUser, 'blockDeviceSetupRetryByUser', from, at), (open) => !open),
    ),
    'tenant.espButtons': ofShown((value, from, at) =>
      chain(present(value.allowDeviceResetOnInstallFailure, 'allowDeviceResetOnInstallFailure', from, at), (reset) =>
        mapFact(present(value.allowDeviceUseOnInstallFailure, 'allowDeviceUseOnInstallFailure', from, at), (useAnyway) => ({ reset, useAnyway })),
      ),
    ),
    'tenant.espFailsSelectedOnly': ofShown((value, from, at) => present(value.allowNonBlockingAppInstallation, 'allowNonBlockingAppInstallation', from, at)),
  }
}

function isShown(page: EnrollmentConfiguration, from: string, at: string): Fact<boolean> {
  return present(page.showInstallationProgress, 'showInstallationProgress', from, at)
}

/** A status page and how it comes to the device. */
export interface ApplyingPage {
  readonly page: EnrollmentConfiguration
  readonly target: EspTarget
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
  sides: Sides = ['device', 'user'],
): Fact<ApplyingPage> {
  const pages = configurations.filter((each) => /\.windows10EnrollmentCompletionPageConfiguration$/i.test(each['@odata.type'] ?? ''))
  const assigned = pages.filter((each) => !isDefault(each)).sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0))
  for (const side of sides) {
    for (const each of assigned) {
      if (!each.assignments) return unreadable(from, sayAnswer((w) => w.pageAssignments))
      const reach = reachOf(each.assignments, memberships, from, at)[side]
      if (reach.status === 'unavailable') return reach
      if (reach.value) return known({ page: each, target: side }, from, at)
    }
  }
  const fallback = pages.find(isDefault)
  return fallback === undefined ? unreadable(from, sayAnswer((w) => w.defaultPage)) : known({ page: fallback, target: 'default' }, from, at)
}

function isDefault(configuration: EnrollmentConfiguration): boolean {
  return configuration.priority === 0 || configuration.id.endsWith('_DefaultWindows10EnrollmentCompletionPageConfiguration')
}

const notShown = unavailable('nothing-to-read', sayTenant((w) => w.espNotShown))
