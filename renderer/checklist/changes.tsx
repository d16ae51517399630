import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import type { ReactElement } from 'react'
import type { CheckChange, ReportChanges, ValueChange } from '../../core/report/compare-reports.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { localTime, Moment } from '../ui/time.tsx'
import { overallWords, verdictWords } from '../core-words.ts'

/** What newer evidence of the same device changed: other verdicts in sight, other values folded away. */
export function Changes({ changes }: { readonly changes: ReportChanges }): ReactElement {
  const { since, overall, verdicts, values } = changes
  return (
    <section className="changes card" aria-label={`Changed since ${localTime(since)}`}>
      <h2>
        Changed since <Moment iso={since} />
      </h2>
      <p className="quiet">
        {overall.before === overall.now ? `Still ${overallWords[overall.now].toLowerCase()}` : `${overallWords[overall.before]} then, ${overallWords[overall.now].toLowerCase()} now`}
        {verdicts.length === 0 && (values.length === 0 ? '. Nothing else is different.' : '. No check has another answer.')}
      </p>
      <VerdictChanges verdicts={verdicts} />
      {values.length > 0 && (
        <details>
          <summary>
            <ChevronRightRegular className="chevron" aria-hidden="true" />
            {values.length === 1 ? '1 check with the same answer saw another value' : `${String(values.length)} checks with the same answer saw other values`}
          </summary>
          <ul>
            {values.map((change) => (
              <li key={change.checkId}>
                <StatusBadge tone={change.now} word={verdictWords[change.now]} />
                <div>
                  <p>{change.topic}</p>
                  <Values values={change.values} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Checks with another verdict: what it is now, and what it was. */
export function VerdictChanges({ verdicts }: Pick<ReportChanges, 'verdicts'>): ReactElement | null {
  if (verdicts.length === 0) return null
  return (
    <ul className="verdict-changes">
      {verdicts.map((change) => (
        <li key={change.checkId}>
          <StatusBadge tone={change.now} word={verdictWords[change.now]} />
          <div>
            <p>
              {change.title} <span className="quiet">({wasText(change)})</span>
            </p>
            <Values values={change.values} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function wasText({ before }: CheckChange): string {
  return `was: ${verdictWords[before].toLowerCase()}`
}

function Values({ values }: { readonly values: readonly ValueChange[] }): ReactElement | null {
  if (values.length === 0) return null
  return (
    <>
      {values.map(({ label, before, now }) => (
        <p key={label} className="second-line">
          {label}: <DeviceText text={before} /> → <DeviceText text={now} />
        </p>
      ))}
    </>
  )
}
