import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import type { ReactElement } from 'react'
import type { ReportChanges, ValueChange } from '../../core/report/compare-reports.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { localTime, Moment } from '../ui/time.tsx'
import { overallWords, verdictWords } from '../core-words.ts'
import { checklistWords } from './checklist-words.ts'

const words = checklistWords.changes

/** What newer evidence of the same device changed: other verdicts in sight, other values folded away. */
export function Changes({ changes }: { readonly changes: ReportChanges }): ReactElement {
  const { since, overall, verdicts, values } = changes
  return (
    <section className="changes card" aria-label={`${words.since} ${localTime(since)}`}>
      <h2>
        {words.since} <Moment iso={since} />
      </h2>
      <p className="quiet">
        {overall.before === overall.now ? words.still(overallWords[overall.now]) : words.moved(overallWords[overall.before], overallWords[overall.now])}
        {verdicts.length === 0 && (values.length === 0 ? words.nothingElse : words.noOtherAnswer)}
      </p>
      <VerdictChanges verdicts={verdicts} />
      {values.length > 0 && (
        <details>
          <summary>
            <ChevronRightRegular className="chevron" aria-hidden="true" />
            {words.otherValues(values.length)}
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
              {change.title} <span className="quiet">({words.was(verdictWords[change.before])})</span>
            </p>
            <Values values={change.values} />
          </div>
        </li>
      ))}
    </ul>
  )
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
