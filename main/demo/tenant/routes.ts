import { configurationPolicies, deviceConfigurations, extraPolicies, type DemoPolicy } from './data/configuration-policies.ts'
import { compliancePolicies } from './data/compliance-policies.ts'
import { autopilotRecords, extraRecords, importedRecords, v1Members, type AutopilotRecord } from './data/devices.ts'
import { mdmIncludedGroups, mdmPolicy, mdmPolicyId, organization } from './data/directory-policies.ts'
import { enrollmentConfigurations } from './data/enrollment-configurations.ts'
import { entraDevice } from './data/entra-devices.ts'
import { autopilotSync, intuneDevices } from './data/intune-devices.ts'
import { groups, groupsOf } from './data/groups.ts'
import { passes, shownPass } from './data/passes.ts'
import { licenses, users } from './data/users.ts'
import { expands, needsAdvancedQuery, page, parseContains, parseEquals, parseIn, select, without, type Paging, type Query } from './odata.ts'
import type { Request, Route, TenantData } from './route.ts'
import { assignmentFilterRoutes } from './routes/assignment-filters.ts'
import { conditionalAccessRoutes } from './routes/conditional-access.ts'
import { espHybridRoutes } from './routes/esp-hybrid.ts'
import { directoryRoutes } from './routes/directory.ts'
import { devicePreparationRoutes } from './routes/device-preparation.ts'
import { intuneEventRoutes } from './routes/intune-events.ts'
import { profilePathRoutes } from './routes/profile-path.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { errorReply, intuneError, notFound, ok, unknownSegment, type DemoReply } from './reply.ts'
import { enrollmentRoutes } from './routes/enrollment.ts'

export function tenantData(extraDevices: number, extraPolicyCount: number, clockStart: number, now: () => number): Omit<TenantData, 'recordNow' | 'accessPolicies'> {
  const records = [...autopilotRecords, ...extraRecords(extraDevices)]
  return {
    records,
    entraDevices: records.map(entraDevice),
    policies: [...configurationPolicies, ...extraPolicies(extraPolicyCount)],
    clockStart,
    now,
  }
}

const autopilot = '/deviceManagement/windowsAutopilotDeviceIdentities'
const imports = '/deviceManagement/importedWindowsAutopilotDeviceIdentities'
const mdm = `/policies/mobileDeviceManagementPolicies/${mdmPolicyId}`
const policies = '/deviceManagement/configurationPolicies'
const user = '^/users/([^/]+)'

const routes: readonly Route[] = [
  ...enrollmentRoutes,
  ...conditionalAccessRoutes,
  ...espHybridRoutes,
  ...signInRoutes,
  ...directoryRoutes,
  ...profilePathRoutes,
  ...intuneEventRoutes,
  ...assignmentFilterRoutes,
  ...devicePreparationRoutes,
  { version: 'v1.0', pattern: /^\/organization$/, answer: ({ query, paging }) => page([organization], query, paging) },
  {
    version: 'both',
    pattern: exactly(autopilot),
    answer: ({ query, paging, data }) => search(data.records, query, paging, (each) => recordFor(paging.version, each)),
  },
  { version: 'both', pattern: exactly(imports), answer: ({ query, paging }) => search(importedRecords, query, paging) },
  { version: 'both', pattern: new RegExp(`^${autopilot}/([^/]+)$`), answer: oneRecord },
  { version: 'beta', pattern: /^\/deviceManagement\/windowsAutopilotSettings$/, answer: ({ data }) => ok(autopilotSync(data.clockStart)) },
  { version: 'v1.0', pattern: /^\/deviceManagement\/managedDevices$/, answer: findIntuneDevice },
  {
    version: 'beta',
    pattern: exactly(mdm),
    answer: ({ query }) => ok(expands(query, 'includedGroups') ? { ...mdmPolicy, includedGroups: mdmIncludedGroups.slice(0, 20) } : mdmPolicy),
  },
  { version: 'beta', pattern: exactly(`${mdm}/includedGroups`), answer: ({ query, paging }) => page(mdmIncludedGroups, query, paging) },
  {
    version: 'beta',
    pattern: /^\/deviceManagement\/deviceEnrollmentConfigurations$/,
    answer: ({ query, paging }) => page(withAssignments(enrollmentConfigurations, query), query, paging),
  },
  {
    version: 'beta',
    pattern: /^\/deviceManagement\/deviceConfigurations$/,
    answer: ({ query, paging }) => page(withAssignments(deviceConfigurations, query), query, paging),
  },
  {
    version: 'v1.0',
    pattern: /^\/deviceManagement\/deviceCompliancePolicies$/,
    answer: ({ query, paging }) => page(withAssignments(compliancePolicies, query), query, paging),
  },
  {
    version: 'beta',
    pattern: exactly(policies),
    answer: ({ query, paging, data }) => page(withAssignments(data.policies.map(listedPolicy), query), query, paging),
  },
  {
    version: 'beta',
    pattern: new RegExp(`^${policies}/([^/]+)/settings$`),
    answer: ({ query, paging, data, key }) => {
      const policy = data.policies.find((each) => each.id === key)
      return policy ? page(policy.settings as object[], query, paging) : intuneError(404, 'ResourceNotFound')
    },
  },
  { version: 'v1.0', pattern: /^\/devices$/, answer: findDevice },
  {
    version: 'v1.0',
    pattern: /^\/devices\/([^/]+)\/transitiveMemberOf\/(?:microsoft\.)?graph\.group$/,
    answer: ({ query, paging, data, key }) =>
      data.entraDevices.some((each) => each.id === key) ? memberships(key, query, paging) : notFound(),
  },
  { version: 'v1.0', pattern: /^\/groups\/([^/]+)\/transitiveMembers\/(?:microsoft\.)?graph\.device$/, answer: devicesIn },
  { version: 'v1.0', pattern: new RegExp(`${user}$`), answer: ({ query, key }) => ofUser(key, (found) => ok(select(found, query))) },
  {
    version: 'v1.0',
    pattern: new RegExp(`${user}/licenseDetails$`),
    answer: ({ query, paging, key }) => ofUser(key, () => page(licenses, query, paging)),
  },
  {
    version: 'v1.0',
    pattern: new RegExp(`${user}/authentication/temporaryAccessPassMethods$`),
    answer: ({ key, data }) =>
      ofUser(key, (found) =>
        ok({ value: passes.filter((pass) => pass.userId === found.id).map((pass) => shownPass(pass, data.clockStart, data.now())) }),
      ),
  },
  {
    version: 'v1.0',
    pattern: new RegExp(`${user}/transitiveMemberOf/(?:microsoft\\.)?graph\\.group$`),
    answer: ({ query, paging, key }) => ofUser(key, (found) => memberships(found.id ?? '', query, paging)),
  },
]

/** Answers one call; an unknown path or a path of the other version is refused as Microsoft Graph does. */
export function answerCall(query: Query, paging: Paging, data: TenantData, method = 'GET', body?: unknown): DemoReply {
  for (const route of routes) {
    const match = route.pattern.exec(query.path)
    if (match && (route.version === 'both' || route.version === paging.version) && (route.method ?? 'GET') === method) {
      return route.answer({ query, paging, data, key: match[1] ?? '', body })
    }
  }
  if (method !== 'GET') return errorReply(405, 'Request_BadRequest', 'The demo tenant is read-only.')
  return unknownSegment(query.path.split('/')[1] ?? '')
}

/** The Autopilot collections know `contains` alone, find parts of serial numbers, and break on hyphens. */
function search<T extends object>(items: readonly T[], query: Query, paging: Paging, shown?: (item: T) => object): DemoReply {
  const filter = query.options.get('$filter')
  if (filter === null) return page(items, query, paging, shown)
  const wanted = parseContains(filter)
  if (wanted === null || /[^A-Za-z0-9]/.test(wanted.text)) return intuneError(400, 'BadRequest')
  const text = wanted.text.toLowerCase()
  const hits = items.filter((item) => {
    const value = (item as Record<string, unknown>)[wanted.field]
    return typeof value === 'string' && value.toLowerCase().includes(text)
  })
  return page(hits, query, paging, shown)
}

function recordFor(version: string, record: AutopilotRecord): object {
  return version === 'beta'
    ? without(record, ['deploymentProfile', 'intendedDeploymentProfile'])
    : Object.fromEntries(Object.entries(record).filter(([name]) => v1Members.includes(name)))
}

function oneRecord({ query, paging, data, key }: Request): DemoReply {
  const found = data.records.find((each) => each.id === key)
  if (!found) return intuneError(404, 'ResourceNotFound')
  const record = data.recordNow(found)
  const profiles = ['deploymentProfile', 'intendedDeploymentProfile'].filter((name) => expands(query, name))
  if (paging.version !== 'beta' && profiles.length > 0) return unknownSegment(profiles[0] ?? '')
  return ok({ ...recordFor(paging.version, record), ...Object.fromEntries(profiles.map((name) => [name, record[name]])) })
}

function findDevice({ query, paging, data }: Request): DemoReply {
  const filter = query.options.get('$filter') ?? ''
  const one = parseEquals(filter)
  const wanted = parseIn(filter) ?? (one === null ? null : { field: one.field, values: [one.text] })
  if (wanted?.field !== 'deviceId') return errorReply(400, 'Request_UnsupportedQuery', 'Unsupported filter.')
  return page(data.entraDevices.filter((each) => wanted.values.includes(each.deviceId ?? '')), query, paging)
}

/** Devices in a group, through other groups as well. */
function devicesIn({ query, paging, data, key }: Request): DemoReply {
  if (!groups.some((each) => each.id === key)) return notFound()
  const refused = needsAdvancedQuery(query)
  if (refused) return refused
  const filter = query.options.get('$filter')
  const wanted = filter === null ? null : parseIn(filter)
  if (filter !== null && wanted?.field !== 'id') return errorReply(400, 'Request_UnsupportedQuery', 'The specified filter to the reference property query is currently not supported.')
  const asked = data.entraDevices.filter((device) => wanted?.values.includes(device.id ?? '') ?? true)
  return page(asked.filter((device) => groupsOf(device.id ?? '').some((each) => each.id === key)), query, paging)
}

function findIntuneDevice({ query, paging }: Request): DemoReply {
  if (!query.options.has('$filter')) return page(intuneDevices, query, paging)
  const wanted = parseEquals(query.options.get('$filter') ?? '')
  if (wanted?.field !== 'serialNumber') return intuneError(400, 'BadRequest')
  return page(intuneDevices.filter((each) => each.serialNumber.toLowerCase() === wanted.text.toLowerCase()), query, paging)
}

function memberships(memberId: string, query: Query, paging: Paging): DemoReply {
  const refused = needsAdvancedQuery(query)
  const found = groupsOf(memberId).map(({ id, displayName }) => ({ '@odata.type': '#microsoft.graph.group', id, displayName }))
  return refused ?? page(found, query, paging)
}

function ofUser(name: string, answer: (found: (typeof users)[number]) => DemoReply): DemoReply {
  const found = users.find((each) => each.id === name || each.userPrincipalName === name.toLowerCase())
  return found ? answer(found) : notFound()
}

function listedPolicy(policy: DemoPolicy): object {
  return { ...without(policy, ['settings']), settingCount: policy.settings.length, isAssigned: policy.assignments.length > 0 }
}

function withAssignments(items: readonly object[], query: Query): object[] {
  return items.map((item) => (expands(query, 'assignments') ? item : without(item, ['assignments'])))
}

function exactly(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.')}$`)
}
