/** A test that did not run, and why. */
export interface SkippedTest {
  readonly file: string
  readonly name: string
  readonly reason: string
}

/** What came out of some tests. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly SkippedTest[]
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: [] }
export const onePassed: Counts = { ...noTests, passed: 1 }
export const oneFailed: Counts = { ...noTests, failed: 1 }

/** The counts of several groups of tests together. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, counts) => ({ passed: total.passed + counts.passed, failed: total.failed + counts.failed, skipped: [...total.skipped, ...counts.skipped] }),
    noTests,
  )
}

/** The line a test run ends with. */
export function closingLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped`
}

/** One line per file and reason: which tests did not run, and why. */
export function skippedLines(skipped: readonly SkippedTest[]): string[] {
  const groups = new Map<string, SkippedTest[]>()
  for (const test of skipped) {
    const key = `${test.file}\n${test.reason}`
    groups.set(key, [...(groups.get(key) ?? []), test])
  }
  return [...groups.values()].flatMap((tests) => {
    const first = tests[0]
    if (first === undefined) return []
    const what = tests.length === 1 ? first.name : `${tests.length} tests`
    return [`skipped: ${first.file}: ${what}: ${first.reason}`]
  })
}
