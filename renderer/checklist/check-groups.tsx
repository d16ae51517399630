import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import type { ReactElement } from 'react'
import { foldedElsewhere } from '../../core/report/leading-checks.ts'
import type { CheckResult, Report } from '../../core/report/report.ts'
import { useOpenAccount } from '../account/open-account.ts'
import { accountWay } from './check-words.ts'
import { CheckRow } from './check-row.tsx'
import { groupChecks, waysOut, type Group } from './grouping.ts'
import { isOpen, type ReportState } from './report-state.ts'
import { verdictWords } from '../core-words.ts'
import { reportWords } from '../../core/report/words.ts'
import { inPageLanguage } from '../page-language.ts'
import { checklistWords } from './checklist-words.ts'

interface Props {
  readonly report: Report
  readonly state: ReportState
  readonly busy: boolean
  readonly onToggle: (checkId: string, open: boolean) => void
  readonly onLearnMore: (checkId: string) => void
  /** Null: a kept report, which can only be read. */
  readonly onScan: (() => void) | null
}

/** All checks, what needs a hand first and open, the rest folded away with its count. */
export function CheckGroups(props: Props): ReactElement {
  return (
    <div className="groups" aria-busy={props.busy}>
      {groupChecks(props.report.checks).map((group) =>
        group.collapsed ? (
          <details key={group.verdict} className="group">
            <summary className="group-title">
              <ChevronRightRegular className="chevron" aria-hidden="true" />
              <h2>
                {verdictWords[group.verdict]} <span className="group-count">{group.checks.length}</span>
              </h2>
            </summary>
            <Rows group={group} {...props} />
          </details>
        ) : (
          <section key={group.verdict} className="group" aria-labelledby={`group-${group.verdict}`}>
            <h2 className="group-title" id={`group-${group.verdict}`}>
              {verdictWords[group.verdict]} <span className="group-count">{group.checks.length}</span>
            </h2>
            {group.verdict === 'unknown' && props.onScan !== null && <WaysOut group={group} />}
            <Rows group={group} {...props} />
          </section>
        ),
      )}
    </div>
  )
}

function Rows({ group, ...props }: Props & { readonly group: Group }): ReactElement {
  const elsewhere = foldedElsewhere(props.report.checks, group.verdict)
  return (
    <>
      {group.rows.length > 0 && (
        <ul className="checks card">
          {group.rows.map(({ check, followers }) => (
            <li key={check.id}>
              <Row check={check} {...props} />
              {followers.length > 0 && <Followers followers={followers} {...props} />}
            </li>
          ))}
        </ul>
      )}
      {elsewhere > 0 && <p className="quiet elsewhere">{inPageLanguage(reportWords).underRoots(elsewhere)}</p>}
    </>
  )
}

/** Rows that go when the row above them is settled; folded away, never left out. */
function Followers({ followers, ...props }: Props & { readonly followers: readonly CheckResult[] }): ReactElement {
  const reasons = [...new Set(followers.map(({ followsBecause }) => followsBecause))]
  return (
    <details className="folded">
      <summary>
        <ChevronRightRegular className="chevron" aria-hidden="true" />
        {inPageLanguage(reportWords).moreFollow(followers.length)}
      </summary>
      {reasons.map((reason) => (
        <p key={reason} className="quiet">
          {reason}
        </p>
      ))}
      <ul className="checks">
        {followers.map((check) => (
          <li key={check.id}>
            <Row check={check} {...props} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Row({ check, report, state, busy, onToggle, onLearnMore, onScan }: Props & { readonly check: CheckResult }): ReactElement {
  return <CheckRow check={check} report={report} open={isOpen(state, check)} busy={busy} onToggle={onToggle} onLearnMore={onLearnMore} onScan={onScan} />
}

/** Many rows are often unread for one reason: say once what would open them. */
function WaysOut({ group }: { readonly group: Group }): ReactElement | null {
  const openAccount = useOpenAccount()
  if (group.checks.length < 2) return null
  return (
    <ul className="ways-out">
      {waysOut(group.checks).map(({ action, code, count }) => (
        <li key={action}>
          {action} <span className="quiet">({checklistWords.checks(count)})</span>
          {accountWay(code) !== null && (
            <>
              {' '}
              <button type="button" className="text-button" onClick={openAccount}>
                {accountWay(code)}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
