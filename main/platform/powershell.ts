import type { Command } from './run-process.ts'
import { systemRoot, type RealPath } from './system-root.ts'

export interface ScriptArguments {
  /** Absolute path of a script that ships with Preflight. */
  readonly script: string
  /** Absolute path of a file that Preflight made up itself. */
  readonly out: string
}

/**
 * Windows PowerShell 5.1 with a script file. `pwsh` is no substitute: inbox modules load there only by proxy. A
 * 32-bit process reaches the 64-bit one through Sysnative.
 */
export function powershellCommand({ script, out }: ScriptArguments, environment: NodeJS.ProcessEnv, realPath?: RealPath): Command {
  const root = systemRoot(environment, realPath)
  const folder = environment['PROCESSOR_ARCHITEW6432'] === undefined ? 'System32' : 'Sysnative'
  return {
    executable: `${root}\\${folder}\\WindowsPowerShell\\v1.0\\powershell.exe`,
    args: ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script, '-Out', out],
  }
}
