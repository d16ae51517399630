import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { commandList } from '../core/commands/command-list.ts'
import { commandTitles } from '../core/commands/command-words.ts'
import { groupTitles } from '../core/commands/group-words.ts'
import { keyNameWords } from '../core/commands/key-name-words.ts'
import { shortcutText } from '../core/commands/shortcut.ts'

const readme = path.resolve(import.meta.dirname, '../README.md')

/** What stands around the table in the README. */
const begin = '<!-- keys: npx tsx build/readme-keys.ts writes this table from core/commands/command-list.ts -->\n'
const end = '<!-- end of keys -->'

/** Every command that has keys, as on Windows and Linux. */
export function keyTable(): string {
  const rows = commandList
    .filter(({ shortcuts }) => shortcuts.length > 0)
    .map(({ id, group, shortcuts }) => {
      const keys = shortcuts.map((each) => `\`${shortcutText(each, false, keyNameWords.en)}\``).join(' or ')
      return `| ${keys} | ${commandTitles.en[id][0]} | ${groupTitles.en[group]} |`
    })
  return ['| keys | what they do | menu |', '|---|---|---|', ...rows, ''].join('\n')
}

/** The README with today's table; null when it has no place for one. */
export function withKeys(text: string): string | null {
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  return from < 0 || to < from ? null : `${text.slice(0, from + begin.length)}${keyTable()}${text.slice(to)}`
}

async function main(): Promise<void> {
  const written = withKeys(await readFile(readme, 'utf8'))
  if (written === null) throw new Error('README.md has no place for the table of keys.')
  await writeFile(readme, written)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
