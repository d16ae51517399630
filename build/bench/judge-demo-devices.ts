// Prints how many snapshots one core judges each second, as JSON. `judging.ts` bundles and runs it.
import { checks } from '../../core/checks/index.ts'
import { buildReport, type ReportRequest } from '../../core/report/build-report.ts'
import { openGraphSession } from '../../main/cli/graph-session.ts'
import { demoDevices } from '../../main/demo/devices/index.ts'
import { scanDevice } from '../../main/scan/scan-device.ts'

const warmUpMs = 500
const roundMs = 300
/** Of so many rounds the best counts: other programs can only make a round slower. */
const rounds = 10

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

/** Snapshots per second of one round. */
function judgeFor(ms: number, requests: readonly ReportRequest[]): number {
  const startedAt = performance.now()
  let judged = 0
  while (performance.now() - startedAt < ms) {
    for (const request of requests) buildReport(request)
    judged += requests.length
  }
  return (judged * 1_000) / (performance.now() - startedAt)
}

async function main(): Promise<void> {
  const requests = await demoRequests()
  judgeFor(warmUpMs, requests)
  const rates = Array.from({ length: rounds }, () => judgeFor(roundMs, requests))
  console.log(JSON.stringify({ checks: checks.length, perSecond: Math.max(...rates) }))
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
