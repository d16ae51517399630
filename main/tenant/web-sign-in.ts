import { known, type Fact } from '../../core/facts/fact.ts'
import type { PolicyReach } from '../../core/facts/tenant.ts'
import type { PolicySetting } from './policy-settings.ts'
import type { OpenedPolicy } from './opened-policies.ts'
import { chain, unreadable } from './reading.ts'
import { misses } from './policies.ts'
import type { Reach } from './targeting.ts'

/** Policy CSP, Authentication/EnableWebSignIn: 1 turns web sign-in on. */
const definition = /^(?:device|user)_vendor_msft_policy_config_authentication_enablewebsignin$/

/**
 * Where the web sign-in policy lands. Everything that could land on the device or the user has to be read:
 * an unread policy could turn it off again.
 */
export function webSignInReach(policies: readonly OpenedPolicy[], source: string, at: string): Fact<PolicyReach> {
  const on: Reach[] = []
  const off: Reach[] = []
  for (const { reach, settings } of policies) {
    if (misses(reach)) continue
    if (settings.status === 'unavailable') return settings
    for (const setting of settings.value.filter(({ definitionId }) => definition.test(definitionId))) {
      ;(isOn(setting) ? on : off).push(reach)
    }
  }
  if (on.length === 0) return known('none', source, at)
  if (off.length > 0) return unreadable(source, 'two policies set web sign-in differently')
  const device = some(on, 'device', source, at)
  if (device.status === 'unavailable' || device.value) return chain(device, () => known('device', source, at))
  return chain(some(on, 'user', source, at), (reached) => known(reached ? 'user' : 'none', source, at))
}

function isOn({ value }: PolicySetting): boolean {
  return value === '1' || value.endsWith('_enablewebsignin_1')
}

function some(reaches: readonly Reach[], side: keyof Reach, source: string, at: string): Fact<boolean> {
  const sides = reaches.map((reach) => reach[side])
  return sides.find((each) => each.status === 'known' && each.value) ?? sides.find((each) => each.status === 'unavailable') ?? known(false, source, at)
}
