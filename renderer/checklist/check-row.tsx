import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import type { ReactElement } from 'react'
import type { CheckResult, Report } from '../../core/report/report.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { CheckBody } from './check-body.tsx'
import { measured } from './check-words.ts'
import { verdictWords } from '../core-words.ts'

interface Props {
  readonly check: CheckResult
  readonly report: Report
  readonly open: boolean
  /** A scan is running. */
  readonly busy: boolean
  readonly onToggle: (checkId: string, open: boolean) => void
  readonly onLearnMore: (checkId: string) => void
  /** Null: a kept report, which can only be read. */
  readonly onScan: (() => void) | null
}

/** The element of a check, for links from elsewhere on the page. */
export function checkElementId(checkId: string): string {
  return `check-${checkId}`
}

/** One check: state word, title and measured value; opened, everything behind it. */
export function CheckRow({ check, report, open, busy, onToggle, onLearnMore, onScan }: Props): ReactElement {
  const value = measured(check)
  return (
    <details
      id={checkElementId(check.id)}
      className={`check check-${check.verdict}`}
      open={open}
      onToggle={(event) => {
        const now = event.currentTarget.open
        if (now !== open) onToggle(check.id, now)
      }}
    >
      <summary className="check-summary">
        <StatusBadge tone={check.verdict} word={verdictWords[check.verdict]} size={20} />
        <span className="check-title">{check.title}</span>
        <span className="check-value">{value !== '' && <DeviceText text={value} />}</span>
        <ChevronRightRegular className="chevron" aria-hidden="true" />
      </summary>
      {open && <CheckBody check={check} report={report} busy={busy} onLearnMore={onLearnMore} onScan={onScan} />}
    </details>
  )
}
