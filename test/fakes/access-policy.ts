import type { AccessPolicy, AuthenticationStrength } from '../../core/facts/conditional-access.ts'

/** A policy that asks everybody for multifactor authentication on all resources, changed where a test cares. */
export function accessPolicy(changes: Partial<AccessPolicy> = {}): AccessPolicy {
  return {
    name: 'Policy',
    enforced: true,
    covers: 'all-resources',
    excludesResources: false,
    dependsOn: [],
    operator: 'any',
    controls: ['mfa'],
    strength: null,
    everyTime: false,
    ...changes,
  }
}

export function strengthOf(changes: Partial<AuthenticationStrength> = {}): AuthenticationStrength {
  return { name: 'Strength', oneTimePass: false, multiUsePass: false, securityKey: true, password: false, ...changes }
}

/** Asks for an authentication strength that takes security keys alone, unless changed. */
export function strict(changes: Partial<AuthenticationStrength> = {}, policy: Partial<AccessPolicy> = {}): AccessPolicy {
  return accessPolicy({ controls: ['strength'], strength: strengthOf(changes), ...policy })
}
