import { spawn } from 'node:child_process'
import path from 'node:path'
import { distOf, root } from '../paths.ts'

/** One finished run of the command line. */
export interface CliRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly wallMs: number
  readonly peakMiB: number
}

/** Runs the built command line in a process of its own and measures it. */
export function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}, nodeArgs: readonly string[] = []): Promise<CliRun> {
  const cli = path.join(distOf(root), 'cli', 'preflight.cjs')
  const hook = path.join(import.meta.dirname, 'report-usage.cjs')
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    const child = spawn(process.execPath, [...nodeArgs, '--require', hook, cli, ...args], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
    const outputs = ['', '', '']
    for (const [index, stream] of child.stdio.slice(1).entries()) {
      stream?.on('data', (chunk: Buffer) => {
        outputs[index] += chunk.toString()
      })
    }
    child.once('error', reject)
    child.once('close', (exitCode) => {
      const [stdout = '', stderr = '', usage = ''] = outputs
      resolve({ exitCode, stdout, stderr, wallMs: performance.now() - startedAt, peakMiB: Number(usage) / 1024 })
    })
  })
}

/** `runCli` for a run that must end with a verdict (exit codes 0 to 3). */
export async function runCliToVerdict(args: readonly string[]): Promise<CliRun> {
  const run = await runCli(args)
  if (run.exitCode === null || run.exitCode > 3) throw new Error(`preflight ${args.join(' ')} ended with ${String(run.exitCode)}: ${run.stderr.trim()}`)
  return run
}
