import fc from 'fast-check'
import { accessControls, benchConditions, type ConditionalAccessFactValues } from '../../../core/facts/conditional-access.ts'

const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('Require MFA', 'Block all', 'Fabrikam Verify') }, { weight: 1, arbitrary: fc.string({ maxLength: 64 }) })

const policy = fc.record({
  name,
  enforced: fc.boolean(),
  covers: fc.constantFrom('all-resources', 'named-resources', 'user-action'),
  excludesResources: fc.boolean(),
  dependsOn: fc.oneof(fc.constant([]), fc.subarray([...benchConditions])),
  operator: fc.constantFrom('all', 'any'),
  controls: fc.oneof(fc.subarray([...accessControls], { maxLength: 2 }), fc.constant(['mfa'] as const)),
  strength: fc.option(fc.record({ name, oneTimePass: fc.boolean(), multiUsePass: fc.boolean(), securityKey: fc.boolean(), password: fc.boolean() })),
  everyTime: fc.boolean(),
})

const policies = fc.oneof(fc.constant([]), fc.array(policy, { maxLength: 3 }))

/** Any value of the facts about Conditional Access. */
export const anyConditionalAccess = {
  'user.enrollmentPolicies': policies,
  'user.joinPolicies': policies,
  'user.securityInfoPolicies': policies,
  'user.policiesWithExclusions': policies,
  'user.externalMethods': fc.array(name, { maxLength: 2 }),
  'user.signInErrors': fc.array(
    fc.record({
      at: fc.constantFrom('2026-11-22T08:00:00.000Z', 'soon'),
      app: name,
      code: fc.constantFrom(50_126, 53_003, 530_032),
      policies: fc.array(name, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
} satisfies { readonly [K in keyof ConditionalAccessFactValues]: fc.Arbitrary<ConditionalAccessFactValues[K]> }
