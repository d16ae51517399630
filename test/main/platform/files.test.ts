import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sleep } from '../../../main/platform/clock.ts'
import { readDirectory, readFileLimited, withTemporaryFolder, writeFileAtomically } from '../../../main/platform/files.ts'

describe('files', () => {
  it('are read up to one byte beyond the limit', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'a')
      await writeFile(file, 'x'.repeat(100_000))
      expect((await readFileLimited(file, 200_000)).length).toBe(100_000)
      expect((await readFileLimited(file, 100_000)).length).toBe(100_000)
      expect((await readFileLimited(file, 99_999)).length).toBe(100_000)
      expect((await readFileLimited(file, 10)).length).toBe(11)
    })
  })

  it('are read although the kernel says that they are empty', async () => {
    if (!existsSync('/proc/self/status')) return
    expect((await readFileLimited('/proc/self/status', 100_000)).length).toBeGreaterThan(100)
  })

  it('are written as a whole or not at all', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'a.json')
      await writeFileAtomically(file, Buffer.from('one'))
      await writeFileAtomically(file, Buffer.from('two'))
      expect(await readFile(file, 'utf8')).toBe('two')
      await mkdir(path.join(folder, 'taken'))
      await expect(writeFileAtomically(path.join(folder, 'taken'), Buffer.from('x'))).rejects.toThrow()
      expect(await readdir(folder)).toEqual(['a.json', 'taken'])
    })
  })

  it('are not put in the place of a device', async () => {
    if (process.platform === 'win32') return
    await withTemporaryFolder(async (folder) => {
      const pipe = path.join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      const [text] = await Promise.all([readFile(pipe, 'utf8'), writeFileAtomically(pipe, 'through')])
      expect(text).toBe('through')
      expect((await stat(pipe)).isFIFO()).toBe(true)
    })
  })

  it('list sorted names, and temporary folders go away', async () => {
    let kept = ''
    await withTemporaryFolder(async (folder) => {
      kept = folder
      await writeFile(path.join(folder, 'b'), '')
      await writeFile(path.join(folder, 'a'), '')
      expect(await readDirectory(folder)).toEqual(['a', 'b'])
    })
    expect(existsSync(kept)).toBe(false)
    await expect(withTemporaryFolder(() => Promise.reject(new Error('oops')))).rejects.toThrow('oops')
  })
})

describe('sleep', () => {
  it('ends in time, and at once when cancelled', async () => {
    await sleep(1)
    const controller = new AbortController()
    const waiting = sleep(60_000, controller.signal)
    controller.abort(new Error('Enough.'))
    await expect(waiting).rejects.toThrow('Enough.')
    await expect(sleep(60_000, controller.signal)).rejects.toThrow('Enough.')
    await expect(sleep(1, AbortSignal.abort('text'))).rejects.toThrow('Cancelled.')
  })
})
