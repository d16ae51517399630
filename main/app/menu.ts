import type { Menu, MenuItemConstructorOptions } from 'electron'
import { commandIds } from '../../core/commands/command-list.ts'
import type { CommandId } from '../../core/commands/command-words.ts'
import type { MenuState } from '../../core/ipc/menu.ts'
import type { Language } from '../../core/words/language.ts'

/** Until the page says what can be done: nothing, but a Mac has no copy, paste and quit keys without a menu. */
export function firstMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] | null {
  return platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] : null
}

export interface AppMenu {
  /** Shows what the page can do now. */
  readonly show: (state: MenuState) => Promise<void>
}

interface Options {
  readonly menu: Pick<typeof Menu, 'setApplicationMenu' | 'buildFromTemplate'>
  readonly platform: NodeJS.Platform
  readonly language: () => Language
  /** The page does it: it knows what is open. */
  readonly choose: (id: CommandId) => void
}

/** The menu of the app. It holds the commands of the page and neither reload nor developer tools. */
export function openMenu({ menu, platform, language, choose }: Options): AppMenu {
  const first = firstMenu(platform)
  menu.setApplicationMenu(first === null ? null : menu.buildFromTemplate(first))
  let shown: { readonly language: Language; readonly menu: Menu } | undefined
  return {
    async show(state) {
      const { menuTemplate } = await import('./menu-template.ts')
      const now = language()
      const built = shown?.language === now ? shown.menu : menu.buildFromTemplate(menuTemplate({ platform, language: now, choose }))
      for (const id of commandIds) {
        const item = built.getMenuItemById(id)
        if (item === null) continue
        item.enabled = !state.disabled.includes(id)
        item.visible = !state.hidden.includes(id)
      }
      if (built !== shown?.menu) menu.setApplicationMenu(built)
      shown = { language: now, menu: built }
    },
  }
}
