import { createHash } from 'node:crypto'
import type { RowSource } from '../../core/ipc/bench.ts'
import type { Report } from '../../core/report/report.ts'

/** A device on the bench was judged: after a scan, or because its plan changed. */
export interface Judged {
  readonly deviceId: string
  readonly source: RowSource
  readonly report: Report
}

/** Decides what becomes an entry: one a scan, and none for a scan that found the same again. */
export interface Recorder {
  /** The id under which this report is to be kept; null when it need not be. The same id replaces what is there. */
  readonly idFor: (judged: Judged) => string | null
  readonly forget: () => void
}

interface Last {
  readonly id: string
  readonly scan: string
  readonly content: string
}

export function createRecorder(newId: () => string): Recorder {
  const last = new Map<string, Last>()
  return {
    idFor({ deviceId, report }) {
      const before = last.get(deviceId)
      const content = digest(report)
      if (before?.content === content) {
        last.set(deviceId, { ...before, scan: report.takenAt })
        return null
      }
      // A plan that changes while somebody types judges the same scan again and again.
      const id = before?.scan === report.takenAt ? before.id : newId()
      last.set(deviceId, { id, scan: report.takenAt, content })
      return id
    },
    forget() {
      last.clear()
    },
  }
}

/** What differs between two scans of an unchanged device. */
const timesAndCounts: ReadonlySet<string> = new Set(['takenAt', 'collectedAt', 'judgedAt', 'observedAt', 'requests', 'notices'])

function digest(report: Report): string {
  const content = JSON.stringify(report, (key, value: unknown) => (timesAndCounts.has(key) ? undefined : value))
  return createHash('sha256').update(content).digest('base64')
}
