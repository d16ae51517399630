import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** How evidence files of devices and inventories of Hyper-V hosts are recognized. */
const suffixes = ['.preflight.json', '.hyper-v.json']

/** More than any bench holds; whoever watches such a folder chose the wrong one. Our own limit. */
const mostFiles = 2_000

/** A file as its folder describes it; another size or time means another content. */
export interface FolderFile {
  readonly name: string
  readonly size: number
  /** Milliseconds since 1970. */
  readonly changedAt: number
}

/**
 * The evidence files of a folder, without those of folders below and without links. Hidden names are left out: macOS
 * puts a `._` file of its own beside each file on a stick. Throws what the file system throws.
 */
export async function listEvidenceFiles(folder: string): Promise<readonly FolderFile[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && suffixes.some((suffix) => entry.name.endsWith(suffix)) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
    .slice(0, mostFiles)
  const files = await Promise.all(names.map((name) => describe(folder, name)))
  return files.flatMap((file) => (file === null ? [] : [file]))
}

/** Null: the file went away in between. */
async function describe(folder: string, name: string): Promise<FolderFile | null> {
  try {
    const { size, mtimeMs } = await stat(path.join(folder, name))
    return { name, size, changedAt: mtimeMs }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
