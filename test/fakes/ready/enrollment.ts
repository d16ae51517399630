import type { FactInput } from '../facts.ts'

const restriction = { name: 'All users', isDefault: true, blocked: false, personalBlocked: false, minimumVersion: [], maximumVersion: [] }

/** Nothing stands between the user and one more device. */
export const readyEnrollment: FactInput = {
  'tenant.userRestrictions': [{ ...restriction, name: 'Fabrikam Windows', isDefault: false, minimumVersion: [10, 0, 19041] }],
  'tenant.defaultRestriction': restriction,
  'tenant.enrollmentLimit': 15,
  'tenant.deviceQuota': 50,
  'tenant.joinScope': { appliesTo: 'all', includesUser: true },
  'tenant.joinMfa': false,
  'tenant.mdmAuthority': 'intune',
  'tenant.otherMdmApps': [],
  'tenant.servicePlans': ['INTUNE_A', 'AAD_PREMIUM'],
  'tenant.lastIntuneContact': null,
  'tenant.companyBranding': true,
  'tenant.profileHidesAccountChange': true,
  'tenant.termsAndConditions': [],
  'tenant.operatorRoles': [{ templateId: 'c4e39bd9-1100-46d3-8c65-fb160da0071f', name: 'Authentication Administrator' }],
  'user.devices': 2,
}
