import type { FactId } from '../../core/facts/index.ts'

/** One delegated read-only permission, and what Preflight would not know without it. */
export interface Scope {
  readonly name: string
  readonly facts: readonly FactId[]
  /** Calls that need it: matched against the path without version and query. */
  readonly paths: readonly RegExp[]
}

/**
 * Least-privileged delegated scopes per call. Source: permission data of Microsoft Graph
 * (microsoft-graph-devx-content, 2026-08-07). Preflight never asks for a scope that can write.
 */
export const scopes: readonly Scope[] = [
  {
    name: 'DeviceManagementServiceConfig.Read.All',
    facts: [
      'tenant.autopilotRecords',
      'tenant.autopilotDevice',
      'tenant.importResult',
      'tenant.autopilotSync',
      'tenant.assignedUser',
      'tenant.remediationState',
      'tenant.profileStatus',
      'tenant.profileDetailedStatus',
      'tenant.profileAssignedAt',
      'tenant.profileName',
      'tenant.profileIsIntended',
      'tenant.profileJoinType',
      'tenant.profileMode',
      'tenant.profileAllowsPreProvisioning',
      'tenant.profileSkipsDomainCheck',
      'tenant.espName',
      'tenant.espTimeoutMinutes',
      'tenant.espBlockingApps',
      'tenant.espQualityUpdates',
      'tenant.id',
      'tenant.name',
    ],
    paths: [
      /^\/deviceManagement\/(?:importedWindowsAutopilotDeviceIdentities|windowsAutopilotDeviceIdentities|windowsAutopilotSettings|deviceEnrollmentConfigurations)\b/,
      /^\/organization\b/,
    ],
  },
  {
    name: 'DeviceManagementConfiguration.Read.All',
    facts: ['tenant.webSignIn', 'tenant.restartForcingPolicies', 'tenant.healthRules', 'tenant.devicePreparationPolicy'],
    paths: [/^\/deviceManagement\/(?:configurationPolicies|deviceConfigurations|deviceCompliancePolicies)\b/],
  },
  {
    name: 'DeviceManagementManagedDevices.Read.All',
    facts: ['tenant.intuneDevices'],
    paths: [/^\/deviceManagement\/managedDevices\b/],
  },
  {
    name: 'Device.Read.All',
    facts: ['tenant.entraDevice', 'tenant.webSignIn', 'tenant.restartForcingPolicies', 'tenant.healthRules', 'tenant.espName'],
    paths: [/^\/devices\b/],
  },
  {
    name: 'Policy.Read.All',
    facts: ['tenant.mdmUserScope', 'tenant.tapPolicyState', 'tenant.tapPolicyValues', 'user.inTapPolicy'],
    paths: [/^\/policies\//],
  },
  {
    name: 'LicenseAssignment.Read.All',
    facts: ['user.servicePlans'],
    paths: [/^\/users[/(][^/]*\/licenseDetails\b/],
  },
  {
    name: 'UserAuthMethod-TAP.Read.All',
    facts: ['user.tap', 'user.tapOneTime', 'user.tapCreatedAt', 'user.tapStartsAt', 'user.tapLifetimeMinutes'],
    paths: [/^\/users[/(][^/]*\/authentication\/temporaryAccessPassMethods\b/],
  },
  {
    name: 'GroupMember.Read.All',
    facts: ['user.inTapPolicy', 'tenant.mdmUserScope', 'tenant.devicePreparationPolicy', 'tenant.espName', 'tenant.webSignIn', 'tenant.healthRules'],
    paths: [/^\/users[/(][^/]*\/transitiveMemberOf\b/, /^\/groups\b/],
  },
  {
    name: 'User.Read.All',
    facts: ['user.account', 'tenant.assignedUser'],
    paths: [/^\/users[/(][^/]*$/, /^\/users[/(][^/]*\/transitiveMemberOf\b/],
  },
]

/** The scopes that a call needs; empty when the call is none of ours. */
export function scopesFor(path: string): string[] {
  const bare = path.split('?', 1)[0] ?? ''
  return scopes.filter((scope) => scope.paths.some((pattern) => pattern.test(bare))).map((scope) => scope.name)
}
