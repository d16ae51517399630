import type { BenchRow } from '../../core/ipc/bench.ts'
import { rowName, rowStatus } from '../bench/bench-words.ts'
import { isTyped } from '../../core/commands/shortcut.ts'
import { onMac, shortcutText } from '../keys/shortcut.ts'
import { runCommand, type CommandPlace } from './command.ts'
import { titlesHere } from './command-words.ts'
import type { Entry } from './entry.ts'
import { groupsHere, words } from './palette-words.ts'
import { commands } from './registry.ts'

/** Every command that this window has, and every device on the bench. */
export function entriesOf(at: CommandPlace): readonly Entry[] {
  return [...commandEntries(at), ...at.bench.rows.map((row) => deviceEntry(row, at))]
}

function commandEntries(at: CommandPlace): readonly Entry[] {
  return commands
    .filter(({ id, hidden }) => id !== 'palette' && hidden?.(at) !== true)
    .map((command): Entry => {
      const [title, keywords] = titlesHere[command.id]
      const first = command.shortcuts.find((each) => at.settings.settings.singleKeys || !isTyped(each))
      return {
        key: command.id,
        kind: groupsHere[command.group],
        title,
        detail: null,
        keywords,
        keys: first === undefined ? null : shortcutText(first, onMac),
        obstacle: command.obstacle?.(at) ?? null,
        askedOnly: false,
        run: () => { runCommand(command, at) },
      }
    })
}

function deviceEntry(row: BenchRow, { go }: CommandPlace): Entry {
  const status = rowStatus(row).word
  return {
    key: `device ${row.id}`,
    kind: words.device,
    title: rowName(row),
    detail: [status, row.serialNumber, row.firstFix?.title].filter((part) => typeof part === 'string' && part !== '').join(' · '),
    keywords: [row.label, row.model, row.user].join(' '),
    keys: null,
    obstacle: null,
    askedOnly: true,
    run: () => { go({ type: 'device-opened', deviceId: row.id }) },
  }
}
