import { execFile } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { deviceFactsFrom } from '../../main/evidence/device-facts.ts'
import { readEvidenceBytes } from '../../main/evidence/read-evidence.ts'
import type { Evidence } from '../../main/evidence/schema.ts'
import type { Facts } from '../../core/facts/index.ts'
import { literal, type Machine, type Tool } from './machine.ts'

const collector = fileURLToPath(new URL('../../main/probes/windows/collect-device.ps1', import.meta.url))
const standIns = fileURLToPath(new URL('./stand-ins.ps1', import.meta.url))

export interface Run {
  readonly exitCode: number | null
  readonly output: readonly string[]
  readonly errors: string
  readonly seconds: number
  /** Files with their contents that were left on the stick, the system drive and in the temporary folder. */
  readonly stick: readonly string[]
  readonly drive: readonly string[]
  /** The one evidence file, wherever it is. */
  readonly text: string
  readonly evidence: Evidence
  readonly facts: Facts
}

export interface Options {
  readonly parameters?: string
  /** What cannot be written: the stick, or nothing anywhere. */
  readonly full?: 'stick' | 'everything'
  readonly outName?: string
  /** Ends the run at this progress line, as somebody who pulls the stick out and switches off. */
  readonly stopAt?: string
}

/** Runs the collector for real, on a machine that the stand-ins play. */
export async function collect(machine: Machine, options: Options = {}): Promise<Run> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'preflight-collector-'))
  try {
    const [stick, drive, temporary] = ['stick', 'drive', 'temporary'].map((name) => path.join(folder, name)) as [string, string, string]
    for (const each of [stick, drive, temporary]) mkdirSync(each)
    copyFileSync(collector, path.join(stick, 'collect-device.ps1'))
    installTools(path.join(folder, 'Windows'), machine.tools)
    const played: Machine = options.full === undefined ? machine : { ...machine, refuses: options.full === 'stick' ? stick : folder }
    const out = options.outName === undefined ? '' : ` -Out ${literal(path.join(stick, options.outName))}`
    const run = path.join(folder, 'run.ps1')
    const lines = [
      `$machine = ${literal(played)}`,
      `. ${literal(standIns)}`,
      ...(machine.constrained === true ? ["$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'"] : []),
      `& ${literal(path.join(stick, 'collect-device.ps1'))}${out} ${options.parameters ?? ''}`,
      'exit $LASTEXITCODE',
    ]
    writeFileSync(run, lines.join('\n'))
    const started = performance.now()
    const [command = '', ...args] = powershell()
    const result = await ended(command, [...args, run], { ...environment(folder, drive, temporary), ...machine.env }, options.stopAt)
    const seconds = (performance.now() - started) / 1000
    const list = (where: string): string[] => readdirSync(where).filter((name) => name !== 'collect-device.ps1')
    const file = [stick, drive, temporary].flatMap((where) => list(where).map((name) => path.join(where, name))).find((name) => name.endsWith('.preflight.json'))
    const bytes = file === undefined ? undefined : readFileSync(file)
    const evidence = bytes === undefined ? missing(result) : readEvidenceBytes(bytes, 'The evidence')
    const output = result.stdout.split('\n').filter((line) => line !== '').map((line) => line.replaceAll(folder, ''))
    return { exitCode: result.exitCode, output, errors: result.stderr, seconds, stick: list(stick), drive: list(drive), text: String(bytes), evidence, facts: deviceFactsFrom(evidence) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export function ended(command: string, args: readonly string[], env: NodeJS.ProcessEnv, stopAt?: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(command, args, { encoding: 'utf8', timeout: 100_000, env }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode, stdout, stderr })
    })
    child.stdout?.on('data', (text: string) => {
      if (stopAt !== undefined && text.includes(stopAt)) child.kill('SIGKILL')
    })
  })
}

function missing({ exitCode, stdout, stderr }: Ended): never {
  throw new Error(`The collector left no evidence, exit code ${String(exitCode)}.\n${stdout}\n${stderr}`)
}

/** The command that runs a script; set by the set-up of this test project. */
export function powershell(): string[] {
  return JSON.parse(process.env['PREFLIGHT_TEST_POWERSHELL'] ?? '[]') as string[]
}

export function environment(folder: string, drive: string, temporary: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SystemRoot: path.join(folder, 'Windows'),
    SystemDrive: drive,
    TEMP: temporary,
    COMPUTERNAME: 'BENCH-1',
    USERNAME: 'defaultuser0',
    USERPROFILE: 'C:\\Users\\defaultuser0',
    PROCESSOR_ARCHITECTURE: 'AMD64',
    firmware_type: 'UEFI',
  }
}

/**
 * Programs as shell scripts. Each is there twice: in folders, where PowerShell looks, and in one file with
 * backslashes in its name, which is what .NET starts when it is given a Windows path on another system.
 */
export function installTools(windows: string, tools: Readonly<Record<string, Tool>>): void {
  const places: Readonly<Record<string, string>> = {
    powershell: 'System32\\WindowsPowerShell\\v1.0\\powershell.exe',
    // What a 32-bit process reaches the 64-bit programs by.
    powershell64: 'Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe',
  }
  const killer = '#!/bin/sh\npkill -KILL -P "$4"\nkill -KILL "$4"\n'
  const all = { ...Object.fromEntries(Object.entries(tools).map(([name, tool]) => [name, program(tool)])), taskkill: killer }
  for (const [name, text] of Object.entries(all)) {
    if (text === undefined) continue
    const place = places[name] ?? `System32\\${name}.exe`
    const real = path.join(windows, ...place.split('\\'))
    mkdirSync(path.dirname(real), { recursive: true })
    for (const file of [real, `${windows}\\${place}`]) {
      if (existsSync(file)) continue
      writeFileSync(file, text)
      chmodSync(file, 0o755)
    }
  }
}

function program(tool: Tool): string | undefined {
  if (tool === 'missing') return undefined
  if (tool === 'hangs') return '#!/bin/sh\nsleep 60 &\nsleep 60\n'
  if ('shell' in tool) return `#!/bin/sh\n${tool.shell}\n`
  return `#!/bin/sh\ncat <<'END'\n${tool.prints}END\n`
}
