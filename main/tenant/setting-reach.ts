import { known, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import type { PolicyReach } from '../../core/facts/tenant.ts'
import type { OpenedPolicy } from './opened-policies.ts'
import { misses } from './policies.ts'
import type { PolicySetting } from './policy-settings.ts'
import { chain, unreadable } from './reading.ts'
import type { Reach } from './targeting.ts'
import { sayAnswer } from './answer-words.ts'

/** One setting of one policy that may land on the device or the user. */
export interface Landing {
  readonly policy: string
  readonly setting: PolicySetting
  readonly reach: Reach
}

/**
 * Every value of the settings with this id that may land on the device or the user. All policies that may land have
 * to be read: an unread one could carry the setting as well.
 */
export function landings(policies: readonly OpenedPolicy[], definition: RegExp, source: string, at: string): Fact<readonly Landing[]> {
  const found: Landing[] = []
  for (const { policy, reach, settings } of policies) {
    if (misses(reach)) continue
    if (settings.status === 'unavailable') return settings
    for (const setting of settings.value) {
      if (definition.test(setting.definitionId)) found.push({ policy: policy.name, setting, reach })
    }
  }
  return known(found, source, at)
}

export interface SettingSwitch {
  readonly definition: RegExp
  readonly isOn: (value: string) => boolean
  /** For the sentence about two policies that disagree. */
  readonly name: string
}

/** Where a setting lands turned on: on the device before anybody signs in, with the user only, or nowhere. */
export function settingReach(policies: readonly OpenedPolicy[], { definition, isOn, name }: SettingSwitch, source: string, at: string): Fact<PolicyReach> {
  return chain(landings(policies, definition, source, at), (all) => {
    const on = all.filter(({ setting }) => isOn(setting.value))
    if (on.length === 0) return known('none', source, at)
    if (on.length < all.length) return unreadable(source, sayAnswer((w) => w.policiesDiffer(name)))
    const device = lands(on, 'device', source, at)
    if (device.status === 'unavailable' || device.value) return chain(device, () => known('device', source, at))
    return chain(lands(on, 'user', source, at), (reached) => known(reached ? 'user' : 'none', source, at))
  })
}

/** Whether some of these land on this side; open while only uncertain ones might. */
export function lands(all: readonly Landing[], side: keyof Reach, source: string, at: string): Fact<boolean> {
  const sides = all.map(({ reach }) => reach[side])
  const open = sides.find((each): each is UnavailableFact => each.status === 'unavailable')
  return sides.find((each) => each.status === 'known' && each.value) ?? open ?? known(false, source, at)
}

/** A choice of the settings catalog ends in its value; a custom policy carries the value alone. */
export function isChoice(value: string, choice: string): boolean {
  return value === choice || value.endsWith(`_${choice}`)
}
