import type { SignInMethod } from '../../core/ipc/account.ts'
import { languageChoices, themeChoices, type SettingKey } from '../../core/ipc/settings.ts'
import type { Command, CommandPlace } from './command.ts'
import { focusSearch } from './focus-search.ts'
import { isHidden } from './page-commands.ts'
import { words } from './palette-words.ts'

const signingIn = (method: SignInMethod): Command => ({
  id: method === 'browser' ? 'sign-in' : 'sign-in-code',
  group: 'account',
  shortcuts: [],
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

const accountCommands: readonly Command[] = [
  signingIn('browser'),
  signingIn('device-code'),
  {
    id: 'sign-out',
    group: 'account',
    shortcuts: [],
    obstacle: nobody,
    run: (at) => {
      const active = activeAccount(at)
      at.go({ type: 'page-chosen', page: 'account' })
      if (active !== null) at.who.actions.signOut(active)
    },
  },
  { id: 'refresh-tenant', group: 'account', shortcuts: [], obstacle: nobody, run: ({ who }) => { who.actions.refreshTenant() } },
]

/** Why a setting cannot be changed to this value now. */
function setAlready({ settings }: CommandPlace, key: SettingKey, value: string): string | null {
  if (settings.preset?.fixed.includes(key) === true) return words.fixed
  return settings.settings[key] === value ? words.chosen : null
}

const settingCommands: readonly Command[] = [
  ...themeChoices.map((theme): Command => ({
    id: `theme-${theme}`,
    group: 'app',
    shortcuts: [],
    hidden: (at) => isHidden(at, 'settings'),
    obstacle: (at) => setAlready(at, 'theme', theme),
    run: ({ change }) => { change({ theme }) },
  })),
  ...languageChoices.map((language): Command => ({
    id: `language-${language}`,
    group: 'app',
    shortcuts: [],
    hidden: (at) => isHidden(at, 'settings'),
    obstacle: (at) => setAlready(at, 'language', language),
    run: ({ change }) => { change({ language }) },
  })),
]

export const appCommands: readonly Command[] = [
  ...accountCommands,
  {
    id: 'search',
    group: 'app',
    shortcuts: [{ key: 'f', mod: true }, { key: '/' }],
    // A page without a field is searched through the list of everything.
    run: ({ openPalette }) => {
      if (!focusSearch(document)) openPalette('')
    },
  },
  { id: 'palette', group: 'app', shortcuts: [{ key: 'k', mod: true }, { key: 'p', mod: true, shift: true }], run: ({ openPalette }) => { openPalette('') } },
  { id: 'keys', group: 'app', shortcuts: [{ key: '?' }, { key: 'F1' }], run: ({ openKeys }) => { openKeys() } },
  ...settingCommands,
]
