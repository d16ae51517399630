import { realpathSync } from 'node:fs'

/** Resolves a path to its real form; throws when it cannot. A fake in tests. */
export type RealPath = (path: string) => string

/** The object manager's own link to the Windows folder: unlike the variable SystemRoot, a parent process cannot forge it. */
const systemRootLink = '\\\\?\\GLOBALROOT\\SystemRoot'

/** The real Windows folder, for example `C:\Windows`. */
export function systemRoot(environment: NodeJS.ProcessEnv, realPath: RealPath = (path) => realpathSync.native(path)): string {
  try {
    const real = realPath(systemRootLink).replace(/^\\\\\?\\/, '')
    if (isFolder(real)) return real
  } catch {
    // Older file system drivers refuse the link; the variable is the fallback.
  }
  const named = environment['SystemRoot'] ?? environment['SYSTEMROOT'] ?? ''
  return isFolder(named) ? named : 'C:\\Windows'
}

function isFolder(path: string): boolean {
  return /^[a-z]:\\[^/:*?"<>|]{1,200}$/i.test(path) && !path.includes('..')
}
