import { z } from 'zod'
import { looseText } from './values.ts'

/** One setting of a policy, in the spelling of the settings catalog, lower case. */
export interface PolicySetting {
  /** For example `device_vendor_msft_policy_config_authentication_enablewebsignin`. */
  readonly definitionId: string
  /** The value as text: a choice id, a number; empty for groups. */
  readonly value: string
}

/** Deepest nesting of settings that is followed; deeper ones are hostile. Our own number. */
const maxDepth = 12

export const settingItem = z.object({ settingInstance: z.json() })

/** All settings of a settings catalog policy, nested ones included. Null when an instance has no known form. */
export function catalogSettings(items: readonly z.infer<typeof settingItem>[]): readonly PolicySetting[] | null {
  const found: PolicySetting[] = []
  const complete = items.every((each) => collect(each.settingInstance, found, 0))
  return complete ? found : null
}

const instance = z.object({
  settingDefinitionId: z.string().min(1).max(1_000),
  choiceSettingValue: z.json().optional(),
  choiceSettingCollectionValue: z.json().optional(),
  simpleSettingValue: z.json().optional(),
  groupSettingValue: z.json().optional(),
  groupSettingCollectionValue: z.json().optional(),
})

const settingValue = z.object({
  value: z.union([z.string(), z.number(), z.boolean()]).nullish(),
  children: z.array(z.json()).nullish(),
})

function collect(raw: unknown, found: PolicySetting[], depth: number): boolean {
  const read = instance.safeParse(raw)
  if (!read.success || depth > maxDepth) return false
  const { settingDefinitionId, ...rest } = read.data
  const values = Object.values(rest)
    .flat()
    .filter((each) => each !== null && each !== undefined)
    .map((each) => settingValue.safeParse(each))
  const [first] = values
  const value = first?.success === true ? (first.data.value ?? '') : ''
  found.push({ definitionId: settingDefinitionId.toLowerCase(), value: String(value).toLowerCase() })
  return values.every((each) => each.success && (each.data.children ?? []).every((child) => collect(child, found, depth + 1)))
}

const omaSetting = z.object({ omaUri: looseText, value: z.union([z.string(), z.number(), z.boolean()]).nullish() })

export const deviceConfigurationItem = z.object({
  '@odata.type': looseText,
  id: z.string().min(1).max(100),
  displayName: looseText,
  assignments: z.array(z.json()).nullish(),
  omaSettings: z.array(omaSetting).nullish(),
  passwordRequired: z.boolean().nullish(),
  appLockerApplicationControl: looseText,
})

export type DeviceConfiguration = z.infer<typeof deviceConfigurationItem>

/** The same spelling for the policies that are older than the settings catalog, as far as they matter here. */
export function configurationSettings(configuration: DeviceConfiguration): PolicySetting[] {
  const custom = (configuration.omaSettings ?? []).map((setting) => ({
    definitionId: omaDefinitionId(setting.omaUri ?? ''),
    value: String(setting.value ?? '').toLowerCase(),
  }))
  const password = configuration.passwordRequired === true ? [{ definitionId: `${device}devicelock_devicepasswordenabled`, value: 'true' }] : []
  const control = configuration.appLockerApplicationControl ?? 'notConfigured'
  const appLocker = control === 'notConfigured' ? [] : [{ definitionId: 'device_vendor_msft_applocker_applicationlaunchrestrictions', value: control.toLowerCase() }]
  return [...custom, ...password, ...appLocker]
}

const device = 'device_vendor_msft_policy_config_'

/** `./Vendor/MSFT/Policy/Config/Area/Name` as the settings catalog would spell it; `./Vendor` is short for `./Device/Vendor`. */
function omaDefinitionId(uri: string): string {
  const segments = uri.toLowerCase().split('/').filter((segment) => segment !== '' && segment !== '.')
  return (segments[0] === 'vendor' ? ['device', ...segments] : segments).join('_')
}
