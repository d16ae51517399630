import type { ListedCommand } from '../../core/commands/command-list.ts'
import { isTyped } from '../../core/commands/shortcut.ts'
import { words } from './key-words.ts'
import { onMac, shortcutText } from './shortcut.ts'

interface ListedKey {
  /** Keys held together are parted by a space. */
  readonly keys: readonly string[]
  readonly what: string
}

/** Keys that belong to a list, a menu or the window itself and to no command. */
export function listedKeys(mac: boolean): readonly ListedKey[] {
  const mod = mac ? 'Command' : 'Control'
  return [
    { keys: ['Tab'], what: words.next },
    { keys: ['Shift Tab'], what: words.previous },
    { keys: ['ArrowUp', 'ArrowDown'], what: words.move },
    { keys: ['Home', 'End'], what: words.ends },
    { keys: ['Enter', 'Space'], what: words.open },
    { keys: ['Escape'], what: words.leave },
    { keys: [`${mod} +`, `${mod} -`, `${mod} 0`], what: words.zoom },
  ]
}

/** The single keys among the shortcuts, which the settings turn on and off. */
export function typedKeys(commands: readonly Pick<ListedCommand, 'shortcuts'>[]): readonly string[] {
  return commands.flatMap(({ shortcuts }) => shortcuts.filter(isTyped).map((each) => shortcutText(each, onMac)))
}
