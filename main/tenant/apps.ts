import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import type { AppInstaller, AppName, RequiredApp } from '../../core/facts/esp-page.ts'
import { callName } from '../graph/call-name.ts'
import { chain, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { assignmentItem, reachOf, type Assignment, type Memberships, type Reach } from './targeting.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const path = '/deviceAppManagement/mobileApps'
const source = callName('beta', path)

const appItem = z.object({
  '@odata.type': looseText,
  id: z.string().min(1).max(200),
  displayName: looseText,
  isAssigned: z.boolean().nullish(),
  assignments: z.array(assignmentItem.extend({ intent: looseText })).nullish(),
})

/** One app that is assigned to somebody. */
export interface AssignedApp {
  readonly id: string
  readonly name: string
  readonly installer: AppInstaller | 'unknown'
  /** Assignments that require it, and those that keep it from somebody; null when the answer does not say. */
  readonly assignments: readonly Assignment[] | null
}

/**
 * The assigned Windows apps of the tenant. Beta, since v1.0 knows neither `isAssigned` nor all kinds of Windows apps, and a kind
 * that it leaves out would not be counted. Microsoft calls `$expand=assignments` on the list deprecated; one request for
 * each app instead would not fit into any budget.
 */
export async function readApps(reader: ScanReader): Promise<Fact<readonly AssignedApp[]>> {
  const query = '?$filter=isAssigned%20eq%20true&$select=id,displayName,isAssigned&$expand=assignments'
  const list = await reader.list({ version: 'beta', path: path + query, service: 'intune', shared: true }, reserve.first)
  return chain(readList(list, source, appItem), (items, from, at) => known(items.flatMap((item) => assignedApp(item) ?? []), from, at))
}

const intents: readonly unknown[] = ['required', 'available', 'uninstall', 'availableWithoutEnrollment']

function assignedApp({ id, displayName, isAssigned, assignments, ...item }: z.infer<typeof appItem>): AssignedApp | null {
  const installer = installerOf(item['@odata.type'] ?? '')
  if (installer === null) return null
  const complete = assignments?.every(({ intent }) => intents.includes(intent)) === true && !(isAssigned === true && assignments.length === 0)
  return {
    id,
    name: displayName ?? '',
    installer,
    // An exclusion carries the intent that it keeps somebody from.
    assignments: complete ? assignments.filter(({ intent }) => intent === 'required') : null,
  }
}

/** Types of the beta metadata (2026-08); another one is unknown, never a guess. */
const installers: Readonly<Record<string, AppInstaller>> = {
  windowsmobilemsi: 'msi',
  win32lobapp: 'win32',
  win32catalogapp: 'win32',
  officesuiteapp: 'office',
  wingetapp: 'store',
  microsoftstoreforbusinessapp: 'store',
  windowsstoreapp: 'store',
  windowsmicrosoftedgeapp: 'other',
  windowsuniversalappx: 'other',
  windowsappx: 'other',
  windowswebapp: 'other',
}

const otherPlatforms = /^(?:ios|managedios|android|managedandroid|macos|aosp|visionos|tvos|windowsphone|managedapp$|webapp$)/

/** Null: an app for another platform. */
function installerOf(type: string): AssignedApp['installer'] | null {
  const name = type.replace(/^#?microsoft\.graph\./i, '').toLowerCase()
  return installers[name] ?? (otherPlatforms.test(name) ? null : 'unknown')
}

interface Reaching {
  readonly app: AssignedApp
  readonly reach: Reach
}

/** Apps that are required somewhere, with where they land. */
function requiredApps(apps: readonly AssignedApp[], memberships: Memberships, from: string, at: string): readonly Reaching[] {
  return apps.flatMap((app) => {
    if (app.assignments?.length === 0) return []
    const missing = unreadable(from, sayAnswer((w) => w.appAssignments))
    return [{ app, reach: app.assignments ? reachOf(app.assignments, memberships, from, at) : { device: missing, user: missing } }]
  })
}

/**
 * Required apps that reach the device itself. One line-of-business app next to one Win32 app is known to clash,
 * whatever is open besides; else everything that could reach the device has to be settled.
 */
export function deviceAppsFact(apps: Fact<readonly AssignedApp[]>, memberships: Memberships): Fact<readonly RequiredApp[]> {
  return chain(apps, (list, from, at): Fact<readonly RequiredApp[]> => {
    const found: RequiredApp[] = []
    let open: Fact<never> | null = null
    for (const { app, reach } of requiredApps(list, memberships, from, at)) {
      if (reach.device.status === 'unavailable') open ??= reach.device
      else if (reach.device.value) {
        if (app.installer === 'unknown') open ??= strangeKind(from)
        else found.push({ name: app.name, installer: app.installer })
      }
    }
    const clash = (['msi', 'win32'] as const).every((kind) => found.some(({ installer }) => installer === kind))
    return open !== null && !clash ? open : known(found, from, at)
  })
}

/** How many required apps reach the device or its user; `sides` says which of them count. */
export function requiredAppCount(apps: Fact<readonly AssignedApp[]>, memberships: Memberships, sides: readonly (keyof Reach)[]): Fact<number> {
  return chain(apps, (list, from, at): Fact<number> => {
    let count = 0
    for (const { app, reach } of requiredApps(list, memberships, from, at)) {
      const reached = sides.map((side) => reach[side])
      if (reached.some((side) => side.status === 'known' && side.value)) {
        if (app.installer === 'unknown') return strangeKind(from)
        count += 1
      } else for (const side of reached) if (side.status === 'unavailable') return side
    }
    return known(count, from, at)
  })
}

/** The names of these apps, as far as they are in the list and have one. */
export function appNames(ids: readonly string[], apps: readonly AssignedApp[]): readonly AppName[] {
  const names = new Map(apps.map(({ id, name }) => [id.toLowerCase(), name]))
  return ids.flatMap((id) => {
    const name = names.get(id.toLowerCase()) ?? ''
    return name === '' ? [] : [{ id, name }]
  })
}

function strangeKind(from: string): Fact<never> {
  return unreadable(from, sayAnswer((w) => w.requiredApp))
}
