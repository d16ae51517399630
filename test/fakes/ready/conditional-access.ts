import type { FactInput } from '../facts.ts'

/** Multifactor authentication for everything, a compliant device for everything, and one more policy that is only recorded. */
export const readyConditionalAccess: FactInput = {
  'user.enrollmentPolicies': [
    { name: 'Require MFA', enforced: true, covers: 'all-resources', excludesResources: false, dependsOn: [], operator: 'all', controls: ['mfa'], strength: null, everyTime: false },
    { name: 'Compliant devices', enforced: true, covers: 'all-resources', excludesResources: false, dependsOn: [], operator: 'all', controls: ['compliant-device'], strength: null, everyTime: false },
  ],
  'user.joinPolicies': [
    { name: 'MFA to join', enforced: true, covers: 'user-action', excludesResources: false, dependsOn: [], operator: 'any', controls: ['mfa'], strength: null, everyTime: false },
  ],
  'user.securityInfoPolicies': [
    { name: 'Trusted places', enforced: false, covers: 'user-action', excludesResources: false, dependsOn: ['location'], operator: 'any', controls: ['block'], strength: null, everyTime: false },
  ],
  'user.policiesWithExclusions': [],
  'user.externalMethods': [],
  'user.signInErrors': [],
}
