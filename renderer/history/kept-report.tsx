import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { useEffect, useReducer, type ReactElement } from 'react'
import type { ExportFormat } from '../../core/ipc/contract.ts'
import { CheckGroups } from '../checklist/check-groups.tsx'
import { DeviceLine } from '../checklist/device-line.tsx'
import { ProfileChain } from '../checklist/profile-chain.tsx'
import { noReport, reduceReport } from '../checklist/report-state.ts'
import { revealCheck } from '../checklist/reveal-check.ts'
import { RunNotes } from '../checklist/run-notes.tsx'
import { Timeline } from '../checklist/timeline.tsx'
import { ask } from '../bridge.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { Problems } from '../ui/problems.tsx'
import { VerdictIcon } from '../ui/verdict-icon.tsx'
import { historyWords as words } from './history-words.ts'
import { SaveMenu, type Outcome } from './save-menu.tsx'
import '../checklist/checklist.css'
import { overallWords } from '../core-words.ts'

interface Props {
  readonly id: string
  readonly onBack: () => void
}

/** One kept report as its checklist was, to read and to export; nothing on it can be changed. */
export function KeptReport({ id, onBack }: Props): ReactElement {
  const [state, dispatch] = useReducer(reduceReport, noReport)
  useEffect(() => {
    let current = true
    void ask('history:open', id).then((reply) => {
      if (!current) return
      dispatch(reply.ok ? { type: 'report-arrived', report: reply.value } : { type: 'action-failed', error: reply.error })
    })
    return () => {
      current = false
    }
  }, [id])
  const { report, problem } = state
  const learnMore = (checkId: string): void => {
    void ask('docs:open', checkId).then((reply) => {
      if (!reply.ok) dispatch({ type: 'action-failed', error: reply.error })
    })
  }
  const showCheck = (checkId: string): void => {
    dispatch({ type: 'row-toggled', checkId, open: true })
    revealCheck(checkId)
  }
  return (
    <>
      <div className="scan-bar">
        <Button className="back" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.back}
        </Button>
        {report !== null && <SaveMenu label={words.exportReport} formats={words.formats} onSave={(format, identifiers) => save(id, format, identifiers)} onCopy={(identifiers) => copy(id, identifiers)} />}
      </div>
      <Problems title={words.problemTitle} sentences={problem === null ? [] : [problem]} onDismiss={() => { dispatch({ type: 'problem-dismissed' }) }} />
      {report === null ? (
        problem === null && <PageHeading focus>{words.loading}</PageHeading>
      ) : (
        <>
          <div className={`answer answer-${report.overall}`}>
            <VerdictIcon tone={report.overall} size={28} />
            <div>
              <p className={`answer-word tone-${report.overall}`}>{overallWords[report.overall]}</p>
              <PageHeading focus>
                <DeviceText text={report.headline} />
              </PageHeading>
            </div>
          </div>
          <DeviceLine report={report} />
          <p className="kept-note">
            {words.kept} {report.redacted && words.keptRedacted}
          </p>
          <RunNotes report={report} />
          {report.timeline !== null && <Timeline steps={report.timeline} checks={report.checks} onShowCheck={showCheck} />}
          {report.profileChain !== null && <ProfileChain chain={report.profileChain} />}
          <CheckGroups report={report} state={state} busy={false} onToggle={(checkId, open) => { dispatch({ type: 'row-toggled', checkId, open }) }} onLearnMore={learnMore} onScan={null} />
        </>
      )}
    </>
  )
}

async function save(id: string, format: ExportFormat, identifiers: boolean): Promise<Outcome> {
  const reply = await ask('history:export', { id, format, identifiers })
  if (!reply.ok) return { failed: true, text: reply.error.detail }
  return reply.value.fileName === null ? null : { failed: false, text: words.saved(reply.value.fileName, 0) }
}

async function copy(id: string, identifiers: boolean): Promise<Outcome> {
  const reply = await ask('history:copy', { id, identifiers })
  return reply.ok ? { failed: false, text: words.copied } : { failed: true, text: reply.error.detail }
}
