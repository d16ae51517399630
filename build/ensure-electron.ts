// Finds an Electron to run: tsx build/ensure-electron.ts [--fallback]
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronCache } from './electron/cache.ts'
import { capture } from './electron/command.ts'
import { fallback, fallbackFolder, installFallback } from './electron/fallback.ts'
import { reportFailure, UserError } from './failure.ts'
import { withLock } from './lock.ts'
import { root } from './paths.ts'

/** An Electron on this machine. */
export interface Electron {
  readonly folder: string
  readonly executable: string
  readonly version: string
  readonly source: 'override' | 'official' | 'fallback'
}

/** Where to look and what may be fetched; tests put folders and fakes here. */
export interface ElectronSearch {
  readonly env: NodeJS.ProcessEnv
  readonly platform: NodeJS.Platform
  readonly arch: string
  /** The `electron` package in node_modules. */
  readonly packageFolder: string
  readonly cache: string
  readonly fallbackAllowed: boolean
  /** Fetches the official release into `packageFolder`; false when it cannot be had. */
  readonly downloadOfficial: () => boolean
  readonly installFallback: () => void
}

/**
 * The Electron to run here, in this order: ELECTRON_OVERRIDE_DIST_PATH, the official one that is
 * installed, the cached fallback, the official one downloaded now, the fallback downloaded now.
 */
export function findElectron(search: ElectronSearch): Electron {
  const override = search.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override !== undefined && override !== '') {
    const found = electronIn(override, 'override', search.platform)
    if (found === undefined) throw new UserError(`ELECTRON_OVERRIDE_DIST_PATH is set to ${override}, but there is no Electron in it.`)
    return found
  }
  const official = (): Electron | undefined => electronIn(path.join(search.packageFolder, 'dist'), 'official', search.platform)
  const substitute = (): Electron | undefined => (mayFallBack ? electronIn(fallbackFolder(search.cache), 'fallback', search.platform) : undefined)
  const mayFallBack = search.fallbackAllowed && search.platform === 'linux' && search.arch === 'x64'

  const present = official() ?? substitute()
  if (present !== undefined) return present
  if (search.downloadOfficial()) {
    const downloaded = official()
    if (downloaded !== undefined) return downloaded
  }
  if (mayFallBack) {
    search.installFallback()
    const installed = substitute()
    if (installed !== undefined) return installed
  }
  throw new UserError(
    'Electron could not be downloaded. Check the network and proxy, then run "node node_modules/electron/install.js",\n' +
      'or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds an unpacked Electron.',
  )
}

/**
 * Whether the fallback may stand in for the official Electron: `allowed` for demo, start and tests,
 * `if-requested` by the environment, `never` for packages.
 */
export type FallbackPolicy = 'allowed' | 'if-requested' | 'never'

/** `findElectron` on this machine. Prints one line that names what is used. */
export async function ensureElectron(policy: FallbackPolicy): Promise<Electron> {
  const cache = electronCache()
  const packageFolder = path.join(root, 'node_modules', 'electron')
  const electron = await withLock(path.join(root, '.tsbuild', 'electron.lock'), async () =>
    findElectron({
      env: process.env,
      platform: process.platform,
      arch: process.arch,
      packageFolder,
      cache,
      fallbackAllowed: policy === 'allowed' || (policy === 'if-requested' && fallbackRequested(process.env)),
      downloadOfficial: () => downloadOfficial(packageFolder),
      installFallback: () => installFallback(cache),
    }),
  )
  process.stderr.write(`${describe(electron, pinnedVersion(packageFolder))}\n`)
  return electron
}

/** Whether the environment asks for the fallback: automated runs and `PREFLIGHT_ELECTRON_FALLBACK=1`. */
export function fallbackRequested(env: NodeJS.ProcessEnv): boolean {
  return env['PREFLIGHT_ELECTRON_FALLBACK'] === '1' || env['CI'] === 'true'
}

/** One line for the terminal: which Electron this is and, for the fallback, what it must not be used for. */
export function describe(electron: Electron, pinned: string): string {
  if (electron.source !== 'fallback') return `Using Electron ${electron.version} (${electron.source}).`
  return `Using Electron ${electron.version} from ${fallback.package} because Electron ${pinned} could not be downloaded here: for development, demo and tests only.`
}

function electronIn(folder: string, source: Electron['source'], platform: NodeJS.Platform): Electron | undefined {
  const executable = path.join(folder, executableIn(platform))
  if (!fs.existsSync(executable)) return undefined
  const versionFile = path.join(folder, 'version')
  const version = fs.existsSync(versionFile) ? fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'of unknown version'
  return { folder, executable, source, version }
}

function executableIn(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe'
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

function downloadOfficial(packageFolder: string): boolean {
  process.stderr.write(`Downloading Electron ${pinnedVersion(packageFolder)} …\n`)
  // A firewall that drops packets would hold the download for minutes.
  return capture(process.execPath, [path.join(packageFolder, 'install.js')], { timeoutMs: 180_000 }).status === 0
}

function pinnedVersion(packageFolder: string): string {
  const manifest: unknown = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) throw new UserError('The electron package has no version.')
  return String(manifest.version)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureElectron(process.argv.includes('--fallback') ? 'allowed' : 'if-requested')
    .then((electron) => console.log(electron.executable))
    .catch(reportFailure)
}
