import { checks } from '../../core/checks/index.ts'
import { buildReport, type ReportRequest } from '../../core/report/build-report.ts'
import { openGraphSession } from '../../main/cli/graph-session.ts'
import { demoDevices } from '../../main/demo/devices/index.ts'
import { scanDevice } from '../../main/scan/scan-device.ts'
import type { BenchRow } from './row.ts'

const perSecond = 2_000
const warmUpMs = 500
const measureMs = 3_000

/** How many snapshots one core judges with the whole catalog. */
export const judging: BenchRow = {
  name: 'judging',
  what: 'judging one snapshot with the whole catalog',
  limit: `>= ${perSecond.toLocaleString('en-US')} snapshots/s`,
  async measure() {
    const requests = await demoRequests()
    judgeFor(warmUpMs, requests)
    const rate = judgeFor(measureMs, requests)
    return { measured: `${Math.round(rate).toLocaleString('en-US')} snapshots/s with ${checks.length} checks`, ok: rate >= perSecond }
  },
}

/** The demo devices after a full scan against the demo tenant. */
async function demoRequests(): Promise<ReportRequest[]> {
  const session = await openGraphSession({ demo: true, graphUrl: null, token: undefined })
  const requests: ReportRequest[] = []
  try {
    for (const { evidence, title } of demoDevices) {
      const snapshot = await scanDevice({
        evidence,
        collect: null,
        sourceLabel: title,
        demo: true,
        user: null,
        stuck: evidence.plan?.overlays?.includes('stuck') ?? false,
        tenant: session.tenant,
        fresh: false,
        signal: new AbortController().signal,
        onProgress: () => undefined,
        now: Date.now,
      })
      requests.push({ checks, snapshot, scenario: evidence.plan?.scenario ?? 'user-driven', overlays: evidence.plan?.overlays ?? [], toolVersion: 'bench', language: 'en' })
    }
  } finally {
    await session.close()
  }
  return requests
}

/** Snapshots per second of one core: by processor time where that is less, so that other load does not count. */
function judgeFor(ms: number, requests: readonly ReportRequest[]): number {
  const startedAt = performance.now()
  const cpuBefore = process.cpuUsage()
  let judged = 0
  while (performance.now() - startedAt < ms) {
    for (const request of requests) buildReport(request)
    judged += requests.length
  }
  const { user, system } = process.cpuUsage(cpuBefore)
  const elapsedMs = Math.min(performance.now() - startedAt, (user + system) / 1_000)
  return (judged * 1_000) / elapsedMs
}
