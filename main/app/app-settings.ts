import path from 'node:path'
import { app, nativeTheme } from 'electron'
import { chosenLanguage, type SettingsState } from '../../core/ipc/settings.ts'
import { languageOf, type Language } from '../../core/words/language.ts'
import { presetBesideApp } from '../settings/find-preset.ts'
import { openSettings, type SettingsService } from '../settings/settings-service.ts'
import type { Push } from '../ipc/push.ts'
import type { AppArguments } from './app-arguments.ts'

export interface AppSettingsOptions {
  readonly args: Pick<AppArguments, 'preset'>
  readonly packaged: boolean
  readonly push: Push
  /** Another language counts from now on. */
  readonly speak: (language: Language) => void
  readonly log: (line: string) => void
}

/** The settings of the window, in the app's own folder. They are read while Electron starts. */
export function openAppSettings({ args, packaged, push, speak, log }: AppSettingsOptions): Promise<SettingsService> {
  let language: Language | undefined
  const opened = openSettings({
    file: path.join(app.getPath('userData'), 'settings.json'),
    presetOption: args.preset,
    presetBeside: presetBesideApp({ packaged, platform: process.platform, executable: process.execPath, env: process.env }),
    systemLanguage: () => languageOf(app.getPreferredSystemLanguages()),
    onChange(state) {
      useTheme(state)
      push('settings:changed', state)
      const next = chosenLanguage(state)
      if (language !== undefined && next !== language) speak(next)
      language = next
    },
    log,
  })
  void opened.then((service) => (language = chosenLanguage(service.state())))
  return opened
}

/** Light or dark as chosen; the page, the window frame and dialogs follow. */
export function useTheme({ settings }: Pick<SettingsState, 'settings'>): void {
  if (nativeTheme.themeSource !== settings.theme) nativeTheme.themeSource = settings.theme
}
