import type { Fact } from '../../core/facts/fact.ts'
import type { PolicyReach } from '../../core/facts/tenant.ts'
import type { OpenedPolicy } from './opened-policies.ts'
import { settingReach, type SettingSwitch } from './setting-reach.ts'

/** Policy CSP, Authentication/EnableWebSignIn: 1 turns web sign-in on. */
const webSignIn: SettingSwitch = {
  definition: /^(?:device|user)_vendor_msft_policy_config_authentication_enablewebsignin$/,
  isOn: (value) => value === '1' || value.endsWith('_enablewebsignin_1'),
  name: 'web sign-in',
}

/**
 * Where the web sign-in policy lands. Everything that could land on the device or the user has to be read:
 * an unread policy could turn it off again.
 */
export function webSignInReach(policies: readonly OpenedPolicy[], source: string, at: string): Fact<PolicyReach> {
  return settingReach(policies, webSignIn, source, at)
}
