import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { z } from 'zod'
import { viteConfig } from '../bundles.ts'
import { root } from '../paths.ts'
import type { BenchRow } from './row.ts'

const perSecond = 2_000
const outputSchema = z.object({ checks: z.number(), perSecond: z.number() })

/** How many snapshots one core judges with the whole catalog. Measured in a bundle like those that ship: a loader of TypeScript would cost a third. */
export const judging: BenchRow = {
  name: 'judging',
  what: 'judging one snapshot with the whole catalog',
  limit: `>= ${perSecond.toLocaleString('en-US')} snapshots/s`,
  async measure() {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'preflight-judging-'))
    try {
      await build(viteConfig({ name: 'cli', entry: 'build/bench/judge-demo-devices.ts', folder: '.', file: 'judge.cjs' }, root, folder))
      const { stdout } = await promisify(execFile)(process.execPath, [path.join(folder, 'judge.cjs')])
      const judged = outputSchema.parse(JSON.parse(stdout))
      return { measured: `${Math.round(judged.perSecond).toLocaleString('en-US')} snapshots/s with ${String(judged.checks)} checks`, ok: judged.perSecond >= perSecond }
    } finally {
      await fs.rm(folder, { recursive: true, force: true })
    }
  },
}
