import type { AuthenticationStrengthPolicy, ConditionalAccessPolicy } from '@microsoft/microsoft-graph-types'
import { serviceAccounts } from './groups.ts'
import { policyId, userId } from './ids.ts'

type Conditions = NonNullable<ConditionalAccessPolicy['conditions']>
type Grants = NonNullable<ConditionalAccessPolicy['grantControls']>

/** How the service writes a policy: every condition that is not configured is there, empty or null. */
export function demoAccessPolicy(
  number: number,
  displayName: string,
  parts: {
    readonly users?: Conditions['users']
    readonly applications?: Conditions['applications']
    readonly conditions?: Partial<Conditions> & Readonly<Record<string, unknown>>
    readonly grants?: Partial<Grants>
    readonly session?: ConditionalAccessPolicy['sessionControls']
    readonly state?: ConditionalAccessPolicy['state']
  },
): ConditionalAccessPolicy {
  return {
    id: policyId(900 + number),
    displayName,
    createdDateTime: '2025-03-03T09:00:00Z',
    modifiedDateTime: null,
    state: parts.state ?? 'enabled',
    conditions: {
      userRiskLevels: [],
      signInRiskLevels: [],
      clientAppTypes: ['all'],
      servicePrincipalRiskLevels: [],
      insiderRiskLevels: null,
      platforms: null,
      locations: null,
      devices: null,
      clientApplications: null,
      authenticationFlows: null,
      applications: {
        includeApplications: ['All'],
        excludeApplications: [],
        includeUserActions: [],
        includeAuthenticationContextClassReferences: [],
        ...parts.applications,
      },
      users: { includeUsers: ['All'], excludeUsers: [], includeGroups: [], excludeGroups: [], includeRoles: [], excludeRoles: [], ...parts.users },
      ...parts.conditions,
    },
    grantControls: { operator: 'OR', builtInControls: ['mfa'], customAuthenticationFactors: [], termsOfUse: [], authenticationStrength: null, ...parts.grants },
    sessionControls: parts.session ?? null,
  }
}

const userAction = (name: string): Conditions['applications'] => ({ includeApplications: [], includeUserActions: [name] })

/** What most tenants have; none of it stops a new device. */
export const accessPolicies: readonly ConditionalAccessPolicy[] = [
  demoAccessPolicy(1, 'Require multifactor authentication for all users', { users: { excludeGroups: [serviceAccounts] } }),
  demoAccessPolicy(2, 'Block legacy authentication', { conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] }, grants: { builtInControls: ['block'] } }),
  demoAccessPolicy(3, 'Require a managed device for Office 365', {
    applications: { includeApplications: ['Office365'] },
    conditions: { clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] },
    grants: { builtInControls: ['compliantDevice', 'domainJoinedDevice'] },
  }),
  demoAccessPolicy(4, 'Require multifactor authentication to join devices', { applications: userAction('urn:user:registerdevice') }),
  demoAccessPolicy(5, 'Register security information from trusted places', {
    applications: userAction('urn:user:registersecurityinfo'),
    conditions: { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } },
    grants: { builtInControls: ['block'] },
    state: 'enabledForReportingButNotEnforced',
  }),
  demoAccessPolicy(6, 'Block risky sign-ins', { conditions: { signInRiskLevels: ['high'] }, grants: { builtInControls: ['block'] } }),
  demoAccessPolicy(7, 'Block device code flow', {
    conditions: { authenticationFlows: { transferMethods: 'deviceCodeFlow' } },
    grants: { builtInControls: ['block'] },
  }),
]

/** Role template of Global Administrator: the same in every tenant (learn.microsoft.com/entra, built-in roles). */
export const administratorRole = '62e90394-69f5-4237-9190-012177145e10'

/** Who holds a directory role; only the service sees this. */
export const roleMembers: ReadonlyMap<string, readonly string[]> = new Map([[administratorRole, [userId(8)]]])

const passwordless = ['windowsHelloForBusiness', 'fido2', 'x509CertificateMultiFactor'] as const

/** The built-in strengths: concept-authentication-strengths, learn.microsoft.com/entra. */
export const authenticationStrengths: readonly AuthenticationStrengthPolicy[] = [
  {
    id: '00000000-0000-0000-0000-000000000002',
    displayName: 'Multifactor authentication',
    policyType: 'builtIn',
    requirementsSatisfied: 'mfa',
    // Combinations are one flags text; the types know single flags only.
    allowedCombinations: [
      ...passwordless,
      'deviceBasedPush',
      'temporaryAccessPassOneTime',
      'temporaryAccessPassMultiUse',
      'password,microsoftAuthenticatorPush',
      'password,softwareOath',
      'password,sms',
    ] as NonNullable<AuthenticationStrengthPolicy['allowedCombinations']>,
  },
  {
    id: '00000000-0000-0000-0000-000000000003',
    displayName: 'Passwordless MFA',
    policyType: 'builtIn',
    requirementsSatisfied: 'mfa',
    allowedCombinations: [...passwordless, 'deviceBasedPush'],
  },
  { id: '00000000-0000-0000-0000-000000000004', displayName: 'Phishing-resistant MFA', policyType: 'builtIn', requirementsSatisfied: 'mfa', allowedCombinations: [...passwordless] },
]
