import { defaultSettings, type SettingsState } from '../../core/ipc/settings.ts'
import type { SettingsService } from '../../main/settings/settings-service.ts'

/** The state of an app that somebody has started before, without a preset. */
export const usedSettings: SettingsState = {
  settings: { ...defaultSettings, startCardDone: true },
  systemLanguage: 'en',
  preset: null,
  offer: null,
  folder: null,
  problems: [],
}

/** Settings that nothing changes. */
export function fakeSettings(changes: Partial<SettingsService> = {}): SettingsService {
  const same = (): Promise<SettingsState> => Promise.resolve(usedSettings)
  return {
    state: () => usedSettings,
    change: same,
    folder: () => null,
    keepFolder: same,
    lookInFolder: () => Promise.resolve(),
    answerOffer: () => usedSettings,
    fixedSignIn: () => ({}),
    plan: () => ({ scenario: 'user-driven', overlays: [], fixed: false }),
    ...changes,
  }
}
