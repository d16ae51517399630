import type { ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import type { Report } from '../../core/report/report.ts'
import { rowName, rowStatus } from '../bench/bench-words.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { VerdictIcon } from '../ui/verdict-icon.tsx'
import { overallWords } from '../core-words.ts'
import { checklistWords } from './checklist-words.ts'

interface Props {
  readonly row: BenchRow
  readonly report: Report | null
}

/** The overall verdict and the one sentence behind it; before the first judgment, what is going on. */
export function Answer({ row, report }: Props): ReactElement {
  const status = report === null ? rowStatus(row) : { tone: report.overall, word: overallWords[report.overall] }
  return (
    <div className={`answer answer-${status.tone}`}>
      <VerdictIcon tone={status.tone} size={28} />
      <div>
        <p className={`answer-word tone-${status.tone}`}>{status.word}</p>
        <PageHeading focus>
          {report === null ? row.state === 'failed' ? <DeviceText text={row.error ?? checklistWords.scanFailed} /> : <>{checklistWords.checking} <DeviceText text={rowName(row)} /></> : report.headline}
        </PageHeading>
      </div>
    </div>
  )
}
