import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../../core/catalog/catalog.ts'
import { catalogToMarkdown } from '../../../core/catalog/catalog-to-markdown.ts'
import { checks } from '../../../core/checks/index.ts'
import { catalogShape } from '../../../main/cli/catalog-schema.ts'
import { runPreflight } from '../../fakes/terminal.ts'

describe('preflight checks', () => {
  it('lists every check by area, and how old the tables are', async () => {
    const { code, out, err } = await runPreflight(['checks'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const { id, words } of checks) expect(out).toMatch(new RegExp(`^  ${id} +${words.en.topic.slice(0, 10).replace(/[.*+?^$()|[\]{}]/g, '.')}`, 'm'))
    expect(out).toContain('\nHardware and TPM\n')
    expect(out).toMatch(/^ {2}Error codes +\d+ rows, 20[\d-]+( to 20[\d-]+)?$/m)
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it('fits a narrow terminal', async () => {
    let out = ''
    const terminal = { write: (text: string) => { out += text }, writeError: () => undefined, isTty: true, errorIsTty: false, columns: 40, env: { NO_COLOR: '1' } }
    await runPreflight(['checks', 'tpm-present'], { tools: { terminal } })
    expect(out).toContain('tpm-present')
    expect(out.split('\n').filter((line) => line.length > 40 && !line.includes('https://'))).toEqual([])
  })

  it('describes single checks in full, in the order asked for', async () => {
    const { code, out } = await runPreflight(['checks', 'tap-web-sign-in', 'TPM-present'])
    expect(code).toBe(0)
    expect(out.indexOf('tap-web-sign-in')).toBeLessThan(out.indexOf('tpm-present'))
    for (const term of ['When fine', 'When not', 'Required', 'Only with', 'Source', 'Last review']) expect(out).toMatch(new RegExp(`^  ${term} +\\S`, 'm'))
    expect(out).toContain('https://learn.microsoft.com/')
    expect(out).not.toContain('os-edition')
  })

  it('prints JSON of the shape that the schema says', async () => {
    const whole = JSON.parse((await runPreflight(['checks', '--format', 'json'])).out) as Catalog
    expect(catalogShape.parse(whole)).toEqual(whole)
    expect(whole.checks.map(({ id }) => id)).toEqual(checks.map(({ id }) => id))
    const one = JSON.parse((await runPreflight(['checks', 'os-edition', '--format', 'json'])).out) as Catalog
    expect(one).toEqual({ ...whole, checks: whole.checks.filter(({ id }) => id === 'os-edition') })
    const schemas = JSON.parse((await runPreflight(['schema'])).out) as Record<string, unknown>
    expect(Object.keys(schemas)).toEqual(['evidence', 'report', 'catalog', 'preset'])
  })

  it('prints Markdown', async () => {
    const whole = JSON.parse((await runPreflight(['checks', '--format', 'json'])).out) as Catalog
    expect((await runPreflight(['checks', '--format', 'md'])).out).toBe(catalogToMarkdown(whole))
  })

  it.each([[['checks', 'no-such-check']], [['checks', '--format', 'html']]])('refuses %j', async (argv) => {
    const { code, out, err } = await runPreflight(argv)
    expect({ code, out }).toEqual({ code: 64, out: '' })
    expect(err).toMatch(/no check "no-such-check"|Allowed choices/)
  })

  it('writes nothing that steers a terminal', async () => {
    expect((await runPreflight(['checks', '\u001b[31mred'])).err).not.toContain('\u001b')
  })
})
