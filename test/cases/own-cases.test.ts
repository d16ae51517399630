import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '../../core/checks/index.ts'
import { runChecks } from '../../core/engine/run-checks.ts'
import type { Verdict } from '../../core/engine/verdict.ts'
import { caseSituation } from '../../main/cli/cases/case-facts.ts'
import { readCase, type AcceptanceCase } from '../../main/cli/cases/read-case.ts'
import { runCases } from '../../main/cli/cases/run-cases.ts'

const folder = import.meta.dirname
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

function load(file: string): AcceptanceCase {
  const read = readCase(readFileSync(path.join(folder, file)))
  if (!read.ok) throw new Error(`${file}: ${read.error}`)
  return read.value
}

/** Something looks alarming there, and nothing may be said. */
const isSilentControl = ({ mustFail, mustWarn }: AcceptanceCase): boolean => mustFail.length + mustWarn.length === 0

function verdictsOf({ input }: AcceptanceCase): ReadonlyMap<string, Verdict> {
  const { facts, ...situation } = caseSituation(input)
  return new Map(runChecks(checks, facts, { ...situation, language: 'en' }).map(({ id, verdict }) => [id, verdict]))
}

describe('our own acceptance cases', () => {
  it.each(files)('%s passes', async (file) => {
    const written: string[] = []
    await runCases([path.join(folder, file)], { write: (text) => written.push(text) })
    expect(written.join('')).toMatch(/^passed .*\n1 passed, 0 failed, 0 skipped\n$/)
  })

  it('are 20 or more, each with a name of its own, and at least half are silent controls', () => {
    const cases = files.map(load)
    expect(cases.length).toBeGreaterThanOrEqual(20)
    expect(new Set(cases.map((each) => each.case)).size).toBe(cases.length)
    expect(cases.filter(isSilentControl).length * 2).toBeGreaterThanOrEqual(cases.length)
  })

  // A check that could not be judged is silent too, and a control that rests on that proves nothing.
  describe.each(files.filter((file) => isSilentControl(load(file))))('silent control %s', (file) => {
    const acceptance = load(file)
    const verdicts = verdictsOf(acceptance)

    it('states enough for every check that it names to be judged', () => {
      const unread = acceptance.mustStaySilent.filter((id) => !['ready', 'not-applicable'].includes(verdicts.get(id) ?? 'missing'))
      expect(unread).toEqual([])
    })

    it('keeps all other checks silent as well', () => {
      expect([...verdicts].filter(([, verdict]) => verdict === 'blocked' || verdict === 'at-risk')).toEqual([])
    })
  })
})
