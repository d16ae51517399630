import fs from 'node:fs'
import { capture, hasCommand, type CommandResult } from './electron/command.ts'
import { UserError } from './failure.ts'

/**
 * One package under its names, newest first: Debian 13 and Ubuntu 24.04 renamed libraries whose
 * time type grew to 64 bits.
 */
export type PackageNames = readonly string[]

// Enough for Electron on a minimal Debian; what they depend on comes along.
const electronPackages: readonly PackageNames[] = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']]
const displayPackages: readonly PackageNames[] = [['xvfb']]

/** Shared libraries that an executable needs and that this machine does not have. */
export function missingLibraries(executable: string): string[] {
  return parseLdd(capture('ldd', [executable]).stdout)
}

/** The `name => not found` lines of ldd. */
export function parseLdd(output: string): string[] {
  return [...new Set([...output.matchAll(/^\s*(\S+) => not found/gm)].flatMap((match) => match[1] ?? []))]
}

/**
 * Makes sure that Electron can start here: installs its libraries (and Xvfb if asked for) when this
 * is root on Debian or Ubuntu, else fails with the line to run.
 */
export function ensureSystemLibraries(executable: string, options: { display: boolean }): void {
  if (process.platform !== 'linux') return
  const wanted = [...(missingLibraries(executable).length > 0 ? electronPackages : []), ...(options.display && !hasCommand('Xvfb') ? displayPackages : [])]
  if (wanted.length === 0) return
  ensurePackages(wanted)
  const stillMissing = missingLibraries(executable)
  if (stillMissing.length > 0) throw new UserError(`Electron still lacks ${stillMissing.join(', ')}.`)
}

/** Installs Debian packages, after printing the command line; without root it only names the line. */
export function ensurePackages(wanted: readonly PackageNames[]): void {
  if (!hasCommand('apt-get')) throw new UserError(`System packages are missing. Install those that Debian calls ${wanted.map((names) => names.at(-1)).join(', ')}, then try again.`)
  const line = aptLine(chooseNames(wanted))
  if (process.getuid?.() !== 0) throw new UserError(`System packages are missing. Run this as root, then try again:\n${line}`)
  process.stderr.write(`Installing system packages: ${line}\n`)
  const update = apt(['update', '-qq'])
  // Only now does a fresh image know its package names. A failed update matters only if this fails too.
  const install = apt(['install', '-qq', '-y', '--no-install-recommends', ...chooseNames(wanted)])
  if (install.status !== 0) throw new UserError(`apt-get failed:\n${update.stderr}${install.stderr}`.trim())
}

/** The command line that installs these packages. */
export function aptLine(names: readonly string[]): string {
  return `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`
}

/** Picks for each package the first name that can be installed, by the output of `apt-cache policy`. */
export function selectNames(wanted: readonly PackageNames[], policy: string, osRelease: string): string[] {
  const available = installable(policy)
  return wanted.flatMap((names) => names.find((name) => available.has(name)) ?? (hasNewNames(osRelease) ? names[0] : names.at(-1)) ?? [])
}

function chooseNames(wanted: readonly PackageNames[]): string[] {
  const policy = capture('apt-cache', ['policy', ...wanted.flat()], { env: { ...process.env, LC_ALL: 'C' } }).stdout
  return selectNames(wanted, policy, fs.existsSync('/etc/os-release') ? fs.readFileSync('/etc/os-release', 'utf8') : '')
}

function installable(policy: string): Set<string> {
  const names = new Set<string>()
  let current = ''
  for (const line of policy.split('\n')) {
    current = /^(\S+):$/.exec(line)?.[1] ?? current
    const candidate = /^\s+Candidate: (.+)$/.exec(line)?.[1]
    if (candidate !== undefined && candidate !== '(none)') names.add(current)
  }
  return names
}

function hasNewNames(osRelease: string): boolean {
  const version = Number(/^VERSION_ID="?([\d.]+)/m.exec(osRelease)?.[1] ?? Number.NaN)
  return /^ID=ubuntu/m.test(osRelease) ? version >= 24.04 : version >= 13
}

function apt(args: readonly string[]): CommandResult {
  // Waits while another apt-get runs, as on a machine that is still being set up.
  return capture('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
