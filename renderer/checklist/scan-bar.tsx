import { Button } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { progressLabel } from '../../core/words/progress-words.ts'
import { isBusy } from '../bench/bench-state.ts'
import { progressText } from '../bench/bench-words.ts'
import { keysOf } from '../commands/registry.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { pageLanguage } from '../page-language.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { checklistWords } from './checklist-words.ts'

interface Props {
  /** The way back to the bench. */
  readonly back: ReactElement
  readonly row: BenchRow
  readonly hasReport: boolean
  readonly onScan: () => void
  readonly onCancel: () => void
}

/** Without a known length the bar shows that something happens, not how far it is. */
function extent({ progress }: BenchRow): { max?: number; value?: number } {
  return progress === null || progress.total === 0 ? {} : { max: progress.total, value: progress.done }
}

/**
 * The way back, scan, cancel, export, and how far a running scan is. Scanning and canceling share one button, so that
 * the focus stays where it was.
 */
export function ScanBar({ back, row, hasReport, onScan, onCancel }: Props): ReactElement {
  const busy = isBusy(row)
  return (
    <div className="scan-bar">
      {back}
      {busy && (
        <div className="scan-progress">
          <span>
            {row.state === 'waiting' ? checklistWords.inLine : progressText(row)}
            {row.progress !== null && row.progress.text !== '' && <> · <DeviceText text={progressLabel(row.progress.text, pageLanguage)} /></>}
          </span>
          <progress className="bar" aria-label={checklistWords.factsRead} {...extent(row)} />
        </div>
      )}
      <ExportMenu deviceId={row.id} disabled={!hasReport} />
      <Button appearance={busy ? 'secondary' : 'primary'} icon={busy ? <DismissRegular /> : <ArrowSyncRegular />} onClick={busy ? onCancel : onScan} {...keysOf(busy ? 'cancel-scan' : 'scan-again')}>
        {busy ? checklistWords.cancel : checklistWords.scanAgain}
      </Button>
    </div>
  )
}
