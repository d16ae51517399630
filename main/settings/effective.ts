import { defaultSettings, signInKeys, type PresetView, type SettingKey, type Settings, type SettingsChange, type SignInKey } from '../../core/ipc/settings.ts'
import type { SignInSettings } from '../../core/ipc/account.ts'
import type { Preset } from './preset-schema.ts'

/** Settings that a preset may decide, each under the same name. */
const presetKeys = ['language', 'theme', 'scenario', 'overlays', 'userDomain', 'keepHistory', 'exportIdentifiers'] as const satisfies readonly SettingKey[]

/** A preset may keep data back for good; to give more away it only makes a suggestion, and a person has the last word. */
function isSuggestion(key: SettingKey, value: unknown): boolean {
  return (key === 'keepHistory' || key === 'exportIdentifiers') && value === true
}

/** What counts: the defaults, then what a preset suggests, what a person chose, and what a preset fixes. */
export function effectiveSettings(chosen: SettingsChange, preset: Preset | null): Settings {
  return { ...defaultSettings, ...partOf(preset, true), ...chosen, ...partOf(preset, false) }
}

export function fixedSettings(preset: Preset | null): readonly SettingKey[] {
  return Object.keys(partOf(preset, false)) as SettingKey[]
}

function partOf(preset: Preset | null, suggestions: boolean): SettingsChange {
  if (preset === null) return {}
  return Object.fromEntries(
    presetKeys.flatMap((key) => (preset[key] !== undefined && isSuggestion(key, preset[key]) === suggestions ? [[key, preset[key]]] : [])),
  )
}

/** A sign-in as the preset wants it. Nothing in it says where tokens are kept or which host is asked. */
export function fixedSignIn(preset: Preset | null): Partial<Pick<SignInSettings, SignInKey>> {
  if (preset === null) return {}
  return Object.fromEntries(signInKeys.flatMap((key) => (preset[key] === undefined ? [] : [[key, preset[key]]])))
}

export function presetView(preset: Preset, file: string, from: PresetView['from']): PresetView {
  return {
    name: preset.name ?? file,
    file,
    from,
    fixed: fixedSettings(preset),
    fixedSignIn: Object.keys(fixedSignIn(preset)) as SignInKey[],
    hiddenPages: preset.hiddenPages ?? [],
  }
}
