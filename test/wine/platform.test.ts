import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/paths.ts'
import { inside, onZ } from './windows.ts'

describe('running programs on Windows', () => {
  const result = inside('process-tree') as { readonly alone: unknown; readonly pipeHeld: { readonly seconds: number }; readonly echo: { readonly sent: unknown; readonly received: unknown }; readonly missing: string; readonly code: { readonly exitCode: number; readonly environment: readonly string[] } }

  // Wine 8 has a taskkill that refuses /T, so this is also the case of a Windows where it fails.
  it.each(['alone', 'pipeHeld'] as const)('a program that takes too long is ended (%s)', (which) => {
    expect(result[which]).toMatchObject({ end: 'timed-out', exitCode: null, ran: true, stillRuns: false })
  })

  it('nobody waits for a child that holds the pipe', () => {
    expect(result.pipeHeld.seconds).toBeLessThan(8)
  })

  it('every argument stays one argument', () => {
    expect(result.echo.received).toEqual(result.echo.sent)
  })

  it('a missing program and an exit code are told', () => {
    expect([result.missing, result.code.exitCode]).toEqual(['not-started', 3])
  })

  it('a program gets the system\'s path and no foreign settings', () => {
    expect(result.code.environment).toEqual(expect.arrayContaining(['path', 'systemroot']))
    expect(result.code.environment).not.toEqual(expect.arrayContaining(['wineprefix']))
  })
})

describe('files on Windows', () => {
  const result = inside('files', [onZ(path.join(root, 'main', 'demo', 'devices', 'ready-laptop.preflight.json'))]) as Record<string, unknown>

  it('a file is replaced as a whole and no draft stays', () => {
    expect(result).toMatchObject({ atomically: 'new', names: ['one two.txt', 'stick'] })
  })

  it('a path may be longer than 260 characters', () => {
    const longPath = result['longPath'] as { readonly length: number; readonly read: string }
    expect(longPath.length).toBeGreaterThan(300)
    expect(longPath.read).toBe('deep')
  })

  it('a temporary folder goes away', () => {
    expect(result['temporary']).toEqual({ path: expect.stringMatching(/^C:\\.*\\preflight-/) as string, left: false })
  })

  it('a folder is watched, and a half-written file is waited for', () => {
    const watch = result['watch'] as { readonly noticedAfter: number }
    expect(watch).toMatchObject({ whileHalf: 0, names: ['half.preflight.json'], state: 'watching', files: 1, problems: [] })
    expect(watch.noticedAfter).toBeLessThan(1_000)
  })
})
