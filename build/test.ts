// npm test: every tier in order, going on after a failure so that all failures are seen.
//   npm test -- --only unit,electron
import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { reportFailure, UserError } from './failure.ts'
import { root } from './paths.ts'
import { closingLine, noTests, oneFailed, onePassed, skippedLines, sum, type Counts } from './vitest/counts.ts'

interface Tier {
  readonly name: string
  readonly title: string
  readonly run: () => Promise<Outcome>
  /** Starts at once, beside the tiers before it; its text waits for its turn. */
  readonly early?: true
  /** The tier that must not have failed before this one. */
  readonly after?: string
}

interface Outcome {
  readonly counts: Counts
  /** What is left to print; empty when it was printed on the way. */
  readonly text: string
}

const script = (name: string): string => path.join(root, 'node_modules', name)

const tiers: readonly Tier[] = [
  { name: 'types', title: 'Types: tsc -b', run: () => asOneTest([script('typescript/bin/tsc'), '-b']) },
  // Lint and the compiler are the two long jobs of one thread each.
  { name: 'lint', title: 'Lint: ESLint and import rules', run: () => captured([script('tsx/dist/cli.mjs'), 'build/lint.ts']), early: true },
  { name: 'unit', title: 'Unit tests: Node and jsdom', run: () => vitest(['core', 'unit', 'dom']) },
  { name: 'powershell', title: 'Collector tests: the script in a real PowerShell engine', run: () => vitest(['powershell']) },
  { name: 'build', title: 'Build', run: () => asOneTest([script('tsx/dist/cli.mjs'), 'build/build.ts', '--if-stale']) },
  { name: 'bundle', title: 'Bundle tests: the built files', run: () => vitest(['bundle']), after: 'build' },
  { name: 'electron', title: 'Window tests: a real Electron with its real sandbox', run: () => vitest(['electron']), after: 'build' },
]

async function runTiers(names: readonly string[]): Promise<boolean> {
  const wanted = tiers.filter(({ name }) => names.includes(name))
  const started = new Map(wanted.filter(({ early }) => early).map((tier) => [tier, tier.run()]))
  const results = new Map<string, Counts>()
  for (const tier of wanted) {
    console.log(`\n=== ${tier.title} ===`)
    const startedAt = performance.now()
    const blocked = tier.after !== undefined && (results.get(tier.after)?.failed ?? 0) > 0
    if (blocked) console.log(`Counted as failed: the tier "${tier.after ?? ''}" before it failed.`)
    const { counts, text } = blocked ? { counts: oneFailed, text: '' } : await (started.get(tier) ?? tier.run())
    if (text !== '') console.log(text)
    results.set(tier.name, counts)
    console.log(`--- ${tier.name}: ${closingLine(counts)} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
  }
  const total = sum([...results.values()])
  console.log('')
  for (const line of skippedLines(total.skipped)) console.log(line)
  console.log(closingLine(total))
  return total.failed === 0
}

/** A command that counts as one test. */
async function asOneTest(args: readonly string[]): Promise<Outcome> {
  return { counts: (await node(args).ended) === 0 ? onePassed : oneFailed, text: '' }
}

/** `asOneTest` for a command that runs beside another one. */
async function captured(args: readonly string[]): Promise<Outcome> {
  const { child, ended } = node(args, {}, 'pipe')
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const counts = (await ended) === 0 ? onePassed : oneFailed
  return { counts, text: Buffer.concat(chunks).toString().trimEnd() }
}

async function vitest(projects: readonly string[]): Promise<Outcome> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-test-'))
  const file = path.join(folder, 'counts.json')
  const args = ['run', '--config', 'build/vitest.config.ts', '--reporter=default', '--reporter=./build/vitest/counts-reporter.ts']
  try {
    const status = await node([script('vitest/vitest.mjs'), ...args, ...projects.flatMap((name) => ['--project', name])], { PREFLIGHT_TEST_COUNTS: file }).ended
    const counts = fs.existsSync(file) ? sum(Object.values(JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Counts>)) : noTests
    // Vitest also fails without a failed test: no test files, a broken set-up, a crash.
    return { counts: status !== 0 && counts.failed === 0 ? sum([counts, oneFailed]) : counts, text: '' }
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
}

function node(args: readonly string[], env: Readonly<Record<string, string>> = {}, output: 'inherit' | 'pipe' = 'inherit'): Running {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output], env: { ...process.env, ...env } })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { child, ended }
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

async function main(): Promise<void> {
  if (!(await runTiers(wantedTiers(process.argv.slice(2))))) process.exitCode = 1
}

main().catch(reportFailure)
