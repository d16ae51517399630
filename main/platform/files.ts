import { randomUUID } from 'node:crypto'
import { mkdtemp, open, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { replaceFile } from './replace-file.ts'

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

/** Whether there is a file of this name; false also when it cannot be told. */
export async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (info) => info.isFile(),
    () => false,
  )
}

/** Names in a folder, sorted. */
export async function readDirectory(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort()
}

/**
 * Writes so that a reader sees the old content or the whole new one, also on a stick that is pulled: first a new file
 * beside the target, then a rename. `wx` refuses to follow a link that someone put there. `mode` is for a new file on POSIX.
 */
export async function writeFileAtomically(file: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  if (await isDevice(file)) {
    await writeFile(file, content)
    return
  }
  const draft = draftOf(file)
  try {
    const handle = await open(draft, 'wx', mode)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await replaceFile(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Like `writeFileAtomically` for what is too large for memory: `write` adds one piece after the other. */
export async function writePiecesAtomically(file: string, write: (add: (piece: string | Uint8Array) => Promise<void>) => Promise<void>): Promise<void> {
  const draft = draftOf(file)
  try {
    const handle = await open(draft, 'wx')
    try {
      // Unlike `write`, this goes on after a partial write.
      await write((piece) => handle.writeFile(piece))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await replaceFile(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const draftOf = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`)

/** NUL, /dev/stdout, a pipe: a rename would put a file in its place. */
async function isDevice(file: string): Promise<boolean> {
  return stat(file).then(
    (info) => !info.isFile() && !info.isDirectory(),
    () => false,
  )
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
