import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { hashIn, typicalDevice } from './demo-files.ts'
import type { BenchRow } from './row.ts'
import { runCli } from './run-cli.ts'

const rows = 10_000
const largestSeconds = 15
const largestMiB = 400

/** A registration file of a large customer, with a hash in every row. */
export const csv: BenchRow = {
  name: 'csv',
  what: `${rows.toLocaleString('en-US')}-row CSV validated with hashes`,
  limit: `<= ${largestSeconds} s, <= ${largestMiB} MB`,
  async measure() {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-csv-'))
    try {
      const file = path.join(folder, 'devices.csv')
      const hash = hashIn(typicalDevice)
      const lines = Array.from({ length: rows }, (_, index) => `BENCH-${String(index).padStart(6, '0')},,${hash}`)
      fs.writeFileSync(file, ['Device Serial Number,Windows Product ID,Hardware Hash', ...lines, ''].join('\r\n'))
      const run = await runCli(['hash', file, '--format', 'json'])
      const seconds = run.wallMs / 1_000
      if (run.stdout === '') throw new Error(`preflight hash ended with ${String(run.exitCode)}: ${run.stderr.slice(0, 500)}`)
      return { measured: `${seconds.toFixed(1)} s, ${Math.round(run.peakMiB)} MB`, ok: seconds <= largestSeconds && run.peakMiB <= largestMiB }
    } finally {
      fs.rmSync(folder, { recursive: true })
    }
  },
}
