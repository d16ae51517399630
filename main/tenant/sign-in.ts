import { known } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { federationFacts } from './federation.ts'
import type { Ground } from './ground.ts'
import { helloFacts } from './hello.ts'
import { certificateMethodFacts, readMethodsPolicy } from './methods-policy.ts'
import { chain } from './reading.ts'
import { registrationDemands } from './security-defaults.ts'
import { securityKeyFacts } from './security-keys.ts'
import { signInSettingFacts } from './sign-in-settings.ts'

/** Ways to sign in, besides the Temporary Access Pass itself. */
export async function signInFacts(ground: Ground): Promise<Facts> {
  const { reader } = ground
  const methodsRead = readMethodsPolicy(reader)
  const federationRead = federationFacts(reader, ground.user.then(({ name }) => name))
  const demandsRead = registrationDemands(reader)
  const [methods, federation, demands, user] = await Promise.all([methodsRead, federationRead, demandsRead, ground.user])
  const [configurations, policies, older, memberships] = await Promise.all([ground.enrollmentConfigurations, ground.policies, ground.olderPolicies, ground.memberships])
  const all = chain(policies, (found, from, at) => chain(older, (others) => known([...found, ...others], from, at)))
  return {
    ...federation,
    ...certificateMethodFacts(methods),
    ...securityKeyFacts(methods, user, user.methods),
    ...helloFacts(configurations, all, memberships),
    ...signInSettingFacts(policies, older),
    'user.registrationDemands': user.name.status === 'known' ? demands : user.name,
  }
}
