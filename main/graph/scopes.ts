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
      'tenant.deploymentProfiles',
      'tenant.corporateIdentifiers',
      'tenant.profilesReaching',
      'tenant.intendedProfile',
      'tenant.profileNameTemplate',
      'tenant.profileConvertsAll',
      'tenant.espName',
      'tenant.espTimeoutMinutes',
      'tenant.espBlockingApps',
      'tenant.espQualityUpdates',
      'tenant.espTarget',
      'tenant.espBeforeSignIn',
      'tenant.espBlocksUse',
      'tenant.espButtons',
      'tenant.espSelectedApps',
      'tenant.espFailsSelectedOnly',
      'tenant.id',
      'tenant.name',
      'tenant.cloud',
      'tenant.userRestrictions',
      'tenant.defaultRestriction',
      'tenant.enrollmentLimit',
      'tenant.mdmAuthority',
      'tenant.termsAndConditions',
      'tenant.profileHidesAccountChange',
      'tenant.helloPolicy',
      'tenant.securityKeySignIn',
    ],
    paths: [
      /^\/deviceManagement\/(?:importedWindowsAutopilotDeviceIdentities|importedDeviceIdentities|windowsAutopilotDeviceIdentities|windowsAutopilotDeploymentProfiles|windowsAutopilotSettings|deviceEnrollmentConfigurations|termsAndConditions)\b/,
      /^\/organization(?:\/[^/]*)?$/,
    ],
  },
  {
    name: 'DeviceManagementConfiguration.Read.All',
    facts: ['tenant.webSignIn', 'tenant.profilesReaching', 'tenant.joinConnectors', 'tenant.domainJoinProfiles', 'tenant.restartForcingPolicies', 'tenant.healthRules', 'tenant.devicePreparationPolicy', 'tenant.preparationPolicy', 'tenant.preparationAccountType', 'tenant.preparationJoinType', 'tenant.preparationGroup', 'tenant.helloPolicy', 'tenant.securityKeySignIn', 'tenant.preferredDomain', 'tenant.webSignInPages', 'tenant.passwordlessExperience', 'tenant.defaultCredentialProvider', 'tenant.passwordPolicies'],
    paths: [/^\/deviceManagement\/(?:configurationPolicies|deviceConfigurations|deviceCompliancePolicies|domainJoinConnectors|intents|assignmentFilters)\b/],
  },
  {
    // Without it the names of blocking apps stay ids.
    name: 'DeviceManagementApps.Read.All',
    facts: ['tenant.espBlockingApps', 'tenant.espAppNames', 'tenant.deviceApps'],
    paths: [/^\/deviceAppManagement\/mobileApps\b/],
  },
  {
    // Scripts have a permission of their own: learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-list.
    name: 'DeviceManagementScripts.Read.All',
    facts: ['tenant.userScripts'],
    paths: [/^\/deviceManagement\/deviceManagementScripts\b/],
  },
  {
    name: 'DeviceManagementManagedDevices.Read.All',
    facts: ['tenant.intuneDevices', 'tenant.lastIntuneContact', 'tenant.autopilotEvents', 'tenant.enrollmentFailures'],
    paths: [/^\/deviceManagement\/(?:managedDevices|autopilotEvents|troubleshootingEvents)\b/],
  },
  {
    name: 'Device.Read.All',
    facts: ['tenant.entraDevice', 'tenant.ruleDevice', 'tenant.profileMemberships', 'tenant.profilesReaching', 'tenant.webSignIn', 'tenant.restartForcingPolicies', 'tenant.healthRules', 'tenant.espName', 'tenant.helloPolicy', 'tenant.securityKeySignIn', 'tenant.preferredDomain', 'tenant.webSignInPages', 'tenant.passwordlessExperience', 'tenant.defaultCredentialProvider', 'tenant.passwordPolicies'],
    paths: [/^\/devices\b/],
  },
  {
    name: 'Policy.Read.All',
    facts: ['tenant.mdmUserScope', 'tenant.otherMdmApps', 'tenant.joinScope', 'tenant.joinMfa', 'tenant.joiningAdministrators', 'tenant.deviceQuota', 'tenant.tapPolicyState', 'tenant.tapPolicyValues', 'user.inTapPolicy', 'tenant.securityKeyMethod', 'tenant.certificateMethod', 'user.inSecurityKeyPolicy', 'user.allowedSecurityKeys', 'tenant.securityDefaults', 'user.registrationDemands', 'user.perUserMfa', 'user.enrollmentPolicies', 'user.joinPolicies', 'user.securityInfoPolicies', 'user.policiesWithExclusions', 'user.externalMethods'],
    paths: [/^\/policies\//, /^\/identity\/conditionalAccess\//, /^\/users[/(][^/]*\/authentication\/requirements\b/],
  },
  {
    // Without it the failed sign-ins of the user stay unread; no verdict depends on them.
    name: 'AuditLog.Read.All',
    facts: ['user.signInErrors'],
    paths: [/^\/auditLogs\/signIns\b/],
  },
  {
    name: 'LicenseAssignment.Read.All',
    facts: ['user.servicePlans', 'tenant.servicePlans'],
    paths: [/^\/users[/(][^/]*\/licenseDetails\b/, /^\/subscribedSkus\b/],
  },
  {
    name: 'UserAuthMethod-TAP.Read.All',
    facts: ['user.tap', 'user.tapOneTime', 'user.tapCreatedAt', 'user.tapStartsAt', 'user.tapLifetimeMinutes'],
    paths: [/^\/users[/(][^/]*\/authentication\/temporaryAccessPassMethods\b/],
  },
  {
    name: 'UserAuthenticationMethod.Read.All',
    facts: ['user.authenticationMethods', 'user.securityKeys', 'user.allowedSecurityKeys'],
    paths: [/^\/users[/(][^/]*\/authentication\/methods\b/],
  },
  {
    name: 'Domain.Read.All',
    facts: ['user.domainState', 'user.domainType', 'user.federatedMfa'],
    paths: [/^\/domains$/],
  },
  {
    name: 'Domain-InternalFederation.Read.All',
    facts: ['user.federatedMfa'],
    paths: [/^\/domains\/[^/]*\/federationConfiguration\b/],
  },
  {
    name: 'GroupMember.Read.All',
    facts: ['tenant.profileGroups', 'user.inTapPolicy', 'tenant.mdmUserScope', 'tenant.devicePreparationPolicy', 'tenant.espName', 'tenant.webSignIn', 'tenant.healthRules', 'tenant.otherMdmApps', 'tenant.joinScope', 'tenant.userRestrictions', 'tenant.enrollmentLimit', 'tenant.termsAndConditions', 'tenant.helloPolicy', 'tenant.securityKeySignIn', 'tenant.preferredDomain', 'tenant.webSignInPages', 'tenant.passwordlessExperience', 'tenant.defaultCredentialProvider', 'tenant.passwordPolicies', 'user.inSecurityKeyPolicy', 'user.allowedSecurityKeys'],
    paths: [/^\/users[/(][^/]*\/transitiveMemberOf\b/, /^\/groups\b/],
  },
  {
    name: 'User.Read.All',
    facts: ['user.account', 'tenant.assignedUser', 'user.devices', 'tenant.companyBranding', 'tenant.operatorRoles', 'user.synced', 'user.mailIsPrimary', 'user.sameAddressUsers', 'user.refusedAddresses'],
    paths: [/^\/users$/, /^\/users[/(][^/]*$/, /^\/users[/(][^/]*\/(?:transitiveMemberOf|ownedDevices)\b/, /^\/me\b/, /^\/organization\/[^/]*\/branding\b/],
  },
]

/** The scopes that a call needs; empty when the call is none of ours. */
export function scopesFor(path: string): string[] {
  const bare = path.split('?', 1)[0] ?? ''
  return scopes.filter((scope) => scope.paths.some((pattern) => pattern.test(bare))).map((scope) => scope.name)
}
