import { known, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { OpenedPolicy } from './opened-policies.ts'
import type { PolicySetting } from './policy-settings.ts'
import { chain } from './reading.ts'
import { isChoice, landings, settingReach, type SettingSwitch } from './setting-reach.ts'

const csp = '^(?:device|user)_vendor_msft_policy_config_'

const filled = (value: string): boolean => value.trim() !== ''

/** Settings of the Policy CSP that change the sign-in screen. Ids in the spelling of the settings catalog. */
const switches = {
  'tenant.preferredDomain': {
    definition: new RegExp(`${csp}authentication_preferredaadtenantdomainname$`),
    isOn: filled,
    name: 'the preferred tenant domain',
  },
  'tenant.webSignInPages': {
    definition: new RegExp(`${csp}authentication_configurewebsigninallowedurls$`),
    isOn: filled,
    name: 'the allowed pages of web sign-in',
  },
  'tenant.passwordlessExperience': {
    definition: new RegExp(`${csp}authentication_enablepasswordlessexperience$`),
    isOn: (value) => isChoice(value, '1'),
    name: 'the passwordless experience',
  },
  'tenant.defaultCredentialProvider': {
    definition: new RegExp(`${csp}admx_credentialproviders_defaultcredentialprovider$`),
    isOn: (value) => isChoice(value, '1') || value.startsWith('<enabled'),
    name: 'the default credential provider',
  },
} as const satisfies Readonly<Record<string, SettingSwitch>>

export function signInSettingFacts(policies: Fact<readonly OpenedPolicy[]>, older: Fact<readonly OpenedPolicy[]>): Facts {
  const reach = (setting: SettingSwitch) => chain(policies, (found, source, at) => settingReach(found, setting, source, at))
  return {
    'tenant.preferredDomain': reach(switches['tenant.preferredDomain']),
    'tenant.webSignInPages': reach(switches['tenant.webSignInPages']),
    'tenant.passwordlessExperience': reach(switches['tenant.passwordlessExperience']),
    'tenant.defaultCredentialProvider': reach(switches['tenant.defaultCredentialProvider']),
    'tenant.passwordPolicies': allNames(chain(policies, passwordPolicies), chain(older, passwordPolicies)),
  }
}

/**
 * Rules for passwords in the DeviceLock CSP, whoever carries them: a device restriction, a security baseline or a custom policy.
 * Pictures, slide shows and time-outs of the lock screen are none. Source: DeviceLock CSP, learn.microsoft.com (2025).
 */
const passwordRule =
  /_policy_config_devicelock_(?:devicepassword|mindevicepassword|alphanumericdevicepassword|allowsimpledevicepassword|maxdevicepassword|minimumpassword|maximumpassword|passwordhistory|passwordcomplexity)/

/** Names of policies with rules for passwords that land on the device itself. One that lands for sure decides over open ones. */
function passwordPolicies(policies: readonly OpenedPolicy[], source: string, at: string): Fact<readonly string[]> {
  return chain(landings(policies, passwordRule, source, at), (all): Fact<readonly string[]> => {
    const rules = all.filter(({ setting }) => !isOff(setting))
    const sure = rules.filter(({ reach }) => reach.device.status === 'known' && reach.device.value)
    if (sure.length > 0) return known([...new Set(sure.map(({ policy }) => policy))], source, at)
    const open = rules.map(({ reach }) => reach.device).find((side) => side.status === 'unavailable')
    return open?.status === 'unavailable' ? open : known([], source, at)
  })
}

/** What one list names decides, even when the other could not be read. */
function allNames(newer: Fact<readonly string[]>, older: Fact<readonly string[]>): Fact<readonly string[]> {
  const names = [newer, older].flatMap((fact) => (fact.status === 'known' ? fact.value : []))
  const open = [newer, older].find((fact) => fact.status === 'unavailable')
  if (open !== undefined && names.length === 0) return open
  return chain(newer.status === 'known' ? newer : older, (_value, from, at) => known(names, from, at))
}

/** DevicePasswordEnabled counts the other way round: 1 means that no password is asked for. */
function isOff({ definitionId, value }: PolicySetting): boolean {
  return definitionId.endsWith('_devicelock_devicepasswordenabled') && isChoice(value, '1')
}
