import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { wineEnvironment, type Wine } from '../../build/ensure-wine.ts'
import { distOf, root } from '../../build/paths.ts'

const wine = JSON.parse(process.env['PREFLIGHT_WINE'] ?? '{}') as Wine

export interface Ran {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The folder that programs in Wine see as `C:\`. */
export const driveC = path.join(wine.prefix, 'drive_c')

/** A path of this machine as programs in Wine see it. */
export function onZ(file: string): string {
  return `Z:${file.replaceAll('/', '\\')}`
}

/**
 * Runs Node.js for Windows to its end. Its output goes into files: under Wine it cannot write to the pipes of Linux.
 */
export function windowsNode(args: readonly string[], cwd: string = driveC): Ran {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'preflight-wine-'))
  const files = ['out', 'err'].map((name) => path.join(folder, name))
  const handles = files.map((file) => openSync(file, 'w'))
  try {
    const { status } = spawnSync('wine', [wine.node, ...args], {
      cwd,
      env: wineEnvironment(wine.prefix),
      stdio: ['ignore', ...handles],
      timeout: 50_000,
      killSignal: 'SIGKILL',
    })
    const [stdout = '', stderr = ''] = files.map((file) => readFileSync(file, 'utf8'))
    return { exitCode: status, stdout, stderr }
  } finally {
    for (const handle of handles) closeSync(handle)
    rmSync(folder, { recursive: true })
  }
}

/** Runs the built command line on Windows. */
export function preflight(args: readonly string[], cwd?: string): Ran {
  return windowsNode([onZ(path.join(distOf(root), 'cli', 'preflight.cjs')), ...args], cwd)
}

/**
 * Runs a script of `inside/` on Windows and returns the JSON that it prints. Node takes the types out of it, so it runs
 * the product's own sources.
 */
export function inside(script: string, args: readonly string[] = []): unknown {
  const file = onZ(path.join(import.meta.dirname, 'inside', `${script}.ts`))
  const { exitCode, stdout, stderr } = windowsNode(['--disable-warning=ExperimentalWarning', file, ...args])
  if (exitCode !== 0) throw new Error(`${script} ended with ${String(exitCode)}:\n${stdout}${stderr}`)
  return JSON.parse(stdout)
}
