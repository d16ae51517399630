import { known, unavailable, type Fact } from '../../../core/facts/fact.ts'
import type { GraphAnswer } from '../../../main/graph/answer.ts'
import type { Read } from '../../../main/tenant/reader/read.ts'
import type { ScanReader } from '../../../main/tenant/reader/reader.ts'
import { asTold } from '../../../core/words/say.ts'

export const at = '2026-11-23T09:00:00.000Z'

/** A good answer with this body. */
export const answer = (body: unknown, status = 200): GraphAnswer => ({ ok: true, status, body, requestId: null, at })

export const failed: GraphAnswer = { ok: false, reason: 'throttled', detail: asTold('Slow down.'), status: 429, code: null, requestId: null }

/** Groups by short names. */
export const groups = (...names: string[]): Fact<ReadonlySet<string>> => known(new Set(names), 'test', at)
export const unread = unavailable('throttled', asTold('Slow down.'))

/** What a fact says in one word or value. */
export const says = (fact: Fact<unknown> | undefined): unknown => (fact?.status === 'known' ? fact.value : fact?.reason)

/** The calls of the product, by a short name. */
const calls: Readonly<Record<string, RegExp>> = {
  organization: /^\/organization\?/,
  'autopilot-search': /^\/deviceManagement\/windowsAutopilotDeviceIdentities\?/,
  'autopilot-record': /^\/deviceManagement\/windowsAutopilotDeviceIdentities\/[^?]/,
  'import-search': /^\/deviceManagement\/importedWindowsAutopilotDeviceIdentities\?/,
  'autopilot-sync': /^\/deviceManagement\/windowsAutopilotSettings$/,
  'intune-devices': /^\/deviceManagement\/managedDevices\?/,
  'enrollment-configurations': /^\/deviceManagement\/deviceEnrollmentConfigurations\?/,
  'compliance-policies': /^\/deviceManagement\/deviceCompliancePolicies\?/,
  'configuration-policies': /^\/deviceManagement\/configurationPolicies\?/,
  'mobile-apps': /^\/deviceAppManagement\/mobileApps\?/,
  scripts: /^\/deviceManagement\/deviceManagementScripts\?/,
  connectors: /^\/deviceManagement\/domainJoinConnectors$/,
  intents: /^\/deviceManagement\/intents\?/,
  'intent-settings': /^\/deviceManagement\/intents\/[^/]+\/settings$/,
  'device-configurations': /^\/deviceManagement\/deviceConfigurations\?/,
  'deployment-profiles': /^\/deviceManagement\/windowsAutopilotDeploymentProfiles\?/,
  'preparation-settings': /\/settings\?\$expand=settingDefinitions$/,
  'preparation-group': /\/retrieveEnrollmentTimeDeviceMembershipTarget$/,
  'corporate-identifiers': /^\/deviceManagement\/importedDeviceIdentities\?/,
  'directory-groups': /^\/groups\?/,
  'entra-device': /^\/devices\?/,
  'mdm-scope': /^\/policies\/mobileDeviceManagementPolicies\/[^/]*$/,
  'mdm-groups': /^\/policies\/mobileDeviceManagementPolicies\/[^/]*\/includedGroups/,
  'methods-policy': /^\/policies\/authenticationMethodsPolicy$/,
  'security-defaults': /^\/policies\/identitySecurityDefaultsEnforcementPolicy$/,
  domains: /^\/domains\?/,
  federation: /^\/domains\/[^/]*\/federationConfiguration\?/,
  'same-address': /^\/users\?\$filter=/,
  'user-mfa': /\/authentication\/requirements$/,
  'user-methods': /\/authentication\/methods$/,
  'organization-details': /^\/organization\/[^/]*\?/,
  branding: /^\/organization\/[^/]*\/branding$/,
  'join-settings': /^\/policies\/deviceRegistrationPolicy$/,
  'mdm-apps': /^\/policies\/mobileDeviceManagementPolicies$/,
  subscriptions: /^\/subscribedSkus\?/,
  'operator-roles': /^\/me\/transitiveMemberOf\//,
  terms: /^\/deviceManagement\/termsAndConditions\?/,
  'user-devices': /^\/users\/[^/]*\/ownedDevices\?/,
  user: /^\/users\/[^/]*$/,
  'access-policies': /^\/identity\/conditionalAccess\/policies$/,
  'what-if': /^\/identity\/conditionalAccess\/evaluate$/,
  strengths: /^\/policies\/authenticationStrengthPolicies$/,
  'autopilot-events': /^\/deviceManagement\/autopilotEvents\?/,
  'troubleshooting-events': /^\/deviceManagement\/troubleshootingEvents\?/,
  'assignment-filters': /^\/deviceManagement\/assignmentFilters\?/,
  'sign-ins': /^\/auditLogs\/signIns\?/,
  'user-licenses': /\/licenseDetails/,
  'user-passes': /\/temporaryAccessPassMethods/,
  'user-groups': /^\/users\/.*\/transitiveMemberOf/,
}

const strangeForm = { ok: false, reason: 'service-error', detail: asTold('No list.'), status: 200, code: null, requestId: null } as const

export interface FakeReader extends ScanReader {
  /** What was asked, in order. */
  readonly asked: readonly Read[]
}

/** A reader that knows these bodies or answers by the short name of the call, and fails everything else. */
export function answers(bodies: Readonly<Record<string, unknown>>): FakeReader {
  const asked: Read[] = []
  const read = (each: Read): Promise<GraphAnswer> => {
    asked.push(each)
    const name = Object.keys(bodies).find((id) => calls[id]?.test(each.path))
    if (name === undefined) return Promise.resolve({ ...failed, reason: 'service-error' })
    const body = bodies[name]
    return Promise.resolve(isAnswer(body) ? body : answer(body))
  }
  return {
    asked,
    cloud: 'global',
    read,
    async list(each) {
      const first = await read(each)
      if (!first.ok) return first
      const value = (first.body as { value?: unknown } | null)?.value
      return Array.isArray(value) ? { ok: true, items: value, requestId: null, at } : strangeForm
    },
    fill: () => undefined,
    has: () => false,
    left: () => 9,
    requests: () => 0,
    serverTime: () => at,
    time: () => at,
    close: () => undefined,
  }
}

function isAnswer(body: unknown): body is GraphAnswer {
  return typeof body === 'object' && body !== null && 'ok' in body
}

type Target = Readonly<Record<string, unknown>>

const target = (type: string, more: Target = {}): { target: Target } => ({ target: { '@odata.type': `#microsoft.graph.${type}`, ...more } })
export const allDevices = target('allDevicesAssignmentTarget')
export const allUsers = target('allLicensedUsersAssignmentTarget')
export const toGroup = (groupId: string): { target: Target } => target('groupAssignmentTarget', { groupId })
export const notGroup = (groupId: string): { target: Target } => target('exclusionGroupAssignmentTarget', { groupId })
export const strange = target('newKindOfTarget')
export const filtered = (assignment: { target: Target }, kind: 'include' | 'exclude' | 'none' = 'include'): { target: Target } => ({
  target: { ...assignment.target, deviceAndAppManagementAssignmentFilterId: 'f1', deviceAndAppManagementAssignmentFilterType: kind },
})
