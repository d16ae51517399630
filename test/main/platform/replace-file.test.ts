import { describe, expect, it } from 'vitest'
import { replaceFile } from '../../../main/platform/replace-file.ts'

const problem = (code: string): Error => Object.assign(new Error(code), { code })

/** Fails with these codes, one after the other, then works. */
function attempts(codes: readonly string[], platform: NodeJS.Platform = 'win32'): { run: () => Promise<void>; seen: { renames: number; waited: number } } {
  const seen = { renames: 0, waited: 0 }
  const rename = (): Promise<void> => {
    const code = codes[seen.renames]
    seen.renames += 1
    return code === undefined ? Promise.resolve() : Promise.reject(problem(code))
  }
  const wait = (milliseconds: number): Promise<void> => {
    seen.waited += milliseconds
    return Promise.resolve()
  }
  return { run: () => replaceFile('a', 'b', { platform, rename, wait }), seen }
}

describe('replaceFile', () => {
  it.each([[[]], [['EPERM']], [['EBUSY', 'EACCES', 'EPERM']], [Array<string>(6).fill('EPERM')]])('waits on Windows for whoever holds the file: %j', async (codes) => {
    const { run, seen } = attempts(codes)
    await run()
    expect(seen.renames).toBe(codes.length + 1)
  })

  it('gives up after less than two seconds', async () => {
    const { run, seen } = attempts(Array<string>(7).fill('EPERM'))
    await expect(run()).rejects.toThrow('EPERM')
    expect(seen.renames).toBe(7)
    expect(seen.waited).toBeLessThan(2_000)
  })

  it.each([
    ['win32', 'ENOENT'],
    ['linux', 'EPERM'],
    ['darwin', 'EBUSY'],
  ] as const)('does not wait on %s after %s', async (platform, code) => {
    const { run, seen } = attempts([code], platform)
    await expect(run()).rejects.toThrow(code)
    expect(seen).toEqual({ renames: 1, waited: 0 })
  })
})
