import { z } from 'zod'
import { authenticationMethodKinds, federatedMfaBehaviors } from '../../../core/facts/sign-in.ts'
import type { CaseGraph } from './case-input.ts'
import type { StatedValues } from './stated-values.ts'

const text = z.string().max(2_000)

const user = z.object({ methods: z.array(text).max(50).optional(), federated: z.boolean().optional(), federatedIdpMfaBehavior: text.optional() })

const fido = z.object({
  state: z.enum(['enabled', 'disabled']).optional(),
  userInScope: z.boolean().optional(),
  keys: z.array(z.object({ allowed: z.boolean().optional() })).max(50).optional(),
})

const mfaRegistration = z.object({ required: z.boolean().optional() })
const selfServiceReset = z.object({ registrationRequired: z.boolean().optional(), userInScope: z.boolean().optional() })

/** What a case states about ways to sign in. Members of another form count as not stated. */
export function signInValues(graph: CaseGraph): StatedValues {
  const person = user.safeParse(graph.user).data
  const policy = fido.safeParse(graph.fido).data
  const passwords = text.safeParse(graph.config?.devicePasswordPolicy).data
  return {
    'user.domainType': person?.federated === undefined ? undefined : person.federated ? 'federated' : 'managed',
    'user.federatedMfa': federatedMfaBehaviors.find((each) => each === person?.federatedIdpMfaBehavior),
    'user.authenticationMethods': person?.methods?.flatMap((method) => authenticationMethodKinds.find((each) => each === method) ?? []),
    'user.registrationDemands': demands(graph),
    'tenant.securityKeyMethod': policy?.state,
    'user.inSecurityKeyPolicy': policy?.userInScope,
    'user.securityKeys': policy?.keys?.length,
    'user.allowedSecurityKeys': policy?.keys?.filter(({ allowed }) => allowed !== false).length,
    'tenant.passwordPolicies': passwords === undefined ? undefined : passwords === 'none' ? [] : [passwords],
  }
}

function demands(graph: CaseGraph): StatedValues['user.registrationDemands'] {
  const registration = mfaRegistration.safeParse(graph.mfaRegistration).data
  const reset = selfServiceReset.safeParse(graph.sspr).data
  if (registration?.required === undefined && reset?.registrationRequired === undefined) return undefined
  return [
    ...(registration?.required === true ? (['mfa-registration'] as const) : []),
    ...(reset?.registrationRequired === true && reset.userInScope === true ? (['self-service-password-reset'] as const) : []),
  ]
}
