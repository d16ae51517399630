// npm run package: the app for this platform, in release/.
//   --dir        only the unpacked folder, no installer
//   --for-tests  from any Electron that is here, in release/for-tests-only; never for users
import fs from 'node:fs'
import path from 'node:path'
import { build, Platform } from 'electron-builder'
import { packageConfig } from './electron-builder.config.ts'
import { ensureBuilt } from './ensure-built.ts'
import { ensureElectron } from './ensure-electron.ts'
import { reportFailure, UserError } from './failure.ts'
import type { Metafile } from './metafile.ts'
import { bundledPackages, noticesFile, withoutText } from './notices.ts'
import { listAsar } from './package/asar-listing.ts'
import { supportObstacle } from './package/electron-support.ts'
import { distOf, root } from './paths.ts'

const forTests = process.argv.includes('--for-tests')
const folderOnly = process.argv.includes('--dir') || forTests || process.platform === 'linux'

async function makePackage(): Promise<void> {
  const electron = await ensureElectron(forTests ? 'allowed' : 'never')
  const obstacle = forTests ? undefined : supportObstacle(electron.version, new Date())
  if (obstacle !== undefined) throw new UserError(obstacle)
  await ensureBuilt(root)
  refuseMissingLicenses()
  const output = forTests ? 'release/for-tests-only' : 'release'
  const platform = Platform.current()
  await build({
    projectDir: stageForPackage(),
    targets: folderOnly ? platform.createTarget('dir') : platform.createTarget(),
    config: packageConfig({ electronVersion: electron.version, electronFolder: electron.folder, output: path.join(root, output) }),
    publish: 'never',
  })
  for (const archive of findArchives(path.join(root, output))) refuseStrayFiles(archive)
  console.log(`Packaged into ${output}${forTests ? ': for tests only, not for users' : ''}.`)
}

/** Most licenses ask for their text in every copy. */
function refuseMissingLicenses(): void {
  const metafile = JSON.parse(fs.readFileSync(path.join(distOf(root), 'metafile.json'), 'utf8')) as Metafile
  const missing = withoutText(bundledPackages(metafile, root))
  if (missing.length > 0) throw new UserError(`Cannot package without the license texts of ${missing.join(', ')}: put them into build/licenses.`)
}

/** A folder with what is packaged; the manifest without the fields that only matter for development. */
function stageForPackage(): string {
  const folder = path.join(root, '.tsbuild', 'package-app')
  fs.rmSync(folder, { recursive: true, force: true })
  fs.cpSync(distOf(root), path.join(folder, 'dist'), { recursive: true })
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>
  const kept = ['name', 'productName', 'version', 'description', 'license', 'author', 'main'].map((key) => [key, manifest[key]])
  fs.writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)
  return folder
}

function findArchives(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'app.asar')
    .map((file) => path.join(folder, file))
}

/** The archive lists the built window, the collector and nothing else (H42). */
function refuseStrayFiles(archive: string): void {
  const built = ['main', 'preload', 'renderer'].flatMap((folder) =>
    fs
      .readdirSync(path.join(distOf(root), folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
  const expected = [...built, 'dist/page-files.json', 'dist/collect-device.ps1', `dist/${noticesFile}`, 'package.json'].sort()
  const actual = listAsar(archive)
  const stray = actual.filter((file) => !expected.includes(file))
  const absent = expected.filter((file) => !actual.includes(file))
  if (stray.length > 0 || absent.length > 0) {
    throw new UserError(`${path.relative(root, archive)} differs from dist. Too much: ${stray.join(', ') || 'nothing'}. Missing: ${absent.join(', ') || 'nothing'}.`)
  }
}

makePackage().catch(reportFailure)
