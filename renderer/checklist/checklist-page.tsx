import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { useState, type ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import type { PageChannel, RequestOf } from '../../core/ipc/contract.ts'
import type { Report } from '../../core/report/report.ts'
import { mayWait } from '../../core/waiting/may-wait.ts'
import { isBusy } from '../bench/bench-state.ts'
import { progressText, rowName } from '../bench/bench-words.ts'
import { ask } from '../bridge.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { Problems } from '../ui/problems.tsx'
import { Answer } from './answer.tsx'
import { Changes } from './changes.tsx'
import { CheckGroups } from './check-groups.tsx'
import { DeviceLine } from './device-line.tsx'
import { PlanControls } from './plan-controls.tsx'
import { revealCheck } from './reveal-check.ts'
import { ProfileChain } from './profile-chain.tsx'
import { RunNotes } from './run-notes.tsx'
import { Timeline } from './timeline.tsx'
import { ScanBar } from './scan-bar.tsx'
import { useChanges } from './use-changes.ts'
import { useReport } from './use-report.ts'
import { FactsBrowser } from '../facts/facts-browser.tsx'
import { factListWords } from '../facts/words.ts'
import { inPageLanguage } from '../page-language.ts'
import { PassPanel } from '../pass/pass-panel.tsx'
import { usePass } from '../pass/use-pass.ts'
import { WayPanel } from '../way/way-panel.tsx'
import { WhatIfPanel } from '../what-if/what-if-panel.tsx'
import { WaitPanel } from '../waiting/wait-panel.tsx'
import { waitText } from '../waiting/wait-words.ts'
import { checklistWords } from './checklist-words.ts'
import { uiWords } from '../ui/ui-words.ts'
import './checklist.css'

interface Props {
  readonly deviceId: string
  /** The device's row on the bench; undefined when it is gone. */
  readonly row: BenchRow | undefined
  readonly onBack: () => void
  /** Shows what the hardware hash of a device says; null: that page is hidden here. */
  readonly onOpenHash: ((deviceId: string) => void) | null
}

/** One device: the answer first, then every check behind it. */
export function ChecklistPage({ deviceId, row, onBack, onOpenHash }: Props): ReactElement {
  const [state, dispatch] = useReport(deviceId)
  const changes = useChanges(deviceId, state.report)
  const pass = usePass(deviceId, state.report)
  const scanning = row !== undefined && isBusy(row)
  const [sawScan, setSawScan] = useState(false)
  if (scanning && !sawScan) setSawScan(true)

  function act<C extends PageChannel>(channel: C, request: RequestOf<C>): void {
    void ask(channel, request).then((reply) => {
      if (!reply.ok) dispatch({ type: 'action-failed', error: reply.error })
    })
  }
  const scan = (): void => {
    act('scan:start', deviceId)
  }

  const showCheck = (checkId: string): void => {
    dispatch({ type: 'row-toggled', checkId, open: true })
    revealCheck(checkId)
  }

  const back = (
    <Button className="back" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
      {checklistWords.bench}
    </Button>
  )
  if (row === undefined) {
    return (
      <>
        {back}
        <PageHeading focus>{checklistWords.gone}</PageHeading>
      </>
    )
  }
  const { report } = state
  const result = row.state === 'failed' ? (row.error ?? checklistWords.scanFailed) : (row.headline ?? '')
  return (
    <>
      <ScanBar back={back} row={row} hasReport={report !== null} onScan={scan} onCancel={() => { act('scan:cancel', deviceId) }} />
      <Answer row={row} report={report} />
      {report !== null && !scanning && <WayPanel deviceId={deviceId} report={report} onShowCheck={showCheck} />}
      {report === null ? (
        <p className="name-line">
          <DeviceText text={[rowName(row), row.serialNumber ?? checklistWords.serialNotRead].join(' · ')} />
        </p>
      ) : (
        <DeviceLine report={report} />
      )}
      {report !== null && onOpenHash !== null && carriesHash(report) && (
        <p className="hash-link">
          <button type="button" className="text-button" onClick={() => { onOpenHash(deviceId) }}>
            {inPageLanguage(factListWords).hash}
          </button>
        </p>
      )}
      <PlanControls row={row} onPlan={(plan) => { act('device:plan', { deviceId, ...plan }) }} />
      {report !== null && (
        <WhatIfPanel
          deviceId={deviceId}
          report={report}
          limits={pass.limits}
          scanning={scanning}
          onChoosePass={() => { act('device:plan', { deviceId, scenario: row.scenario, overlays: [...row.overlays, 'tap'], user: row.user }) }}
          onScanUser={(user) => { act('device:plan', { deviceId, scenario: row.scenario, overlays: row.overlays, user }) }}
        />
      )}
      {(row.wait !== null || (report !== null && mayWait(report))) && (
        <WaitPanel row={row} usual={report?.profileChain?.wait ?? null} onStart={() => { act('wait:start', deviceId) }} onStop={() => { act('wait:stop', deviceId) }} />
      )}
      <Problems title={uiWords.failed} sentences={state.problem === null ? [] : [state.problem]} onDismiss={() => { dispatch({ type: 'problem-dismissed' }) }} />
      {row.state === 'failed' && report !== null && (
        <p className="failed-note">
          {checklistWords.lastScanFailed} <DeviceText text={row.error ?? ''} />
        </p>
      )}
      {report === null ? (
        scanning && <div className="skeleton" aria-hidden="true"><i /><i /><i /><i /><i /><i /></div>
      ) : (
        <>
          <RunNotes report={report} />
          {pass.timeline !== null && <PassPanel timeline={pass.timeline} check={report.checks.find(({ id }) => id === 'tap-lifetime-fit') ?? null} onShowCheck={showCheck} />}
          {report.timeline !== null && <Timeline steps={report.timeline} checks={report.checks} onShowCheck={showCheck} />}
          {changes !== null && <Changes changes={changes} />}
          {report.profileChain !== null && <ProfileChain chain={report.profileChain} />}
          <CheckGroups
            report={report}
            state={state}
            busy={scanning}
            onToggle={(checkId, open) => { dispatch({ type: 'row-toggled', checkId, open }) }}
            onLearnMore={(checkId) => { act('docs:open', checkId) }}
            onScan={scan}
          />
          <FactsBrowser deviceId={deviceId} report={report} />
        </>
      )}
      <LiveRegion
        text={row.wait !== null ? `${rowName(row)}: ${waitText(row.wait)}` : scanning ? `${rowName(row)}: ${progressText(row)}` : sawScan ? result : ''}
        final={row.wait?.state === 'assigned' || (!scanning && sawScan)}
      />
    </>
  )
}

/** Whether there is a hash to look at. */
function carriesHash({ checks }: Report): boolean {
  return checks.some(({ id, verdict }) => id === 'hash-capture' && verdict === 'ready')
}
