import { checks } from '../../../../core/checks/index.ts'
import type { Facts } from '../../../../core/facts/index.ts'
import { buildReport } from '../../../../core/report/build-report.ts'
import type { Report } from '../../../../core/report/report.ts'
import { demoDevices } from '../../../../main/demo/devices/index.ts'
import { startDemoTenant, type DemoExchange, type DemoTenantOptions } from '../../../../main/demo/tenant/index.ts'
import { scanDevice } from '../../../../main/scan/scan-device.ts'
import { openTenantReader } from '../../../../main/tenant/reader/reader.ts'
import { openDemoDoor, patientClock } from '../scan.ts'

export interface JudgedScan {
  readonly facts: Facts
  readonly report: Report
  /** Every call with its answer, members of batches included. */
  readonly exchanges: readonly DemoExchange[]
  readonly requests: number
  /** Milliseconds that throttling would have cost. */
  readonly waited: number
}

export interface JudgedScanChoice {
  readonly tenant?: DemoTenantOptions
  readonly requestTimeoutMs?: number
}

/** One demo device from evidence to report, the way the command line does it, against a tenant of its own. */
export async function judgedScan(deviceId: string, choice: JudgedScanChoice = {}): Promise<JudgedScan> {
  const device = demoDevices.find((each) => each.id === deviceId)
  if (device === undefined) throw new Error(`There is no demo device ${deviceId}.`)
  const { evidence, title } = device
  const { scenario = 'user-driven', overlays = [] } = evidence.plan ?? {}
  const exchanges: DemoExchange[] = []
  const tenant = await startDemoTenant({ ...choice.tenant, onExchange: (exchange) => exchanges.push(exchange) })
  const clock = patientClock()
  try {
    const { requestTimeoutMs } = choice
    const door = openDemoDoor(tenant, { clock, ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }) })
    const snapshot = await scanDevice({
      evidence,
      collect: null,
      sourceLabel: title,
      demo: true,
      user: null,
      stuck: overlays.includes('stuck'),
      tenant: openTenantReader(door, () => clock.now()),
      fresh: false,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      now: () => tenant.now(),
    })
    const report = buildReport({ checks, snapshot, scenario, overlays, toolVersion: 'test', language: 'en' })
    return { facts: snapshot.facts, report, exchanges, requests: tenant.stats().requests, waited: clock.waits.reduce((sum, each) => sum + each, 0) }
  } finally {
    await tenant.stop()
  }
}
