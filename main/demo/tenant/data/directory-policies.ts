import type { Organization, TemporaryAccessPassAuthenticationMethodConfiguration } from '@microsoft/microsoft-graph-types'
import type { MobilityManagementPolicy } from '@microsoft/microsoft-graph-types-beta'
import { allStaff, groups, onboardingUsers, serviceAccounts } from './groups.ts'
import { tenantId } from './ids.ts'
import type { Typed } from './typed.ts'

export const organization = {
  id: tenantId,
  displayName: 'Fabrikam',
  countryLetterCode: 'US',
  mobileDeviceManagementAuthority: 'intune',
  onPremisesSyncEnabled: null,
} as const satisfies Organization

export const tapPolicy = {
  '@odata.type': '#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration',
  id: 'TemporaryAccessPass',
  state: 'enabled',
  defaultLifetimeInMinutes: 60,
  defaultLength: 8,
  minimumLifetimeInMinutes: 60,
  maximumLifetimeInMinutes: 480,
  isUsableOnce: false,
  includeTargets: [{ targetType: 'group', id: onboardingUsers, isRegistrationRequired: false }],
  excludeTargets: [{ targetType: 'group', id: serviceAccounts }],
} satisfies Typed<TemporaryAccessPassAuthenticationMethodConfiguration>

/** The application id of Microsoft Intune, the same in every tenant. */
export const mdmPolicyId = '0000000a-0000-0000-c000-000000000000'

export const mdmPolicy = {
  id: mdmPolicyId,
  appliesTo: 'selected',
  displayName: 'Microsoft Intune',
  description: 'Microsoft Intune',
  isValid: true,
  discoveryUrl: 'https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc',
  termsOfUseUrl: 'https://portal.manage.microsoft.com/TermsofUse.aspx',
  complianceUrl: 'https://portal.manage.microsoft.com/?portalAction=Compliance',
} as const satisfies MobilityManagementPolicy

export const mdmIncludedGroups = groups
  .filter((group) => group.id === allStaff)
  .map((group) => ({ id: group.id, displayName: group.displayName }))
