import os from 'node:os'
import path from 'node:path'

/**
 * Where downloaded runtimes are kept. For root this is the system's cache: root starts Electron as an
 * unprivileged user, who cannot read root's home.
 */
export function electronCache(env: NodeJS.ProcessEnv = process.env): string {
  const explicit = env['PREFLIGHT_CACHE']
  if (explicit !== undefined && explicit !== '') return path.join(explicit, 'electron')
  if (process.platform === 'linux' && process.getuid?.() === 0) return '/var/cache/preflight/electron'
  const base = env['XDG_CACHE_HOME']
  return path.join(base === undefined || base === '' ? path.join(os.homedir(), '.cache') : base, 'preflight', 'electron')
}
