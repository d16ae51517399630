import path from 'node:path'
import { isStale } from './freshness.mjs'
import { withLock } from './lock.ts'

/** Builds unless `dist` is up to date. Returns whether it built. */
export async function ensureBuilt(root: string): Promise<boolean> {
  if (!isStale(root)) return false
  process.stderr.write('Building Preflight …\n')
  return buildLocked(root, isStale)
}

/** Builds, one process at a time; `needed` is asked again once it is this process's turn. */
export async function buildLocked(root: string, needed: (root: string) => boolean): Promise<boolean> {
  return withLock(path.join(root, '.tsbuild', 'build.lock'), async () => {
    if (!needed(root)) return false
    // Loaded late: Vite costs half a second that a fresh `dist` does not need.
    const { buildAll } = await import('./build-all.ts')
    await buildAll(root)
    return true
  })
}
