import { known } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { federationFacts } from './federation.ts'
import type { Ground } from './ground.ts'
import { helloFacts } from './hello.ts'
import { certificateMethodFacts, readMethodsPolicy } from './methods-policy.ts'
import { chain } from './reading.ts'
import { registrationDemands, securityDefaultsFact } from './security-defaults.ts'
import { securityKeyFacts } from './security-keys.ts'
import { signInSettingFacts } from './sign-in-settings.ts'
import { addressFacts } from './user-addresses.ts'

/** Ways to sign in, besides the Temporary Access Pass itself. */
export async function signInFacts(ground: Ground): Promise<Facts> {
  const { reader } = ground
  const methodsRead = readMethodsPolicy(reader)
  const federationRead = federationFacts(reader, ground.user.then(({ name }) => name))
  const defaultsRead = securityDefaultsFact(reader)
  const addressesRead = addressFacts(reader, ground.user.then(({ addresses }) => addresses))
  const [methods, federation, defaults, addresses, user] = await Promise.all([methodsRead, federationRead, defaultsRead, addressesRead, ground.user])
  const [configurations, policies, older, memberships] = await Promise.all([ground.enrollmentConfigurations, ground.policies, ground.olderPolicies, ground.memberships])
  const all = chain(policies, (found, from, at) => chain(older, (others) => known([...found, ...others], from, at)))
  return {
    ...federation,
    ...addresses,
    ...certificateMethodFacts(methods),
    ...securityKeyFacts(methods, user, user.methods),
    ...helloFacts(configurations, all, memberships),
    ...signInSettingFacts(policies, older),
    'tenant.securityDefaults': defaults,
    'user.registrationDemands': user.name.status === 'known' ? registrationDemands(defaults) : user.name,
  }
}
