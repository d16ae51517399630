import { known, type Fact } from '../../core/facts/fact.ts'
import { policyReach, type Policy } from './policies.ts'
import { chain } from './reading.ts'
import type { Memberships } from './targeting.ts'

/** Template of user-driven device preparation policies; the number after the underscore is its version. */
const userDrivenTemplate = '80d33118-b7b4-40d8-b15f-81be745e053f'

/** A device preparation policy: it says how a device is set up and sets nothing on it. */
export function isDevicePreparation(policy: Policy): boolean {
  return policy.templateFamily === 'enrollmentConfiguration'
}

/** A device preparation policy that users get when they sign in. */
export function isUserDriven(policy: Policy): boolean {
  return isDevicePreparation(policy) && policy.templateId.split('_', 1)[0] === userDrivenTemplate
}

/** Whether a user-driven device preparation policy reaches the user. */
export function devicePreparationFact(policies: Fact<readonly Policy[]>, memberships: Memberships): Fact<boolean> {
  return chain(policies, (found, source, at) => {
    const own = found.filter(isUserDriven)
    const reaches = own.map((policy) => policyReach(policy, memberships).user)
    return (
      reaches.find((reach) => reach.status === 'known' && reach.value) ??
      reaches.find((reach) => reach.status === 'unavailable') ??
      known(false, source, at)
    )
  })
}
