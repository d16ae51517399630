import type { ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { progressLabel } from '../../core/words/progress-words.ts'
import { pageLanguage } from '../page-language.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { progressText } from './bench-words.ts'
import { words } from './page-words.ts'

/** What a technician should look at on this device now. */
export function NextStep({ row }: { readonly row: BenchRow }): ReactElement {
  if (row.state === 'failed') return <DeviceText text={row.error ?? words.failedSentence} />
  if (row.state === 'waiting') return <span className="quiet">{words.inLine}</span>
  if (row.state === 'scanning') {
    return (
      <>
        <span className="quiet">
          {progressText(row)}
          {row.progress !== null && row.progress.text !== '' && <> · <DeviceText text={progressLabel(row.progress.text, pageLanguage)} /></>}
        </span>
        <progress className="bar" aria-label={words.factsRead} max={row.progress?.total ?? 1} value={row.progress?.done ?? 0} />
      </>
    )
  }
  if (row.firstFix !== null) {
    return (
      <>
        <span className="fix-title">{row.firstFix.title}</span>
        <span className="second-line">{row.firstFix.summary}</span>
      </>
    )
  }
  return <span className="quiet">{row.overall === 'ready' ? words.nothingToFix : row.headline}</span>
}
