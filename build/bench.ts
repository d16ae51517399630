// npm run bench: the speed limits of the design and what this machine measures.
//   npm run bench -- window cli
import { bigBench } from './bench/big-bench.ts'
import { cli } from './bench/cli.ts'
import { csv } from './bench/csv.ts'
import { eager } from './bench/eager-code.ts'
import { graphRequests } from './bench/graph-requests.ts'
import { judging } from './bench/judging.ts'
import type { BenchRow, Measurement } from './bench/row.ts'
import { window } from './bench/window.ts'
import { ensureBuilt } from './ensure-built.ts'
import { reportFailure, UserError } from './failure.ts'
import { root } from './paths.ts'

const rows: readonly BenchRow[] = [judging, window, eager, cli, graphRequests, bigBench, csv]

async function bench(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !rows.some((row) => row.name === name))
  if (unknown.length > 0) throw new UserError(`There is no ${unknown.join(', ')}. Known: ${rows.map((row) => row.name).join(', ')}.`)
  await ensureBuilt(root)
  print('what', 'limit', 'measured', 'result')
  let allOk = true
  for (const row of rows.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const { measured, ok } = await row.measure().catch(asMiss)
    print(row.what, row.limit, measured, ok ? 'ok' : 'miss')
    allOk &&= ok
  }
  return allOk
}

/** A row that cannot be measured is a miss; the others still are measured. */
function asMiss(error: unknown): Measurement {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return { measured: 'could not be measured', ok: false }
}

function print(what: string, limit: string, measured: string, result: string): void {
  console.log(`${what.padEnd(50)}${limit.padEnd(50)}${measured.padEnd(48)}${result}`)
}

bench(process.argv.slice(2))
  .then((allOk) => {
    if (!allOk) process.exitCode = 1
  })
  .catch(reportFailure)
