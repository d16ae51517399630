import type { App } from 'electron'
import { languageOf, type Language } from '../../core/words/language.ts'

/** What everything of the app that speaks to people asks, each time anew. */
export interface AppLanguage {
  readonly now: () => Language
  /** The settings, or a preset, say which one it is. */
  readonly choose: (language: Language) => void
}

/** The language named on the command line goes first; before the settings are read it is that of the system. */
export function openAppLanguage(app: Pick<App, 'getPreferredSystemLanguages'>, named: Language | null): AppLanguage {
  let chosen: Language | undefined
  return {
    now: () => named ?? chosen ?? languageOf(app.getPreferredSystemLanguages()),
    choose(language) {
      chosen = language
    },
  }
}
