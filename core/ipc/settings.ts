import { overlayIds, scenarioIds, type Overlay, type Scenario } from '../scenarios/index.ts'
import { languages, type Language } from '../words/language.ts'
import { flag, InvalidRequest, listOf, oneOf, orNull, text, type Parser } from './parse.ts'

export const languageChoices = ['system', ...languages] as const
export type LanguageChoice = (typeof languageChoices)[number]

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** What a person can choose on the settings page, apart from signing in. */
export interface Settings {
  /** `system`: German where the system speaks German, English everywhere else. */
  readonly language: LanguageChoice
  readonly theme: ThemeChoice
  /** The plan of a device that brings none of its own. */
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  /** Completes user names that are typed without a domain; null: nothing is completed. */
  readonly userDomain: string | null
  /** A sound when a device turns ready. */
  readonly readySound: boolean
  /** Exports hold serial numbers, names and users unless somebody chooses otherwise for one export. */
  readonly exportIdentifiers: boolean
  /** Reports of a bench day are kept on this computer. */
  readonly keepHistory: boolean
  /** The watched folder is watched again after the next start. */
  readonly rememberFolder: boolean
  /** Shortcuts of one key without Ctrl or Alt work outside of text fields (WCAG 2.2, 2.1.4). */
  readonly singleKeys: boolean
  /** The card of the first start was put away. */
  readonly startCardDone: boolean
}

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  scenario: 'user-driven',
  overlays: [],
  userDomain: null,
  readySound: false,
  exportIdentifiers: false,
  keepHistory: true,
  rememberFolder: true,
  singleKeys: true,
  startCardDone: false,
}

export type SettingsChange = Partial<Settings>
export type SettingKey = keyof Settings

/** Pages that a preset may take away. The bench, signing in and About always stay. */
export const hideablePages = ['history', 'hash', 'codes', 'checks', 'settings'] as const
export type HideablePage = (typeof hideablePages)[number]

/** Values of a sign-in that a preset may fix. */
export const signInKeys = ['tenant', 'clientId', 'cloud'] as const
export type SignInKey = (typeof signInKeys)[number]

/** A preset as the window shows it. Its values are the effective settings. */
export interface PresetView {
  /** What it calls itself; else the name of its file. */
  readonly name: string
  /** Name of the file, never a path. */
  readonly file: string
  readonly from: 'option' | 'beside-app' | 'stick'
  /** Settings that only the preset decides. */
  readonly fixed: readonly SettingKey[]
  readonly fixedSignIn: readonly SignInKey[]
  readonly hiddenPages: readonly HideablePage[]
}

/** A preset on a watched stick: it counts only after somebody agreed. */
export interface PresetOffer {
  readonly name: string
  /** Name of the file, never a path. */
  readonly file: string
  readonly tenant: string | null
  readonly clientId: string | null
}

export interface SettingsState {
  /** What counts now. */
  readonly settings: Settings
  /** The language that `system` stands for here. */
  readonly systemLanguage: Language
  readonly preset: PresetView | null
  readonly offer: PresetOffer | null
  /** Name of the folder that is watched again after the next start; null when there is none. */
  readonly folder: string | null
  /** One sentence for each file that could not be used. */
  readonly problems: readonly string[]
}

/** Before the machine answered. The card of the first start waits for the answer. */
export const unreadSettings: SettingsState = {
  settings: { ...defaultSettings, startCardDone: true },
  systemLanguage: 'en',
  preset: null,
  offer: null,
  folder: null,
  problems: [],
}

/** The language that counts now. */
export function chosenLanguage({ settings, systemLanguage }: Pick<SettingsState, 'settings' | 'systemLanguage'>): Language {
  return settings.language === 'system' ? systemLanguage : settings.language
}

/** A DNS name of at least two labels; a label has at most 63 characters (RFC 1035, 2.3.4). */
export const domainPattern = /^(?=.{4,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/

const domain: Parser<string> = (value) => {
  const found = text(253)(value)
  if (!domainPattern.test(found)) throw new InvalidRequest('expected a domain')
  return found.toLowerCase()
}

const parsers: { readonly [K in SettingKey]: Parser<Settings[K]> } = {
  language: oneOf(languageChoices),
  theme: oneOf(themeChoices),
  scenario: oneOf(scenarioIds),
  overlays: listOf(oneOf(overlayIds), overlayIds.length),
  userDomain: orNull(domain),
  readySound: flag,
  exportIdentifiers: flag,
  keepHistory: flag,
  rememberFolder: flag,
  singleKeys: flag,
  startCardDone: flag,
}

/** Some of the settings, each with a value of its kind. */
export const parseSettingsChange: Parser<SettingsChange> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InvalidRequest('expected an object')
  return Object.fromEntries(
    Object.entries(value).map(([key, given]: [string, unknown]) => {
      if (!Object.hasOwn(parsers, key)) throw new InvalidRequest(`unexpected key ${key.slice(0, 40)}`)
      return [key, parsers[key as SettingKey](given)]
    }),
  )
}

/** A user name with the domain that was chosen for names without one. */
export function completeUser(typed: string, userDomain: string | null): string | null {
  const name = typed.trim()
  if (name === '') return null
  return userDomain === null || name.includes('@') ? name : `${name}@${userDomain}`
}
