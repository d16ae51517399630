import { rename as nodeRename } from 'node:fs/promises'
import { setTimeout as nodeWait } from 'node:timers/promises'

/**
 * Pauses before the next attempts. A virus scanner or an indexer opens a new file at once and holds it for some tenths of
 * a second; who still has it open after these has it open for good. Our own choice. Milliseconds.
 */
const pauses: readonly number[] = [20, 50, 100, 200, 400, 800]

/** What Windows answers while another program has one of the two files open. */
const heldCodes: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** The parts that tests replace. */
export interface ReplaceTools {
  readonly platform: NodeJS.Platform
  readonly rename: (from: string, to: string) => Promise<void>
  readonly wait: (milliseconds: number) => Promise<unknown>
}

const thisMachine: ReplaceTools = { platform: process.platform, rename: nodeRename, wait: (milliseconds) => nodeWait(milliseconds) }

/** Renames over an existing file. On Windows it waits for a while for whoever holds one of the two open. */
export async function replaceFile(from: string, to: string, { platform, rename, wait }: ReplaceTools = thisMachine): Promise<void> {
  for (const pause of platform === 'win32' ? pauses : []) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (!isHeld(error)) throw error
      await wait(pause)
    }
  }
  await rename(from, to)
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && heldCodes.has(String(error.code))
}
