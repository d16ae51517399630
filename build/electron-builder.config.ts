import fs from 'node:fs'
import path from 'node:path'
import type { AfterPackContext, Configuration } from 'electron-builder'
import { setPackagedFuses } from './fuses.ts'
import { noticesFile } from './notices.ts'
import { root } from './paths.ts'

const collector = 'dist/collect-device.ps1'
const notices = `dist/${noticesFile}`
const icons = path.join(root, 'build', 'icons')
const launchers = path.join(root, 'build', 'package', 'cli')

/** Which Electron goes into the package. */
export interface PackageOptions {
  readonly electronVersion: string
  /** An unpacked Electron for the machine this runs on; absent: electron-builder fetches the official one. */
  readonly electronFolder?: string
  /** An absolute path. */
  readonly output: string
}

/**
 * The electron-builder configuration for all platforms. Its project folder is a staged one with
 * package.json and dist only, so that there are no dependencies to look for.
 *
 * What lies where in a package: the window's code is in app.asar, whose integrity Electron checks on
 * Windows and macOS. Two things other programs have to read: PowerShell the collector, which is
 * therefore unpacked beside the archive, and Node the command line, which lies in `resources/cli` with
 * a collector one folder above it, as in `dist`. The packaged Electron cannot act as Node (fuse
 * runAsNode is off), so the Windows package brings the Node that built it: a bench PC has none. On
 * Linux and macOS `resources/cli/preflight` uses the Node on the PATH.
 */
export function packageConfig(options: PackageOptions): Configuration {
  return {
    appId: 'org.preflight.desktop',
    productName: 'Preflight',
    directories: { output: options.output, buildResources: icons },
    electronVersion: options.electronVersion,
    ...(options.electronFolder === undefined ? {} : { electronDist: options.electronFolder }),
    // Everything is bundled; nothing is installed or compiled for the package.
    npmRebuild: false,
    files: ['package.json', 'dist/main/**', 'dist/preload/**', 'dist/renderer/**', 'dist/page-files.json', notices, collector, '!**/node_modules/**', '!**/*.map'],
    extraResources: [
      // From outside the project folder: electron-builder leaves out of the archive what it copies elsewhere.
      { from: path.join(root, collector), to: 'collect-device.ps1' },
      // For a Hyper-V host: whoever runs it takes it from here.
      { from: path.join(root, 'dist/collect-hyper-v.ps1'), to: 'collect-hyper-v.ps1' },
      // The window shows them from the archive; here a person finds them without starting anything.
      { from: path.join(root, notices), to: noticesFile },
      { from: 'dist/cli', to: 'cli' },
    ],
    asar: true,
    asarUnpack: [collector],
    publish: null,
    electronLanguages: ['en-US'],
    // Ours, because electron-builder's own list of fuses is one short.
    electronFuses: null,
    afterPack,
    win: {
      target: ['nsis', 'portable'],
      icon: `${icons}/icon.ico`,
      requestedExecutionLevel: 'asInvoker',
      extraResources: [{ from: `${launchers}/preflight.cmd`, to: 'cli/preflight.cmd' }, ...bundledNode()],
    },
    nsis: { oneClick: false, perMachine: false, allowElevation: true, deleteAppDataOnUninstall: true, differentialPackage: false },
    portable: { requestExecutionLevel: 'user' },
    mac: {
      target: ['dmg'],
      icon: `${icons}/icon.png`,
      category: 'public.app-category.utilities',
      hardenedRuntime: true,
      extraResources: [{ from: `${launchers}/preflight`, to: 'cli/preflight' }],
    },
    linux: {
      // The other formats need tools that electron-builder fetches from elsewhere.
      target: ['dir'],
      executableName: 'preflight',
      category: 'Utility',
      icon: `${icons}/icon.png`,
      extraResources: [{ from: `${launchers}/preflight`, to: 'cli/preflight' }],
    },
  }
}

function bundledNode(): { from: string; to: string }[] {
  if (process.platform !== 'win32') return []
  const license = path.join(path.dirname(process.execPath), 'LICENSE')
  return [{ from: process.execPath, to: 'cli/node.exe' }, ...(fs.existsSync(license) ? [{ from: license, to: 'cli/node-LICENSE.txt' }] : [])]
}

/** Runs before signing: a fuse set afterwards would break the signature. */
function afterPack(context: AfterPackContext): void {
  const { packager, appOutDir, electronPlatformName } = context
  // Electron's own default app comes along when the package is made from an unpacked Electron.
  fs.rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'win32') setPackagedFuses(path.join(appOutDir, `${name}.exe`))
  // Inside the app bundle the fuses are in the framework, not in the small starter.
  else if (electronPlatformName === 'darwin') setPackagedFuses(path.join(appOutDir, `${name}.app/Contents/Frameworks/Electron Framework.framework/Electron Framework`))
  else setPackagedFuses(path.join(appOutDir, 'preflight'))
}
