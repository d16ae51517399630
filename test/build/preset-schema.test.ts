import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readPreset } from '../../main/settings/read-preset.ts'
import { presetFile } from '../../main/settings/preset-schema.ts'
import { runPreflight } from '../fakes/terminal.ts'

const file = (name: string): Promise<string> => readFile(new URL(`../../${name}`, import.meta.url), 'utf8')

it('the published schema of a preset is the one that is used; if not, run "npx tsx build/write-preset-schema.ts"', async () => {
  const printed = (await runPreflight(['schema', 'preset'])).out
  expect(await file('build/schemas/preset.schema.json')).toBe(printed)
  expect(JSON.parse(printed)).toMatchObject({ additionalProperties: false, required: ['schema'] })
})

it('the preset in the README can be used, and its table names every key', async () => {
  const readme = await file('README.md')
  const example = /```json\n(\{\n {2}"schema": "preflight\.preset\/1"[^`]*)```/.exec(readme)?.[1] ?? ''
  const preset = readPreset(new TextEncoder().encode(example), 'README.md')
  expect(Object.keys(preset).length).toBeGreaterThan(5)
  for (const key of Object.keys(presetFile.shape).filter((each) => each !== '$schema')) expect(readme).toContain(`| \`${key}\` |`)
})
