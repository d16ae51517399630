import type { MenuItemConstructorOptions } from 'electron'
import { commandGroups, commandList, type ListedCommand } from '../../core/commands/command-list.ts'
import { commandTitles, type CommandId } from '../../core/commands/command-words.ts'
import { groupTitles, type CommandGroup } from '../../core/commands/group-words.ts'
import { accelerator, isTyped } from '../../core/commands/shortcut.ts'
import type { Language } from '../../core/words/language.ts'
import { menuWords } from './menu-words.ts'

interface Given {
  readonly platform: NodeJS.Platform
  readonly language: Language
  readonly choose: (id: CommandId) => void
}

/** A menu for each group of commands, and what the system expects beside them. */
export function menuTemplate({ platform, language, choose }: Given): MenuItemConstructorOptions[] {
  const words = menuWords[language]
  const mac = platform === 'darwin'

  function item({ id, shortcuts }: ListedCommand): MenuItemConstructorOptions {
    // A single character as a menu key would be taken from text fields, and Option with an arrow moves in the text of a Mac.
    const shown = shortcuts.find((each) => !isTyped(each) && !(mac && each.alt === true))
    return {
      id,
      label: commandTitles[language][id][0],
      // The page hears the keys itself; only a Mac has no menu keys that are merely shown, and asks the page first.
      ...(shown === undefined ? {} : { accelerator: accelerator(shown), registerAccelerator: mac }),
      click: () => { choose(id) },
    }
  }
  const items = (group: CommandGroup): MenuItemConstructorOptions[] => commandList.filter((each) => each.group === group).map(item)

  const edit: MenuItemConstructorOptions = {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      { type: 'separator' },
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  }
  const appMenu: MenuItemConstructorOptions = {
    label: 'Preflight',
    submenu: [
      { role: 'services', label: words.services },
      { type: 'separator' },
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      { type: 'separator' },
      { role: 'quit', label: words.quit },
    ],
  }
  const own: MenuItemConstructorOptions[] = mac
    ? [{ role: 'minimize', label: words.minimize }, { role: 'zoom', label: words.zoom }, { role: 'close', label: words.close }, { type: 'separator' }]
    : []
  const quit: MenuItemConstructorOptions[] = mac ? [] : [{ type: 'separator' }, { role: 'quit', label: words.quit, accelerator: 'Alt+F4', registerAccelerator: false }]

  return [
    ...(mac ? [appMenu] : []),
    ...commandGroups.filter((group) => group !== 'app').map((group): MenuItemConstructorOptions => ({ label: groupTitles[language][group], submenu: items(group) })),
    edit,
    { label: groupTitles[language].app, ...(mac ? { role: 'windowMenu' as const } : {}), submenu: [...own, ...items('app'), ...quit] },
  ]
}
