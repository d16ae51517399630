// Finds a PowerShell that can run the collector on this machine: tsx build/ensure-powershell.ts
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronCache } from './electron/cache.ts'
import { capture, hasCommand, type CommandResult } from './electron/command.ts'
import { reportFailure, UserError } from './failure.ts'
import { withLock } from './lock.ts'
import { root } from './paths.ts'

/** A command to which the path of a script is added, or one sentence that says why there is none. */
export type PowerShell = { readonly command: readonly string[]; readonly about: string } | { readonly missing: string }

/** Where to look and what may be built; tests put folders and fakes here. */
export interface PowerShellSearch {
  readonly env: NodeJS.ProcessEnv
  readonly hasCommand: (name: string) => boolean
  /** The sources of the host around the PowerShell engine. */
  readonly hostFolder: string
  readonly cache: string
  readonly build: (source: string, out: string) => CommandResult
}

/**
 * In this order: PREFLIGHT_PWSH, `pwsh` on the PATH, our own small host around the PowerShell engine (cached, else built
 * with the .NET SDK, which fetches the engine from NuGet).
 */
export function findPowerShell(search: PowerShellSearch): PowerShell {
  const named = search.env['PREFLIGHT_PWSH']
  if (named !== undefined && named !== '') {
    if (!fs.existsSync(named)) throw new UserError(`PREFLIGHT_PWSH is set to ${named}, but there is no such file.`)
    return { command: [named, ...pwshArguments], about: named }
  }
  if (search.hasCommand('pwsh')) return { command: ['pwsh', ...pwshArguments], about: 'pwsh' }
  if (!search.hasCommand('dotnet')) return { missing: 'there is neither PowerShell 7 (pwsh) nor a .NET SDK to build a host with' }
  const folder = path.join(search.cache, `host-${versionOf(search.hostFolder)}`)
  const host: PowerShell = { command: ['dotnet', path.join(folder, 'powershell-host.dll')], about: 'the PowerShell engine in the host of test/powershell' }
  if (fs.existsSync(folder)) return host
  const problem = buildHost(search, folder)
  return problem === undefined ? host : { missing: `the PowerShell host could not be built: ${problem}` }
}

const pwshArguments = ['-NoLogo', '-NoProfile', '-NonInteractive', '-File']

/** Builds in a folder of its own, so that neither `obj` in the sources nor half a build in the cache is left behind. */
function buildHost({ hostFolder, cache, build }: PowerShellSearch, folder: string): string | undefined {
  fs.mkdirSync(cache, { recursive: true })
  const work = fs.mkdtempSync(path.join(cache, 'build-'))
  try {
    for (const name of sourcesIn(hostFolder)) fs.copyFileSync(path.join(hostFolder, name), path.join(work, name))
    const out = path.join(work, 'out')
    const result = build(work, out)
    if (result.status !== 0) return lastError(result)
    fs.renameSync(out, folder)
    return undefined
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}

function lastError({ stdout, stderr }: CommandResult): string {
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim())
  return (lines.find((line) => /\berror\b/i.test(line)) ?? 'dotnet build did not finish').slice(0, 300)
}

function sourcesIn(folder: string): string[] {
  return fs.readdirSync(folder).filter((name) => /\.(cs|csproj)$/.test(name)).sort()
}

function versionOf(folder: string): string {
  const hash = createHash('sha256')
  for (const name of sourcesIn(folder)) hash.update(name).update(fs.readFileSync(path.join(folder, name)))
  return hash.digest('hex').slice(0, 12)
}

/** `findPowerShell` on this machine. */
export async function ensurePowerShell(): Promise<PowerShell> {
  const cache = path.join(path.dirname(electronCache()), 'powershell')
  return withLock(path.join(root, '.tsbuild', 'powershell.lock'), async () =>
    findPowerShell({
      env: process.env,
      hasCommand,
      hostFolder: path.join(root, 'test', 'powershell', 'host'),
      cache,
      // The first build fetches about 40 MB.
      build: (source, out) => capture('dotnet', ['build', '-c', 'Release', '-o', out, '--nologo', '-v', 'quiet'], { cwd: source, timeoutMs: 240_000, env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' } }),
    }),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensurePowerShell()
    .then((found) => console.log('missing' in found ? `No PowerShell: ${found.missing}.` : found.command.join(' ')))
    .catch(reportFailure)
}
