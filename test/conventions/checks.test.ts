import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks } from '../../core/checks/index.ts'
import { areas, type Check } from '../../core/engine/define-check.ts'
import { runChecks } from '../../core/engine/run-checks.ts'
import type { Verdict } from '../../core/engine/verdict.ts'
import { factDefinitions } from '../../core/facts/index.ts'
import type { ReportRemedy } from '../../core/report/report.ts'
import { overlayIds, scenarioIds, type Overlay, type Scenario } from '../../core/scenarios/index.ts'
import { anyFacts, anySituation, nearlyReady } from '../fakes/arbitrary-facts.ts'
import { factsFrom, testTime, without } from '../fakes/facts.ts'
import { readyFacts } from '../fakes/ready-facts.ts'

const folder = path.resolve(import.meta.dirname, '../../core/checks')
const now = Date.parse(testTime)

interface CheckFile {
  readonly area: string
  readonly name: string
  readonly check: Check | undefined
}

/** Every module below core/checks/<area>/ with its default export, if it has one. */
async function checkFiles(): Promise<CheckFile[]> {
  const files = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => fs.readdirSync(path.join(folder, entry.name)).filter((file) => file.endsWith('.ts')).map((file) => ({ area: entry.name, file })))
  return Promise.all(
    files.map(async ({ area, file }) => {
      const module = (await import(path.join(folder, area, file))) as { default?: Check }
      return { area, name: file.replace(/\.ts$/, ''), check: module.default }
    }),
  )
}

/** Situations in which a check applies: its scenarios, each with every one of its overlays. */
function situations(check: Check): { scenario: Scenario; overlays: readonly Overlay[] }[] {
  return scenarioIds
    .filter((scenario) => check.levels[scenario] !== undefined)
    .flatMap((scenario) => (check.overlays ?? [null]).map((overlay) => ({ scenario, overlays: overlay === null ? [] : [overlay] })))
}

/** What one check has said over many made-up devices. */
interface Said {
  readonly verdicts: Set<Verdict>
  readonly remedies: Map<string, ReportRemedy>
  /** Observed and expected texts. */
  readonly evidence: Set<string>
  /** Verdicts that came without a single piece of evidence. */
  readonly bare: Set<Verdict>
  /** Evidence of a verdict that weighs, in which nothing differs from what was expected. */
  readonly unexplained: Set<string>
}

/** The seed is fixed, so the set of devices is always the same; it is this large for the rare ones that end well in rare scenarios. */
const said: ReadonlyMap<string, Said> = (() => {
  const all = new Map(checks.map(({ id }): [string, Said] => [id, { verdicts: new Set(), remedies: new Map(), evidence: new Set(), bare: new Set(), unexplained: new Set() }]))
  for (const [facts, situation] of fc.sample(fc.tuple(fc.oneof(anyFacts, nearlyReady), anySituation), { seed: 7, numRuns: 5_000 })) {
    for (const result of runChecks(checks, facts, { ...situation, language: 'en' })) {
      const one = all.get(result.id)
      one?.verdicts.add(result.verdict)
      if (result.evidence.length === 0) one?.bare.add(result.verdict)
      const weighs = result.level !== 'informational' && (result.verdict === 'blocked' || result.verdict === 'at-risk')
      if (weighs && !result.evidence.some(({ observed, expected }) => expected !== null && expected !== observed)) one?.unexplained.add(result.evidence.map(({ label, observed }) => `${label}: ${observed}`).join('; '))
      if (result.remedy) one?.remedies.set(result.remedy.summary, result.remedy)
      for (const { observed, expected } of result.evidence) one?.evidence.add(`${observed} | ${expected ?? ''}`)
    }
  }
  return all
})()

function saidBy(check: Check): Said {
  const one = said.get(check.id)
  if (!one) throw new Error(`${check.id} said nothing`)
  return one
}

describe('the registry', async () => {
  const files = await checkFiles()
  const found = files.filter((each) => each.check !== undefined)

  it('holds every check file, and every check of it is a file', () => {
    expect(found.map((each) => each.name).sort()).toEqual(checks.map((each) => each.id).sort())
  })

  it('names no check twice', () => {
    expect(new Set(checks.map((each) => each.id)).size).toBe(checks.length)
  })

  it.each(found)('$area/$name: id and area are file and folder', ({ area, name, check }) => {
    expect(check?.id).toBe(name)
    expect(check?.area).toBe(area)
    expect(checks).toContain(check)
  })

  it('runs in the order of the areas', () => {
    const order = checks.map((each) => areas.indexOf(each.area))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
})

describe.each(checks.map((check) => ({ id: check.id, check })))('$id', ({ check }) => {
  it('has an id in kebab case', () => {
    expect(check.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
  })

  it('has two short titles that are states', () => {
    for (const { title, topic } of Object.values(check.words)) {
      expect(title.pass).not.toBe(title.fail)
      for (const each of [title.pass, title.fail, topic]) {
        expect(each).toMatch(/^[A-ZÄÖÜ0-9]/)
        expect(each).not.toMatch(/[.!?:]$/)
        expect(each.trim()).toBe(each)
        expect(each.length).toBeLessThanOrEqual(90)
      }
    }
  })

  it('says why in sentences', () => {
    for (const { why } of Object.values(check.words)) {
      expect(why).toMatch(/^[A-ZÄÖÜ].*\.$/)
      expect(why).not.toMatch(/please|bitte|!/i)
    }
  })

  it('links one page on learn.microsoft.com', () => {
    const url = new URL(check.docs)
    expect(url.protocol).toBe('https:')
    expect(url.host).toBe('learn.microsoft.com')
    // A page, not the front door; no language, so that readers get their own.
    expect(url.pathname.length).toBeGreaterThan(1)
    expect(url.pathname).not.toMatch(/^\/[a-z]{2}-[a-z]{2}\//)
  })

  it('says what it expected wherever it blocks or warns', () => {
    expect([...saidBy(check).unexplained]).toEqual([])
  })

  it('declares the facts that it reads, once', () => {
    const all = [...check.needs, ...(check.uses ?? [])]
    expect(all.length).toBeGreaterThan(0)
    expect(new Set(all).size).toBe(all.length)
    for (const id of all) expect(factDefinitions[id], id).toBeDefined()
  })

  it('speaks about some scenario', () => {
    expect(situations(check).length).toBeGreaterThan(0)
    for (const overlay of check.overlays ?? []) expect(overlayIds).toContain(overlay)
  })

  it('is unknown, never a verdict, when one need alone is unread', () => {
    for (const situation of situations(check)) {
      for (const need of check.needs) {
        const [result] = runChecks([check], without(factsFrom(readyFacts), [need]), { ...situation, now, language: 'en' })
        expect(result?.verdict).toBe('unknown')
        expect(result?.reason?.fact).toBe(need)
      }
    }
  })

  it('never passes with nothing read', () => {
    for (const situation of situations(check)) {
      const [result] = runChecks([check], {}, { ...situation, now, language: 'en' })
      expect(result?.verdict).not.toBe('ready')
    }
  })

  it('can end well, and badly unless it only informs', () => {
    const { verdicts } = saidBy(check)
    expect(verdicts).toContain('ready')
    const weighs = Object.values(check.levels).some((level) => level !== 'informational')
    if (weighs) expect(['blocked', 'at-risk', 'manual'].some((verdict) => verdicts.has(verdict as Verdict))).toBe(true)
  })

  it('gives remedies that a technician can follow', () => {
    for (const remedy of saidBy(check).remedies.values()) {
      // One sentence: no full stop with more text behind it.
      expect(remedy.summary).toMatch(/^[A-Z].*\.$/)
      expect(remedy.summary).not.toMatch(/[.!?] [A-Z]/)
      // An order, not a statement.
      expect(remedy.summary).not.toMatch(/^(The|This|There|That|You|It|A|An) /)
      expect(remedy.steps.length).toBeGreaterThan(0)
      expect(remedy.steps.length).toBeLessThanOrEqual(8)
      expect(new Set(remedy.steps).size).toBe(remedy.steps.length)
      for (const text of [remedy.summary, ...remedy.steps]) {
        // A command at the end of a step stands bare, so that nobody types the full stop.
        expect(text).toMatch(/^[A-Z].*\.$|\b[Rr]un:? \S+/)
        expect(text).not.toMatch(/\b[Pp]lease\b|!|undefined|\bNaN\b/)
      }
    }
  })

  it('shows evidence, in plain words', () => {
    const { bare, evidence } = saidBy(check)
    expect(bare).not.toContain('blocked')
    expect(bare).not.toContain('at-risk')
    expect([...evidence].filter((text) => /undefined|\bNaN\b|Infinity|\[object/.test(text))).toEqual([])
  })
})
