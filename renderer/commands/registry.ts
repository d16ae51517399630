import { onMac, shortcutText, ariaShortcut } from '../keys/shortcut.ts'
import { appCommands } from './app-commands.ts'
import { benchCommands } from './bench-commands.ts'
import type { Command } from './command.ts'
import type { CommandId } from './command-words.ts'
import { deviceCommands } from './device-commands.ts'
import { goCommands } from './page-commands.ts'
import { reportCommands } from './report-commands.ts'

/** Everything that can be done from anywhere, in the order in which it is listed. */
export const commands: readonly Command[] = [...goCommands, ...benchCommands, ...deviceCommands, ...reportCommands, ...appCommands]

/** What a control tells about the keys of the same command, in its tooltip and to assistive technology. */
export function keysOf(id: CommandId): { readonly title?: string; readonly 'aria-keyshortcuts'?: string } {
  const shortcuts = commands.find((each) => each.id === id)?.shortcuts ?? []
  const [first] = shortcuts
  if (first === undefined) return {}
  return { title: shortcutText(first, onMac), 'aria-keyshortcuts': shortcuts.map((each) => ariaShortcut(each, onMac)).join(' ') }
}
