import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { permissionList } from '../main/graph/permission-list.ts'

const readme = path.resolve(import.meta.dirname, '../README.md')

/** What stands around the table in the README. */
const begin = '<!-- permissions: npx tsx build/readme-permissions.ts writes this table from main/graph/scopes.ts -->\n'
const end = '<!-- end of permissions -->'

/** The account page of the app lists all of them. */
const shownFacts = 10

/** Every permission that Preflight has a use for, with the facts that nobody knows without it. */
export function permissionTable(): string {
  const rows = permissionList('en').map(({ name, facts }) => {
    const more = facts.length > shownFacts ? `; ${String(facts.length - shownFacts)} more` : ''
    return `| \`${name}\` | ${facts.slice(0, shownFacts).join('; ')}${more} |`
  })
  return ['| delegated permission | what is read with it |', '|---|---|', ...rows, ''].join('\n')
}

/** The README with today's table; null when it has no place for one. */
export function withPermissions(text: string): string | null {
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  return from < 0 || to < from ? null : `${text.slice(0, from + begin.length)}${permissionTable()}${text.slice(to)}`
}

async function main(): Promise<void> {
  const written = withPermissions(await readFile(readme, 'utf8'))
  if (written === null) throw new Error('README.md has no place for the table of permissions.')
  await writeFile(readme, written)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
