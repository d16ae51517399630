// npm test: every tier in order, going on after a failure so that all failures are seen.
//   npm test -- --only unit,electron
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { reportFailure, UserError } from './failure.ts'
import { root } from './paths.ts'
import { closingLine, oneFailed, onePassed, skippedLines, sum, type Counts } from './vitest/counts.ts'

interface Tier {
  readonly name: string
  readonly title: string
  readonly run: () => Counts
  /** The tier that must not have failed before this one. */
  readonly after?: string
}

const script = (name: string): string => path.join(root, 'node_modules', name)

const tiers: readonly Tier[] = [
  { name: 'types', title: 'Types: tsc -b', run: () => asOneTest([script('typescript/bin/tsc'), '-b']) },
  { name: 'lint', title: 'Lint: ESLint and import rules', run: () => asOneTest([script('tsx/dist/cli.mjs'), 'build/lint.ts']) },
  { name: 'unit', title: 'Unit tests: Node and jsdom', run: () => vitest(['core', 'unit', 'dom']) },
  { name: 'build', title: 'Build', run: () => asOneTest([script('tsx/dist/cli.mjs'), 'build/build.ts', '--if-stale']) },
  { name: 'bundle', title: 'Bundle tests: the built files', run: () => vitest(['bundle']), after: 'build' },
  { name: 'electron', title: 'Window tests: a real Electron with its real sandbox', run: () => vitest(['electron']), after: 'build' },
]

function runTiers(names: readonly string[]): boolean {
  const results = new Map<string, Counts>()
  for (const tier of tiers.filter(({ name }) => names.includes(name))) {
    console.log(`\n=== ${tier.title} ===`)
    const startedAt = performance.now()
    const blocked = tier.after !== undefined && (results.get(tier.after)?.failed ?? 0) > 0
    if (blocked) console.log(`Counted as failed: the tier "${tier.after ?? ''}" before it failed.`)
    const counts = blocked ? oneFailed : tier.run()
    results.set(tier.name, counts)
    console.log(`--- ${tier.name}: ${closingLine(counts)} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
  }
  const total = sum([...results.values()])
  console.log('')
  for (const line of skippedLines(total.skipped)) console.log(line)
  console.log(closingLine(total))
  return total.failed === 0
}

function asOneTest(args: readonly string[]): Counts {
  return node(args) === 0 ? onePassed : oneFailed
}

function vitest(projects: readonly string[]): Counts {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-test-'))
  const file = path.join(folder, 'counts.json')
  const args = ['run', '--config', 'build/vitest.config.ts', '--reporter=default', '--reporter=./build/vitest/counts-reporter.ts']
  try {
    const status = node([script('vitest/vitest.mjs'), ...args, ...projects.flatMap((name) => ['--project', name])], { PREFLIGHT_TEST_COUNTS: file })
    const counts = fs.existsSync(file) ? sum(Object.values(JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Counts>)) : sum([])
    // Vitest also fails without a failed test: no test files, a broken set-up, a crash.
    return status !== 0 && counts.failed === 0 ? sum([counts, oneFailed]) : counts
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): number | null {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status
}

function wantedTiers(args: readonly string[]): string[] {
  const all = tiers.map(({ name }) => name)
  const at = args.indexOf('--only')
  if (at === -1 && args.length === 0) return all
  const names = at === -1 ? [] : (args[at + 1] ?? '').split(',')
  const unknown = names.filter((name) => !all.includes(name))
  if (names.length === 0 || unknown.length > 0 || args.length !== 2) {
    throw new UserError(`usage: npm test [-- --only ${all.join(',')}]`)
  }
  return names
}

try {
  if (!runTiers(wantedTiers(process.argv.slice(2)))) process.exitCode = 1
} catch (error) {
  reportFailure(error)
}
