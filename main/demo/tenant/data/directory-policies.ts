import { allStaff, groups, onboardingUsers, serviceAccounts } from './groups.ts'
import { tenantId } from './ids.ts'

export const organization = {
  id: tenantId,
  displayName: 'Fabrikam',
  countryLetterCode: 'US',
  mobileDeviceManagementAuthority: 'intune',
  onPremisesSyncEnabled: null,
}

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
}

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
}

export const mdmIncludedGroups = groups
  .filter((group) => group.id === allStaff)
  .map((group) => ({ id: group.id, displayName: group.displayName }))
