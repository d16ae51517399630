import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { electronCache } from './electron/cache.ts'
import { capture } from './electron/command.ts'
import type { Electron } from './ensure-electron.ts'
import { UserError } from './failure.ts'
import { distOf } from './paths.ts'

// "nobody" on every Linux. Chromium refuses its sandbox to root, so root starts Electron as this user.
const unprivileged = 65534

/** How to start Electron on this machine with Chromium's sandbox on. */
export interface ElectronCommand {
  readonly command: string
  /** A folder that the started Electron owns, for its profile. */
  readonly home: string
  /** Variables that point Electron at `home`; the caller adds them to its own. */
  readonly env: Readonly<Record<string, string>>
  /** Where the command also writes Electron's standard error, from its first line on; undefined where it cannot. */
  readonly stderrLog: string | undefined
  dispose(): void
}

/** Prepares a command that starts `electron` with a fresh, private home folder. */
export function electronCommand(electron: Electron): ElectronCommand {
  // Unlike os.tmpdir() of a root with its own TMPDIR, the folder must be reachable by the other user.
  const folder = fs.mkdtempSync(path.join(isRoot() ? '/tmp' : os.tmpdir(), 'preflight-run-'))
  fs.chmodSync(folder, 0o755)
  const home = path.join(folder, 'home')
  const runtime = path.join(home, 'run')
  fs.mkdirSync(runtime, { recursive: true, mode: 0o700 })
  const dispose = (): void => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const env = { HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), XDG_CACHE_HOME: path.join(home, '.cache'), XDG_RUNTIME_DIR: runtime }
  if (process.platform !== 'linux') return { command: electron.executable, home, env: {}, stderrLog: undefined, dispose }

  if (isRoot()) for (const owned of [home, runtime]) fs.chownSync(owned, unprivileged, unprivileged)
  const command = path.join(folder, 'electron')
  const stderrLog = path.join(folder, 'stderr.log')
  fs.writeFileSync(command, startScript(isRoot() ? readableExecutable(electron) : electron.executable, stderrLog), { mode: 0o755 })
  return { command, home, env, stderrLog, dispose }
}

/** Hands a path that root made over to the user that Electron runs as. Does nothing for other users. */
export function giveToElectron(target: string): void {
  if (process.platform === 'linux' && isRoot()) fs.chownSync(target, unprivileged, unprivileged)
}

/** Copies what Electron needs of the app, package.json and dist, to where every user may read it. */
export function stageApp(root: string): { readonly folder: string; dispose(): void } {
  const folder = fs.mkdtempSync(path.join(isRoot() ? '/tmp' : os.tmpdir(), 'preflight-app-'))
  fs.cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'))
  fs.cpSync(distOf(root), path.join(folder, 'dist'), { recursive: true })
  if (process.platform !== 'win32') capture('chmod', ['-R', 'a+rX', folder])
  return { folder, dispose: () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

/** Why Chromium's sandbox cannot start here, in one sentence; undefined when it can. */
export function sandboxObstacle(): string | undefined {
  if (process.platform !== 'linux') return undefined
  const probe = ['unshare', '--user', '--map-root-user', '--net', 'true']
  const [command = '', ...args] = isRoot() ? [...asUnprivileged, ...probe] : probe
  if (capture(command, args).status === 0) return undefined
  return 'Chromium\'s sandbox cannot start here: this system refuses user namespaces to ordinary users.'
}

/** Fails when the window would have to run without the sandbox. */
export function requireSandbox(): void {
  const obstacle = sandboxObstacle()
  if (obstacle !== undefined) throw new UserError(obstacle)
}

const asUnprivileged = ['setpriv', `--reuid=${unprivileged}`, `--regid=${unprivileged}`, '--clear-groups'] as const

function startScript(executable: string, stderrLog: string): string {
  const prefix = isRoot() ? `${asUnprivileged.join(' ')} ` : ''
  return `#!/bin/bash\nexec 2> >(exec tee -a ${quoted(stderrLog)} >&2)\nexec ${prefix}${quoted(executable)} "$@"\n`
}

/** An Electron below a folder that only root may enter (root's home) is copied to the system's cache. */
function readableExecutable(electron: Electron): string {
  const [command = '', ...args] = [...asUnprivileged, 'test', '-x', electron.executable]
  if (capture(command, args).status === 0) return electron.executable
  const built = fs.statSync(electron.executable).mtimeMs
  const copy = path.join(electronCache(), `readable-${electron.version}-${Math.round(built)}`)
  if (!fs.existsSync(copy)) {
    const partial = `${copy}.new-${process.pid}`
    fs.cpSync(electron.folder, partial, { recursive: true })
    capture('chmod', ['-R', 'a+rX', partial])
    fs.renameSync(partial, copy)
  }
  return path.join(copy, path.relative(electron.folder, electron.executable))
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
