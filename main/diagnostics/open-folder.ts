import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { readFileLimited } from '../platform/files.ts'
import type { ArchivedFile } from './archive/archived-file.ts'
import type { Budget } from './archive/budget.ts'
import { diagnosticKind } from './file-kind.ts'

/** Intune's archive has its files one folder deep; one more for the folder that a person unpacked into. */
const deepestFolder = 3
/** Names that are looked at, so that a whole disk is not searched. */
const mostNames = 20_000

/**
 * The files of an unpacked archive that Preflight reads; empty when the folder holds none. Links are not followed, so
 * nothing outside of the folder is read.
 *
 * @param left shared with the archives inside the folder
 */
export async function openFolder(folder: string, left: Budget): Promise<readonly ArchivedFile[]> {
  const files: ArchivedFile[] = []
  for (const file of await list(folder, deepestFolder, { names: mostNames })) {
    const { size } = await stat(file)
    const name = path.relative(folder, file)
    if (diagnosticKind(name, size) === undefined) continue
    const problem = left.refuse(size, size)
    if (problem === undefined) files.push({ name, ok: true, bytes: await readFileLimited(file, size) })
    else files.push({ name, ok: false, problem })
  }
  return files
}

async function list(folder: string, levels: number, left: { names: number }): Promise<readonly string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    left.names -= 1
    if (left.names < 0) break
    const full = path.join(folder, entry.name)
    if (entry.isDirectory() && levels > 1) found.push(...(await list(full, levels - 1, left)))
    else if (entry.isFile() && diagnosticKind(entry.name, 0) !== undefined) found.push(full)
  }
  return found.sort()
}
