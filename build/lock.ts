import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Runs `action` while no other process holds the lock file; a lock of a dead process is taken over. */
export async function withLock<T>(file: string, action: () => Promise<T>): Promise<T> {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  while (!tryLock(file)) await wait(50)
  try {
    return await action()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

function tryLock(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!isFileExists(error)) throw error
  }
  if (!holderIsAlive(file)) fs.rmSync(file, { force: true })
  return false
}

function holderIsAlive(file: string): boolean {
  let pid: number
  let ageMs: number
  try {
    ageMs = Date.now() - fs.statSync(file).mtimeMs
    pid = Number(fs.readFileSync(file, 'utf8'))
  } catch {
    return true // released this moment: the next attempt decides
  }
  // Between creating the file and writing the pid it is empty for an instant.
  if (pid === 0) return ageMs < 5_000
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function isFileExists(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
