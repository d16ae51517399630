import { z } from 'zod'
import { legacyMembers, legacySetting } from './legacy-settings.ts'
import type { PolicySetting } from './policy-settings.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'
import type { Words } from '../../core/words/language.ts'

const omaSetting = z.object({ omaUri: looseText, value: z.union([z.string(), z.number(), z.boolean()]).nullish() })

const member = z.union([z.boolean(), z.string().max(200)]).nullish()

export const deviceConfigurationItem = z.object({
  '@odata.type': looseText,
  id: z.string().min(1).max(100),
  displayName: looseText,
  assignments: z.array(z.json()).nullish(),
  omaSettings: z.array(omaSetting).nullish(),
  ...Object.fromEntries(legacyMembers.map((name) => [name, member])),
}).catchall(z.unknown())

export type DeviceConfiguration = z.infer<typeof deviceConfigurationItem>

/** The settings of policies that are older than the settings catalog, in its spelling, as far as they matter here. */
export function configurationSettings(configuration: DeviceConfiguration): PolicySetting[] {
  const custom = (configuration.omaSettings ?? []).map((setting) => ({
    definitionId: omaDefinitionId(setting.omaUri ?? ''),
    value: String(setting.value ?? '').toLowerCase(),
  }))
  const members = legacyMembers.map((name) => legacySetting(name, configuration[name]))
  return [...custom, ...members.filter((setting) => setting !== null && setting !== 'strange')]
}

/** Members without which a profile of this type says nothing about restarts; the service always sends them. */
const telling: readonly (readonly [type: RegExp, name: string, why: Words<string>])[] = [
  [/\.windows10EndpointProtectionConfiguration$/i, 'deviceGuardEnableVirtualizationBasedSecurity', sayAnswer((w) => w.deviceGuard)],
  [/\.windowsUpdateForBusinessConfiguration$/i, 'businessReadyUpdatesOnly', sayAnswer((w) => w.prerelease)],
]

/** Why some settings of the profile cannot be seen; null when all can. */
export function hiddenSettings(configuration: DeviceConfiguration): Words<string> | null {
  const type = configuration['@odata.type'] ?? ''
  if (legacyMembers.some((name) => legacySetting(name, configuration[name]) === 'strange')) return sayAnswer((w) => w.profileSettingValue)
  return telling.find(([pattern, name]) => pattern.test(type) && configuration[name] === undefined)?.[2] ?? null
}

/** `./Vendor/MSFT/Policy/Config/Area/Name` as the settings catalog would spell it; `./Vendor` is short for `./Device/Vendor`. */
function omaDefinitionId(uri: string): string {
  const segments = uri.toLowerCase().split('/').filter((segment) => segment !== '' && segment !== '.')
  return (segments[0] === 'vendor' ? ['device', ...segments] : segments).join('_')
}
