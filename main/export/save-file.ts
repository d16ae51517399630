import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'

/**
 * Writes a file so that a reader sees the old content or the whole new one: first a new file beside
 * it, then a rename. `wx` refuses to follow a link that someone put there.
 */
export async function saveFile(target: string, content: string | Uint8Array): Promise<void> {
  const draft = `${target}.${randomUUID()}.tmp`
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
