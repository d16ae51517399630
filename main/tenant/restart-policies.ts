import { known, type Fact } from '../../core/facts/fact.ts'
import { unreadable } from './reading.ts'
import type { OpenedPolicy } from './opened-policies.ts'

interface RestartForcing {
  readonly name: string
  readonly pattern: RegExp
}

/**
 * Settings that restart the device when they arrive during device setup. Sources: Microsoft's pages
 * "Windows Autopilot troubleshooting FAQ" (2025-04-21) and "Set up the Enrollment Status Page" (2026-01-20).
 * Ids in the spelling of the settings catalog.
 */
const restartForcing: readonly RestartForcing[] = [
  { name: 'Device Guard', pattern: /_policy_config_(?:deviceguard|virtualizationbasedtechnology)_/ },
  { name: 'AppLocker', pattern: /^(?:device_)?vendor_msft_applocker(?:_|$)/ },
  { name: 'App Control', pattern: /(?:_policy_config_applicationcontrol|^(?:device_)?vendor_msft_applicationcontrol)/ },
  { name: 'Device lock', pattern: /_policy_config_devicelock_/ },
  { name: 'Preview builds', pattern: /_policy_config_update_managepreviewbuilds/ },
  { name: 'User Account Control', pattern: /_policy_config_localpoliciessecurityoptions_useraccountcontrol_/ },
]

/**
 * Names of the policies that reach the device itself and force a restart: the settings catalog, device configurations
 * with update rings, and baselines from before the catalog. Administrative templates write none of these settings.
 * Apps that restart the device by themselves are not among them: their installers decide that on the device.
 */
export function restartForcingPolicies(policies: readonly OpenedPolicy[], source: string, at: string): Fact<readonly string[]> {
  const names: string[] = []
  let open: Fact<never> | null = null
  for (const { policy, reach, settings } of policies) {
    if (reach.device.status === 'known' && !reach.device.value) continue
    if (settings.status === 'unavailable') return settings
    const found = restartForcing.filter(({ pattern }) => settings.value.some(({ definitionId }) => pattern.test(definitionId)))
    if (found.length > 0) {
      if (reach.device.status === 'unavailable') open ??= reach.device
      else names.push(`${policy.name} (${found.map(({ name }) => name).join(', ')})`)
    } else if (policy.hidden !== null) {
      open ??= reach.device.status === 'unavailable' ? reach.device : unreadable(source, policy.hidden)
    }
  }
  // One policy that is known to restart the device decides, whatever the open ones do.
  return names.length > 0 ? known(names, source, at) : (open ?? known(names, source, at))
}
