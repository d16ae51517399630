import { useId, type ReactElement, type ReactNode } from 'react'
import type { PassSpan, PassTimeline } from '../../core/pass/pass-timeline.ts'
import type { CheckResult } from '../../core/report/report.ts'
import { verdictWords } from '../core-words.ts'
import { inPageLanguage } from '../page-language.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { localTime, Moment } from '../ui/time.tsx'
import { barScale } from './bar-scale.ts'
import { PassBar } from './pass-bar.tsx'
import { passWords } from './words.ts'
import './pass.css'

const say = inPageLanguage(passWords)

interface Props {
  readonly timeline: PassTimeline
  /** The check `tap-lifetime-fit`; null when this report has none. */
  readonly check: CheckResult | null
  readonly onShowCheck: (checkId: string) => void
}

/** From when to when the pass is valid, and what of setup has to happen in between. */
export function PassPanel({ timeline, check, onShowCheck }: Props): ReactElement {
  const titleId = useId()
  const { validFrom, validUntil, now, setupAt, doneBy, signIns, spans } = timeline
  const account = signIns.find(({ kind }) => kind === 'account-setup')
  return (
    <section className="pass card" aria-labelledby={titleId}>
      <h2 id={titleId}>{say.title}</h2>
      <p>
        {check !== null && check.verdict !== 'not-applicable' && <StatusBadge tone={check.verdict} word={verdictWords[check.verdict]} />} {answer(timeline)}
      </p>
      {!timeline.complete && <p className="quiet">{say.incomplete}</p>}
      {timeline.oneTime === true && <p>{say.oneTime}</p>}
      <PassBar timeline={timeline} />
      {barScale(timeline).cutEnd && <p className="quiet">{say.continues}</p>}
      <ul className="pass-moments">
        <Row mark="pass-valid" name={say.validFrom}><Moment iso={validFrom} /></Row>
        <Row mark="pass-now" name={say.now}><Moment iso={now} /></Row>
        {setupAt !== now && <Row mark="none" name={say.setup}><Moment iso={setupAt} /></Row>}
        <Row mark="pass-sign-in" name={say.deviceSetup}><Moment iso={setupAt} /></Row>
        {spans.map((span) => (
          <Row key={span.kind} mark={`pass-${span.kind}`} name={say.spans[span.kind]}>
            {span.minutes === null ? <span className="quiet">{say.unread}</span> : say.minutes(span.minutes)}
            <Origin span={span} />
          </Row>
        ))}
        {account !== undefined && (
          <Row mark="pass-latest" name={say.accountSetup}>{account.latest === null ? say.noLatest : <Moment iso={account.latest} text={say.atLatest(localTime(account.latest))} />}</Row>
        )}
        <Row mark="none" name={say.doneBy}><Moment iso={doneBy} /></Row>
        <Row mark="pass-valid" name={say.validUntil}><Moment iso={validUntil} /></Row>
      </ul>
      {check !== null && (
        <p className="quiet">
          {say.check}:{' '}
          <button type="button" className="text-button" onClick={() => { onShowCheck(check.id) }}>
            {check.topic}
          </button>
        </p>
      )}
    </section>
  )
}

function answer({ validUntil, now, spareMinutes }: PassTimeline): string {
  if (Date.parse(validUntil) <= Date.parse(now)) return say.over
  return spareMinutes < 0 ? say.endsFirst(-spareMinutes) : say.outlives(spareMinutes)
}

/** Where a figure comes from. */
function Origin({ span: { kind, minutes, source, ownThreshold } }: { readonly span: PassSpan }): ReactElement | null {
  if (minutes === null) return null
  const text = ownThreshold ? say.ownThreshold : kind === 'status-page' ? null : say.article
  return (
    <span className="second-line">
      {text}
      {text !== null && source !== null && '; '}
      {source !== null && <DeviceText text={source} />}
    </span>
  )
}

function Row({ mark, name, children }: { readonly mark: string; readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <li>
      <svg className="pass-key" aria-hidden="true" width="16" height="16">
        {keyShape(mark)}
      </svg>
      <span>{name}</span>
      <span>{children}</span>
    </li>
  )
}

/** The same look as in the bar. */
function keyShape(mark: string): ReactElement | null {
  if (mark === 'none') return null
  if (mark === 'pass-now') return <line className="pass-now" x1="8" x2="8" y1="0" y2="16" />
  if (mark === 'pass-sign-in') return <circle className="pass-sign-in" cx="8" cy="8" r="5" />
  if (mark === 'pass-latest') return <circle className="pass-sign-in pass-latest" cx="8" cy="8" r="5" />
  return <rect className={mark === 'pass-valid' ? mark : `pass-span ${mark}`} x="1" y="3" width="14" height="10" />
}
