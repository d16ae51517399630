import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'
import { distOf, root } from '../../build/paths.ts'

// For a pipe `isTTY` is undefined, not false, and then picocolors asks the environment: on Windows and in automated runs it says yes.
it('the command line writes no colors into a pipe', () => {
  const { status, stdout } = spawnSync(process.execPath, [path.join(distOf(root), 'cli', 'preflight.cjs'), 'explain', '0x80180014'], {
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', NO_COLOR: undefined, FORCE_COLOR: undefined },
  })
  expect([status, stdout.startsWith('0x80180014'), stdout.includes('\u001b')]).toEqual([0, true, false])
})
