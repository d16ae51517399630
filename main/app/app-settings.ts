import path from 'node:path'
import { app, nativeTheme } from 'electron'
import type { SettingsState } from '../../core/ipc/settings.ts'
import type { Language } from '../../core/words/language.ts'
import { presetBesideApp } from '../settings/find-preset.ts'
import { openSettings, type SettingsService } from '../settings/settings-service.ts'
import type { Push } from '../ipc/push.ts'
import type { AppArguments } from './app-arguments.ts'

export interface AppSettingsOptions {
  readonly args: Pick<AppArguments, 'preset'>
  readonly packaged: boolean
  readonly push: Push
  readonly log: (line: string) => void
}

/** The settings of the window, in the app's own folder. They are read while Electron starts. */
export function openAppSettings({ args, packaged, push, log }: AppSettingsOptions): Promise<SettingsService> {
  return openSettings({
    file: path.join(app.getPath('userData'), 'settings.json'),
    presetOption: args.preset,
    presetBeside: presetBesideApp({ packaged, platform: process.platform, executable: process.execPath, env: process.env }),
    systemLanguage,
    onChange(state) {
      useTheme(state)
      push('settings:changed', state)
    },
    log,
  })
}

/** Light or dark as chosen; the page, the window frame and dialogs follow. */
export function useTheme({ settings }: Pick<SettingsState, 'settings'>): void {
  if (nativeTheme.themeSource !== settings.theme) nativeTheme.themeSource = settings.theme
}

/** German where it stands before English among the languages of the system. */
function systemLanguage(): Language {
  const first = app.getPreferredSystemLanguages().find((tag) => /^(?:de|en)\b/i.test(tag))
  return first !== undefined && /^de\b/i.test(first) ? 'de' : 'en'
}
