import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { redactLine } from './redact-line.ts'

/** When the log is longer than this it becomes `.old` and a new one begins. Bytes. */
const maxBytes = 512 * 1024

/** Writes one line, redacted. Never throws: a full disk must not stop a scan. */
export type Log = (line: string) => void

/** A local log of two files at most, below `folder`. Nothing in it ever leaves the machine. */
export function openLog(folder: string, now: () => Date): Log {
  const file = path.join(folder, 'preflight.log')
  let queue: Promise<void> = mkdir(folder, { recursive: true }).then(() => undefined, () => undefined)
  return (line) => {
    const text = `${now().toISOString()} ${redactLine(line)}\n`
    queue = queue.then(() => append(file, text)).catch(() => undefined)
  }
}

async function append(file: string, text: string): Promise<void> {
  const size = await stat(file).then((found) => found.size, () => 0)
  if (size > maxBytes) await rename(file, `${file}.old`)
  await appendFile(file, text, 'utf8')
}
