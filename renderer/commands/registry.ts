import { commandList } from '../../core/commands/command-list.ts'
import type { CommandId } from '../../core/commands/command-words.ts'
import { isTyped } from '../../core/commands/shortcut.ts'
import { onMac, shortcutText, ariaShortcut } from '../keys/shortcut.ts'
import { appCommands } from './app-commands.ts'
import { benchCommands } from './bench-commands.ts'
import type { Command, Deed } from './command.ts'
import { deviceCommands } from './device-commands.ts'
import { goCommands } from './page-commands.ts'
import { reportCommands } from './report-commands.ts'
import { selectionCommands } from './selection-commands.ts'

const deeds: readonly Deed[] = [...goCommands, ...benchCommands, ...selectionCommands, ...deviceCommands, ...reportCommands, ...appCommands]

/** Everything that can be done from anywhere, in the order in which it is listed. */
export const commands: readonly Command[] = commandList.flatMap((listed) => deeds.filter(({ id }) => id === listed.id).map((deed) => ({ ...listed, ...deed })))

/** What a control tells about the keys of the same command, in its tooltip and to assistive technology. Single keys can be off. */
export function keysOf(id: CommandId): { readonly title?: string; readonly 'aria-keyshortcuts'?: string } {
  const shortcuts = (commandList.find((each) => each.id === id)?.shortcuts ?? []).filter((each) => !isTyped(each))
  const [first] = shortcuts
  if (first === undefined) return {}
  return { title: shortcutText(first, onMac), 'aria-keyshortcuts': shortcuts.map((each) => ariaShortcut(each, onMac)).join(' ') }
}
