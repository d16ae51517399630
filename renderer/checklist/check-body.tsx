import { Button } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { KeyRegular } from '@fluentui/react-icons/svg/key'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import { lazy, Suspense, useState, type ReactElement } from 'react'
import type { CheckResult, Report } from '../../core/report/report.ts'
import { possibleCodes } from '../codes/code-pattern.ts'
import { useOpenAccount } from '../account/open-account.ts'
import { useOpenCheck } from '../catalog/open-check.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { checkText } from './check-text.ts'
import { accountWay, levelWords, remedyTerms, worthRetry } from './check-words.ts'
import { copyText } from './copy-text.ts'
import { EvidenceTable } from './evidence-table.tsx'
import { userFieldId } from './plan-controls.tsx'
import { confidenceWords } from '../core-words.ts'
import { checkBody } from './check-body-words.ts'
import { checklistWords } from './checklist-words.ts'

// The table of codes is needed by few rows.
const ExplainCodes = lazy(async () => ({ default: (await import('../codes/explain-codes.tsx')).ExplainCodes }))

interface Props {
  readonly check: CheckResult
  readonly report: Report
  readonly busy: boolean
  readonly onLearnMore: (checkId: string) => void
  /** Null: a kept report, which can only be read. */
  readonly onScan: (() => void) | null
}

/** Why it matters, what was seen, what to do, where to read more. */
export function CheckBody({ check, report, busy, onLearnMore, onScan }: Props): ReactElement {
  const [copied, setCopied] = useState<boolean | null>(null)
  const openAccount = useOpenAccount()
  const openCheck = useOpenCheck()
  const { reason, remedy } = check
  const way = accountWay(reason?.code)
  const codes = possibleCodes(check.evidence.map(({ observed }) => observed))
  return (
    <div className="check-body">
      {check.notApplicableBecause !== null && <p>{check.notApplicableBecause}</p>}
      <h3>{checkBody.why}</h3>
      <p>{check.why}</p>
      {check.evidence.length > 0 && (
        <>
          <h3>{checkBody.saw}</h3>
          <EvidenceTable evidence={check.evidence} />
          {codes.length > 0 && (
            <Suspense fallback={null}>
              <ExplainCodes codes={codes} />
            </Suspense>
          )}
        </>
      )}
      {reason !== null && (
        <>
          <h3>{checkBody.unread}</h3>
          <p>
            <DeviceText text={reason.detail} />
          </p>
          <h3>{checkBody.toDo}</h3>
          <p className="lead">{reason.action}</p>
        </>
      )}
      {remedy !== null && (
        <>
          <h3>{checkBody.toDo}</h3>
          <p className="lead">{remedy.summary}</p>
          <ol className="steps">
            {remedy.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="quiet">{remedyTerms(remedy)}</p>
        </>
      )}
      <div className="check-actions">
        {onScan !== null && reason?.code === 'needs-user' && (
          <Button size="small" icon={<PersonRegular />} onClick={() => { document.getElementById(userFieldId)?.focus() }}>
            {checkBody.enterUser}
          </Button>
        )}
        {onScan !== null && way !== null && (
          <Button size="small" icon={<KeyRegular />} onClick={openAccount}>
            {way}
          </Button>
        )}
        {onScan !== null && reason !== null && worthRetry(reason) && (
          <Button size="small" icon={<ArrowSyncRegular />} disabledFocusable={busy} onClick={onScan}>
            {checklistWords.scanAgain}
          </Button>
        )}
        <Button size="small" appearance="subtle" icon={<OpenRegular />} onClick={() => { onLearnMore(check.id) }}>
          {checkBody.learnMore}
        </Button>
        <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => { setCopied(copyText(checkText(report, check.id))) }}>
          {checkBody.copy}
        </Button>
        <span role="status" className="quiet">
          {copied === true && checkBody.copied}
          {copied === false && checkBody.notCopied}
        </span>
      </div>
      <p className="check-terms quiet">
        {levelWords[check.level]} · {confidenceWords[check.confidence]} · {' '}
        {openCheck === null ? (
          <code>{check.id}</code>
        ) : (
          <button type="button" className="text-button" aria-label={checkBody.aboutCheck(check.id)} onClick={() => { openCheck(check.id) }}>
            <code>{check.id}</code>
          </button>
        )}
      </p>
    </div>
  )
}
