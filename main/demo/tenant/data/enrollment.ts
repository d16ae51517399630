import type { Device, DirectoryRole, OrganizationalBranding, SubscribedSku, TermsAndConditions, TermsAndConditionsAssignment } from '@microsoft/microsoft-graph-types'
import { mdmPolicy } from './directory-policies.ts'
import { objectId, policyId, tenantId, userId } from './ids.ts'
import { licenses } from './users.ts'

/** Device settings of Entra: everybody may join 20 devices, without multifactor authentication of its own. */
export const deviceRegistrationPolicy = {
  id: 'deviceRegistrationPolicy',
  displayName: 'Device Registration Policy',
  description: 'Tenant-wide policy that manages initial provisioning controls',
  userDeviceQuota: 20,
  multiFactorAuthConfiguration: 'notRequired',
  azureADRegistration: { isAdminConfigurable: false, allowedToRegister: { '@odata.type': '#microsoft.graph.allDeviceRegistrationMembership' } },
  azureADJoin: {
    isAdminConfigurable: true,
    allowedToJoin: { '@odata.type': '#microsoft.graph.allDeviceRegistrationMembership' },
    localAdmins: { enableGlobalAdmins: true, registeringUsers: { '@odata.type': '#microsoft.graph.noDeviceRegistrationMembership' } },
  },
  localAdminPassword: { isEnabled: true },
}

export const subscriptions: readonly SubscribedSku[] = [
  ...licenses.map(({ skuId, skuPartNumber, servicePlans }) => ({
    id: `${tenantId}_${skuId}`,
    skuId,
    skuPartNumber,
    capabilityStatus: 'Enabled',
    appliesTo: 'User',
    consumedUnits: 10,
    prepaidUnits: { enabled: 25, suspended: 0, warning: 0 },
    servicePlans: servicePlans.map((plan) => ({ ...plan })),
  })),
  // What ran out last year: none of its plans counts.
  {
    id: `${tenantId}_84a661c4-e949-4bd2-a560-ed7766fcaf2b`,
    skuId: '84a661c4-e949-4bd2-a560-ed7766fcaf2b',
    skuPartNumber: 'AAD_PREMIUM_P2',
    capabilityStatus: 'Suspended',
    appliesTo: 'User',
    consumedUnits: 0,
    prepaidUnits: { enabled: 0, suspended: 5, warning: 0 },
    servicePlans: [{ servicePlanId: 'eec0eb4f-6444-4f95-aba0-50c24d67f998', servicePlanName: 'AAD_PREMIUM_P2', provisioningStatus: 'Success', appliesTo: 'User' }],
  },
]

/** Active roles of whoever signed in to the demo. Template ids are Microsoft's own. */
export const operatorRoles: readonly DirectoryRole[] = [
  { id: objectId(801), displayName: 'Intune Administrator', roleTemplateId: '3a2c62db-5318-420d-8d74-23affee5d9d5' },
  { id: objectId(802), displayName: 'Authentication Administrator', roleTemplateId: 'c4e39bd9-1100-46d3-8c65-fb160da0071f' },
]

/** The old entry of Intune Enrollment is there in every tenant and applies to nobody. */
export const mdmPolicies = [
  mdmPolicy,
  { ...mdmPolicy, id: 'd4ebce55-015a-49b5-a083-c84d1797ae8c', displayName: 'Microsoft Intune Enrollment', description: '', appliesTo: 'none' },
]

export const companyBranding: OrganizationalBranding = {
  id: '0',
  backgroundColor: '#FFFFFF',
  signInPageText: 'Welcome to Fabrikam',
  usernameHintText: 'name@fabrikam.example',
}

const allUsers = { '@odata.type': '#microsoft.graph.allLicensedUsersAssignmentTarget' }
const assignments: readonly TermsAndConditionsAssignment[] = [{ id: `${policyId(71)}_all`, target: allUsers }]

export const termsAndConditions: readonly TermsAndConditions[] = [
  { id: policyId(71), displayName: 'Fabrikam terms', title: 'Using Fabrikam devices', bodyText: 'Be kind to the device.', acceptanceStatement: 'I accept.', version: 1, assignments: [...assignments] },
]

/** Everybody has an older laptop, and a desktop that came from the domain and does not count. */
export function ownedDevices(user: string): readonly (Device & { '@odata.type': string })[] {
  const number = Number(user.slice(-12))
  if (user !== userId(number)) return []
  const owned = (offset: number, trustType: string): Device & { '@odata.type': string } => ({
    '@odata.type': '#microsoft.graph.device',
    id: objectId(900 + 10 * number + offset),
    displayName: `FBK-OLD-${String(number)}${String(offset)}`,
    trustType,
  })
  return [owned(1, 'AzureAd'), owned(2, 'ServerAd')]
}
