import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { withPermissions } from '../../build/readme-permissions.ts'
import { clouds } from '../../main/graph/clouds.ts'
import { scopes } from '../../main/graph/scopes.ts'
import { quickStartClientId } from '../../main/sign-in/settings.ts'

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')

describe('the section of the README about signing in', () => {
  it('lists every permission with what it is for; if not, run "npx tsx build/readme-permissions.ts"', () => {
    expect(withPermissions(readme)).toBe(readme)
    for (const { name } of scopes) expect(readme).toContain(`| \`${name}\` |`)
  })

  it('names hosts of every cloud, the redirect address and the quick start as they are in the code', () => {
    for (const { id, graphRoot, loginHost } of clouds) expect(readme).toMatch(new RegExp(`\\| \`${id}\` \\| \`${new URL(loginHost).hostname}\`.*\\| \`${new URL(graphRoot).hostname}\` \\|`))
    expect(readme).toContain('`http://localhost`')
    expect(readme).toContain(quickStartClientId)
  })

  it('has no table without its place', () => {
    expect(withPermissions('# Preflight')).toBeNull()
  })
})
