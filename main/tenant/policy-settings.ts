import { z } from 'zod'

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
