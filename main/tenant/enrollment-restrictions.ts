import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import type { PlatformRestriction } from '../../core/facts/enrollment.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { EnrollmentConfiguration } from './esp.ts'
import { chain, unreadable } from './reading.ts'
import { reachOf, type Memberships } from './targeting.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const restriction = z.object({
  platformBlocked: z.boolean(),
  personalDeviceEnrollmentBlocked: z.boolean(),
  osMinimumVersion: looseText,
  osMaximumVersion: looseText,
})

const limitItem = z.object({ limit: z.number().int().positive().max(1_000_000) })

/** Restrictions of one kind, in the order in which they are tried. */
interface Kind {
  readonly assigned: readonly EnrollmentConfiguration[]
  readonly fallback: EnrollmentConfiguration | undefined
}

const single = /\.deviceEnrollmentPlatformRestrictionConfiguration$/i
const combined = /\.deviceEnrollmentPlatformRestrictionsConfiguration$/i
/** enrollmentRestrictionPlatformType of Microsoft Graph (beta, 2026-08). */
const forWindows: ReadonlySet<string> = new Set(['windows', 'allPlatforms'])
const platforms: ReadonlySet<string> = new Set([...forWindows, 'ios', 'windowsPhone', 'android', 'androidForWork', 'mac', 'linux'])

const limits = /\.deviceEnrollmentLimitConfiguration$/i

/**
 * Enrollment restrictions and the device limit of Intune. Among those assigned to a group of the user the lowest
 * priority number wins, else the default does; enrollments without a user always get the default.
 * Source: Microsoft's page "Overview of enrollment restrictions" (2025-12-04).
 */
export function restrictionFacts(list: Fact<readonly EnrollmentConfiguration[]>, memberships: Memberships): Facts {
  const windows = chain(list, (found, from, at) => {
    const strange = found.some((each) => single.test(typeOf(each)) && !platforms.has(each.platformType ?? ''))
    if (strange) return unreadable(from, sayAnswer((w) => w.restrictionPlatform))
    const kinds = [
      kindOf(found, (each) => single.test(typeOf(each)) && forWindows.has(each.platformType ?? '')),
      kindOf(found, (each) => combined.test(typeOf(each))),
    ] as const
    return known(kinds, from, at)
  })
  return {
    'tenant.defaultRestriction': chain(windows, ([one, many], from, at) => defaultOf(one.fallback ?? many.fallback, from, at)),
    'tenant.userRestrictions': chain(windows, ([one, many], from, at) => {
      const fallback = one.fallback ?? many.fallback
      return chain(possible({ ...one, fallback }, memberships, from, at), (first) =>
        // Tenants that still hold restrictions for all platforms at once: nobody documents which kind wins.
        many.assigned.length === 0
          ? known(first, from, at)
          : chain(possible({ ...many, fallback }, memberships, from, at), (second) => known(joined(first, second), from, at)),
      )
    }),
    'tenant.enrollmentLimit': chain(list, (found, from, at) => {
      const kind = kindOf(found, (each) => limits.test(typeOf(each)))
      return chain(candidates(kind, memberships, from, at), (all) => {
        const sizes = all.map((each) => limitItem.safeParse(each).data?.limit)
        const [size] = sizes
        if (size === undefined) return unreadable(from, sayAnswer((w) => w.deviceLimit))
        return sizes.every((each) => each === size) ? known(size, from, at) : unreadable(from, sayAnswer((w) => w.filterDecidesLimit))
      })
    }),
  }
}

function typeOf(each: EnrollmentConfiguration): string {
  return each['@odata.type'] ?? ''
}

function kindOf(list: readonly EnrollmentConfiguration[], fits: (each: EnrollmentConfiguration) => boolean): Kind {
  const own = list.filter(fits)
  return {
    assigned: own.filter((each) => !isDefault(each)).sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0)),
    fallback: own.find(isDefault),
  }
}

function isDefault({ priority, id }: EnrollmentConfiguration): boolean {
  return priority === 0 || /_Default(?:PlatformRestrictions|SinglePlatformRestriction|Limit)$/i.test(id)
}

/**
 * What may apply to the user, down to the first that surely does. Restrictions look at users only; one with an
 * assignment filter may or may not apply, so the search goes on behind it.
 */
function candidates(kind: Kind, memberships: Memberships, from: string, at: string): Fact<readonly EnrollmentConfiguration[]> {
  const found: EnrollmentConfiguration[] = []
  for (const each of kind.assigned) {
    if (!each.assignments) return unreadable(from, sayAnswer((w) => w.restrictionAssignments))
    const { user } = reachOf(each.assignments, memberships, from, at)
    if (user.status === 'known' && !user.value) continue
    if (user.status === 'unavailable' && !onlyFilterIsOpen(each.assignments, memberships, from, at)) return user
    found.push(each)
    if (user.status === 'known') return known(found, from, at)
  }
  if (kind.fallback === undefined) return unreadable(from, sayAnswer((w) => w.defaultRestriction))
  return known([...found, kind.fallback], from, at)
}

/** Whether the assignments would settle it if they had no filters. */
function onlyFilterIsOpen(assignments: NonNullable<EnrollmentConfiguration['assignments']>, memberships: Memberships, from: string, at: string): boolean {
  const bare = assignments.map(({ target }) => ({ target: { ...target, deviceAndAppManagementAssignmentFilterId: null } }))
  return reachOf(bare, memberships, from, at).user.status === 'known'
}

function possible(kind: Kind, memberships: Memberships, from: string, at: string): Fact<readonly PlatformRestriction[]> {
  return chain(candidates(kind, memberships, from, at), (all) => {
    const read: PlatformRestriction[] = []
    for (const each of all) {
      const one = parsed(each, from, at)
      if (one.status === 'unavailable') return one
      read.push(one.value)
    }
    return known(read, from, at)
  })
}

function joined(one: readonly PlatformRestriction[], other: readonly PlatformRestriction[]): readonly PlatformRestriction[] {
  const all = [...one, ...other]
  // The default only counts where neither kind reaches the user.
  const assigned = all.filter((each) => !each.isDefault)
  const open = one.some((each) => each.isDefault) && other.some((each) => each.isDefault)
  const fallback = all.filter((each) => each.isDefault).slice(0, 1)
  return open ? [...assigned, ...fallback] : assigned
}

function defaultOf(fallback: EnrollmentConfiguration | undefined, from: string, at: string): Fact<PlatformRestriction> {
  return fallback === undefined ? unreadable(from, sayAnswer((w) => w.defaultRestriction)) : parsed(fallback, from, at)
}

function parsed(each: EnrollmentConfiguration, from: string, at: string): Fact<PlatformRestriction> {
  const read = restriction.safeParse(single.test(typeOf(each)) ? each.platformRestriction : each.windowsRestriction)
  if (!read.success) return unreadable(from, sayAnswer((w) => w.restrictionForm))
  const minimum = versionOf(read.data.osMinimumVersion)
  const maximum = versionOf(read.data.osMaximumVersion)
  if (minimum === null || maximum === null) return unreadable(from, sayAnswer((w) => w.restrictionVersion))
  return known(
    {
      name: each.displayName ?? '',
      isDefault: isDefault(each),
      blocked: read.data.platformBlocked,
      personalBlocked: read.data.personalDeviceEnrollmentBlocked,
      minimumVersion: minimum,
      maximumVersion: maximum,
    },
    from,
    at,
  )
}

/** The parts of a version; empty when there is no limit, null when the text is no version. */
function versionOf(text: string | null | undefined): readonly number[] | null {
  const bare = text?.trim() ?? ''
  if (bare === '') return []
  return /^\d{1,9}(?:\.\d{1,9}){0,3}$/.test(bare) ? bare.split('.').map(Number) : null
}
