import path from 'node:path'
import { chosenLanguage, type PresetOffer, type PresetView, type SettingKey, type Settings, type SettingsChange, type SettingsState } from '../../core/ipc/settings.ts'
import type { Overlay, Scenario } from '../../core/scenarios/index.ts'
import { AppFailure, sentenceOf, type Sentence } from '../ipc/app-failure.ts'
import type { Language } from '../../core/words/language.ts'
import { inEvery } from '../../core/words/say.ts'
import { ToldError } from '../../core/words/told-error.ts'
import { isFile } from '../platform/files.ts'
import { effectiveSettings, fixedSettings, fixedSignIn, presetView } from './effective.ts'
import { presetFileName } from './find-preset.ts'
import type { Preset } from './preset-schema.ts'
import { readKeptSettings, writeKeptSettings, type KeptSettings } from './settings-file.ts'
import { failureWords } from '../ipc/failure-words.ts'

export interface SettingsOptions {
  readonly file: string
  /** From `--preset`; null when not given. It goes before the one beside the app. */
  readonly presetOption: string | null
  /** Where a preset beside the app would be; null where there is no such place. */
  readonly presetBeside: string | null
  /** The language that the operating system speaks. */
  readonly systemLanguage: () => Language
  readonly onChange: (state: SettingsState) => void
  readonly log: (line: string) => void
}

/** The settings of this run: what a person chose, and what a preset suggests and fixes. */
export interface SettingsService {
  readonly state: () => SettingsState
  /** What a preset fixes stays as it is. */
  readonly change: (change: SettingsChange) => Promise<SettingsState>
  /** The folder to watch again at the start; null when there is none. */
  readonly folder: () => string | null
  readonly keepFolder: (folder: string | null) => Promise<SettingsState>
  /** Offers the preset of a folder that is watched, unless one counts already. */
  readonly lookInFolder: (folder: string) => Promise<void>
  readonly answerOffer: (accept: boolean) => SettingsState
  readonly fixedSignIn: () => ReturnType<typeof fixedSignIn>
  /** The plan of a device that comes onto the bench; `fixed`: its scenario goes before the one that the device brings. */
  readonly plan: () => { readonly scenario: Scenario; readonly overlays: readonly Overlay[]; readonly fixed: boolean }
}

interface FoundPreset {
  readonly preset: Preset
  readonly view: PresetView
}

/** Opens the settings. Never rejects: a file that cannot be used becomes one sentence in the state. */
export async function openSettings(options: SettingsOptions): Promise<SettingsService> {
  const { problem, ...start } = await readKeptSettings(options.file)
  let kept: KeptSettings = start
  let active: FoundPreset | null = null
  let offered: FoundPreset | null = null
  let problems: readonly Sentence[] = problem === null ? [] : [problem]
  let writing: Promise<unknown> = Promise.resolve()

  const load = async (file: string, from: PresetView['from']): Promise<FoundPreset | null> => {
    if (from !== 'option' && !(await isFile(file))) return null
    // Its validator is only loaded where there is a preset.
    const { readPresetFile } = await import('./read-preset.ts')
    try {
      const preset = await readPresetFile(file)
      return { preset, view: presetView(preset, path.basename(file), from) }
    } catch (error) {
      const known = error instanceof ToldError ? error.sentence : null
      options.log(`preset: ${error instanceof Error ? error.message : String(error)}`)
      problems = [...problems, known !== null ? inEvery((each) => `${known[each]} ${failureWords[each].presetUnused}`) : sentenceOf(failureWords, (words) => words.unreadFile(path.basename(file)))]
      return null
    }
  }

  const settings = (): Settings => effectiveSettings(kept.chosen, active?.preset ?? null)
  const language = (): Language => chosenLanguage({ settings: settings(), systemLanguage: options.systemLanguage() })
  const state = (): SettingsState => ({
    settings: settings(),
    systemLanguage: options.systemLanguage(),
    preset: active?.view ?? null,
    offer: offered === null ? null : offerOf(offered),
    folder: kept.folder === null ? null : labelOf(kept.folder),
    problems: problems.map((each) => each[language()]),
  })
  const tell = (): SettingsState => {
    const now = state()
    options.onChange(now)
    return now
  }
  const keep = async (next: KeptSettings): Promise<SettingsState> => {
    kept = next
    const now = tell()
    // One after the other, so that the last change is the one that stays.
    writing = writing.then(
      () => writeKeptSettings(options.file, next),
      () => writeKeptSettings(options.file, next),
    )
    try {
      await writing
    } catch (cause) {
      options.log(`settings: ${cause instanceof Error ? cause.message : String(cause)}`)
      throw new AppFailure('save-failed', sentenceOf(failureWords, (words) => words.settingsNotKept), { cause })
    }
    return now
  }

  if (options.presetOption !== null) active = await load(options.presetOption, 'option')
  // A preset that was named and cannot be used gives no way to another one.
  else if (options.presetBeside !== null) active = await load(options.presetBeside, 'beside-app')

  return {
    state,
    async change(change) {
      const fixed: readonly string[] = fixedSettings(active?.preset ?? null)
      const allowed = Object.fromEntries(Object.entries(change).filter(([key]) => !fixed.includes(key as SettingKey)))
      const folder = change.rememberFolder === false ? null : kept.folder
      return keep({ chosen: { ...kept.chosen, ...allowed }, folder })
    },
    folder: () => (settings().rememberFolder ? kept.folder : null),
    async keepFolder(folder) {
      const next = settings().rememberFolder ? folder : null
      return next === kept.folder ? state() : keep({ ...kept, folder: next })
    },
    async lookInFolder(folder) {
      if (active !== null || offered !== null) return
      const before = problems.length
      offered = await load(path.join(folder, presetFileName), 'stick')
      if (offered !== null || problems.length > before) tell()
    },
    answerOffer(accept) {
      if (accept && offered !== null) active = offered
      offered = null
      return tell()
    },
    fixedSignIn: () => fixedSignIn(active?.preset ?? null),
    plan() {
      const { scenario, overlays } = settings()
      return { scenario, overlays, fixed: active?.preset.scenario !== undefined }
    },
  }
}

function offerOf({ preset, view }: FoundPreset): PresetOffer {
  return { name: view.name, file: view.file, tenant: preset.tenant ?? null, clientId: preset.clientId ?? null }
}

/** The name of a folder, or of the drive when it is the root of one. */
function labelOf(folder: string): string {
  const name = path.basename(folder)
  return name === '' ? folder : name
}
