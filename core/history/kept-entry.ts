import type { RowSource } from '../ipc/bench.ts'
import type { KeptEntry } from '../ipc/history.ts'
import { firstToFix } from '../report/leading-checks.ts'
import type { Report } from '../report/report.ts'

/** What the list of the history shows of a report. A redacted report makes a redacted entry. */
export function keptEntry(id: string, source: RowSource, report: Report): KeptEntry {
  const { device, overall, scenario, overlays, takenAt, judgedAt, demo, redacted } = report
  return {
    id,
    serialNumber: device.serialNumber,
    name: device.name,
    model: device.model,
    label: device.source,
    overall,
    firstFix: overall === 'ready' ? null : (firstToFix(report.checks)?.title ?? null),
    scenario,
    overlays,
    source,
    takenAt,
    judgedAt: judgedAt.time,
    demo,
    redacted,
  }
}
