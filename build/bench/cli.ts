import { typicalDevice } from './demo-files.ts'
import { median, type BenchRow } from './row.ts'
import { runCliToVerdict } from './run-cli.ts'

const largestSeconds = 1
const largestMiB = 150
const rounds = 5

/** The command a technician types most. */
export const cli: BenchRow = {
  name: 'cli',
  what: 'preflight check --demo --device FILE',
  limit: `<= ${largestSeconds.toFixed(1)} s, <= ${largestMiB} MB`,
  async measure() {
    const args = ['check', '--demo', '--device', typicalDevice]
    const runs = []
    for (let round = 0; round < rounds; round++) runs.push(await runCliToVerdict(args))
    const seconds = median(runs.map((run) => run.wallMs)) / 1_000
    const peakMiB = Math.max(...runs.map((run) => run.peakMiB))
    return { measured: `${seconds.toFixed(2)} s, ${Math.round(peakMiB)} MB`, ok: seconds <= largestSeconds && peakMiB <= largestMiB }
  },
}
