import { checks } from '../../core/checks/index.ts'
import { factOf, type Facts } from '../../core/facts/index.ts'
import type { ScanProgress } from '../../core/ipc/bench.ts'
import { buildReport } from '../../core/report/build-report.ts'
import type { Report } from '../../core/report/report.ts'
import type { Evidence } from '../evidence/schema.ts'
import { localZone } from '../platform/local-zone.ts'
import { scanDevice } from '../scan/scan-device.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'
import type { WaitBook } from '../waiting/wait-book.ts'
import type { CheckOptions, CommandTools } from './check-options.ts'
import { progressLine } from './progress-line.ts'
import { toolVersion } from './tool-version.ts'

/** A device to judge. */
export interface Subject {
  readonly label: string
  /** Null: this machine. */
  readonly evidence: Evidence | null
}

export interface Judged {
  readonly report: Report
  readonly facts: Facts
}

/** Scans one device and judges it. `fresh`: what was asked about it before does not count. */
export async function judgeDevice(subject: Subject, options: CheckOptions, tools: CommandTools, tenant: TenantReader | null, fresh: boolean, waitBook: WaitBook): Promise<Judged> {
  const line = progressLine(tools.terminal, subject.label)
  const plan = subject.evidence?.plan
  const overlays = options.overlays ?? plan?.overlays ?? options.usualOverlays ?? []
  const snapshot = await scanDevice({
    evidence: subject.evidence,
    collect: subject.evidence === null ? collectHere : null,
    sourceLabel: subject.label,
    demo: options.demo,
    user: options.user,
    stuck: overlays.includes('stuck'),
    tenant,
    fresh,
    signal: tools.signal,
    onProgress: line.show,
    now: tools.now,
  })
  line.clear()
  const tenantId = factOf(snapshot.facts, 'tenant.id')
  const report = buildReport({
    checks,
    snapshot,
    scenario: options.scenario ?? plan?.scenario ?? 'user-driven',
    overlays,
    toolVersion,
    ...(tenantId.status === 'known' ? { watched: waitBook.watched(tenantId.value) } : {}),
    language: options.language ?? tools.language,
    zone: localZone,
    ...(options.asOf === null ? {} : { asOf: options.asOf }),
  })
  return { report, facts: snapshot.facts }
}

async function collectHere(onProgress: (progress: ScanProgress) => void, signal: AbortSignal): Promise<Evidence> {
  const { collectThisMachine } = await import('../probes/collect-here.ts')
  return collectThisMachine({ onProgress, signal, now: Date.now })
}
