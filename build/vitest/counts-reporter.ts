import fs from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'
import { noTests, oneFailed, sum, type Counts } from './counts.ts'

/** Writes how many tests passed, failed and were skipped per project to the file in PREFLIGHT_TEST_COUNTS. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env['PREFLIGHT_TEST_COUNTS']
    if (file === undefined) return
    const counts: Record<string, Counts> = {}
    for (const module of modules) {
      const project = module.project.name
      counts[project] = sum([counts[project] ?? noTests, countModule(module)])
    }
    // An error outside any test (a timer, a stray promise) is a failure too.
    if (unhandledErrors.length > 0) counts['unhandled errors'] = { ...noTests, failed: unhandledErrors.length }
    fs.writeFileSync(file, JSON.stringify(counts))
  }
}

/** The counts of one test file. */
export function countModule(module: TestModule): Counts {
  const counts = sum([...module.children.allTests()].map((test) => {
    const result = test.result()
    if (result.state === 'passed') return { ...noTests, passed: 1 }
    if (result.state === 'failed') return oneFailed
    const note = result.state === 'skipped' ? result.note : undefined
    return { ...noTests, skipped: [{ file: module.relativeModuleId, name: test.fullName, reason: note ?? reasonInTitle(test.fullName) }] }
  }))
  // A file that cannot be loaded, or whose set-up fails, has no failed test of its own.
  return module.ok() || counts.failed > 0 ? counts : sum([counts, oneFailed])
}

/**
 * Why a test was skipped, from its title: what stands in brackets there about a need, as in
 * `captures (skipped: no captures, see PREFLIGHT_DATA)`. `ctx.skip(reason)` needs no such title.
 */
export function reasonInTitle(title: string): string {
  const reason = [...title.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '').find((text) => /\b(skipped|needs?|without|only)\b/.test(text))
  return reason?.replace(/^skipped:? /, '') ?? 'no reason given'
}
