import type { Report } from '../../core/report/report.ts'
import { demoFiles } from './demo-files.ts'
import type { BenchRow } from './row.ts'
import { runCliToVerdict } from './run-cli.ts'

const mostRequests = 9

/** HTTP requests to Microsoft Graph for a full check of one device; the worst of the demo devices. */
export const graphRequests: BenchRow = {
  name: 'requests',
  what: 'full one-device check',
  limit: `<= ${mostRequests} Graph requests`,
  async measure() {
    let most = 0
    for (const file of demoFiles()) {
      const run = await runCliToVerdict(['check', '--demo', '--device', file, '--format', 'json'])
      most = Math.max(most, (JSON.parse(run.stdout) as Report).requests)
    }
    return { measured: `${most} requests at most`, ok: most > 0 && most <= mostRequests }
  },
}
