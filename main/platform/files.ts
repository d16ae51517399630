import { randomUUID } from 'node:crypto'
import { mkdtemp, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Reads at most `limit` bytes. Files of sysfs say size 0, so the size is not asked. A longer file gives one byte more
 * than the limit, so that the reader notices.
 */
export async function readFileLimited(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const chunks: Uint8Array[] = []
    let total = 0
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(65_536, limit + 1 - total)), 0, null, null)
      if (bytesRead === 0) break
      chunks.push(buffer.subarray(0, bytesRead))
      total += bytesRead
      if (total > limit) break
    }
    return Buffer.concat(chunks)
  } finally {
    await handle.close()
  }
}

/** Names in a folder, sorted. */
export async function readDirectory(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort()
}

/** Writes beside the target and renames, so that a pulled stick leaves the old file or the new one. */
export async function writeFileAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`)
  try {
    await writeFile(draft, bytes, { flag: 'wx' })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Runs something with a private empty folder and removes the folder afterwards. */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'preflight-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
