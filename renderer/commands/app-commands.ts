import type { SignInMethod } from '../../core/ipc/account.ts'
import { languageChoices, themeChoices, type SettingKey } from '../../core/ipc/settings.ts'
import type { CommandPlace, Deed } from './command.ts'
import { focusSearch } from './focus-search.ts'
import { isHidden } from './page-commands.ts'
import { words } from './palette-words.ts'

const signingIn = (method: SignInMethod): Deed => ({
  id: method === 'browser' ? 'sign-in' : 'sign-in-code',
  obstacle: ({ who }) => (who.account !== null && who.account.progress.kind !== 'idle' ? words.signingIn : null),
  // How it goes is said on that page.
  run: ({ go, who }) => {
    go({ type: 'page-chosen', page: 'account' })
    who.actions.signIn(method)
  },
})

const activeAccount = ({ who }: CommandPlace): string | null => who.account?.activeId ?? null

function nobody(at: CommandPlace): string | null {
  if (activeAccount(at) !== null) return null
  return at.who.account?.kind === 'demo' ? words.demoTenant : words.notSignedIn
}

const accountCommands: readonly Deed[] = [
  signingIn('browser'),
  signingIn('device-code'),
  {
    id: 'sign-out',
    obstacle: nobody,
    run: (at) => {
      const active = activeAccount(at)
      at.go({ type: 'page-chosen', page: 'account' })
      if (active !== null) at.who.actions.signOut(active)
    },
  },
  { id: 'refresh-tenant', obstacle: nobody, run: ({ who }) => { who.actions.refreshTenant() } },
]

/** Why a setting cannot be changed to this value now. */
function setAlready({ settings }: CommandPlace, key: SettingKey, value: string): string | null {
  if (settings.preset?.fixed.includes(key) === true) return words.fixed
  return settings.settings[key] === value ? words.chosen : null
}

const settingCommands: readonly Deed[] = [
  ...themeChoices.map((theme): Deed => ({
    id: `theme-${theme}`,
    hidden: (at) => isHidden(at, 'settings'),
    obstacle: (at) => setAlready(at, 'theme', theme),
    run: ({ change }) => { change({ theme }) },
  })),
  ...languageChoices.map((language): Deed => ({
    id: `language-${language}`,
    hidden: (at) => isHidden(at, 'settings'),
    obstacle: (at) => setAlready(at, 'language', language),
    run: ({ change }) => { change({ language }) },
  })),
]

const singleKeys = (on: boolean): Deed => ({
  id: on ? 'single-keys-on' : 'single-keys-off',
  hidden: (at) => isHidden(at, 'settings'),
  obstacle: ({ settings }) => (settings.settings.singleKeys === on ? words.chosen : null),
  run: ({ change }) => { change({ singleKeys: on }) },
})

export const appCommands: readonly Deed[] = [
  ...accountCommands,
  {
    id: 'search',
    // A page without a field is searched through the list of everything.
    run: ({ openPalette }) => {
      if (!focusSearch(document)) openPalette('')
    },
  },
  { id: 'palette', run: ({ openPalette }) => { openPalette('') } },
  { id: 'keys', run: ({ openKeys }) => { openKeys() } },
  singleKeys(true),
  singleKeys(false),
  ...settingCommands,
]
