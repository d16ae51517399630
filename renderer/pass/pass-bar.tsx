import type { ReactElement } from 'react'
import type { PassTimeline } from '../../core/pass/pass-timeline.ts'
import { barScale } from './bar-scale.ts'

const minuteMs = 60_000
const percent = (share: number): string => `${share.toFixed(2)}%`

/** Drawn for the eye only: the list below it says the same. Places are percentages, so that it fits every width. */
export function PassBar({ timeline }: { readonly timeline: PassTimeline }): ReactElement {
  const scale = barScale(timeline)
  const from = scale.at(timeline.validFrom)
  const until = scale.at(timeline.validUntil)
  const account = timeline.signIns.find(({ kind }) => kind === 'account-setup')
  return (
    <svg className="pass-bar" aria-hidden="true" width="100%" height="76">
      <rect className={`pass-valid${scale.cutEnd ? ' pass-cut' : ''}`} x={percent(from)} width={percent(Math.max(0.5, until - from))} y="8" height="18" rx={scale.cutEnd ? 0 : 3} />
      {stacked(timeline).map(({ kind, begins, ends, open }) => (
        <rect
          key={kind}
          className={`pass-span pass-${kind}${open ? ' pass-open' : ''}`}
          x={percent(scale.at(begins))}
          width={percent(Math.max(1, scale.at(ends) - scale.at(begins)))}
          y="34"
          height="18"
        />
      ))}
      <line className="pass-now" x1={percent(scale.at(timeline.now))} x2={percent(scale.at(timeline.now))} y1="2" y2="58" />
      <circle className="pass-sign-in" cx={percent(scale.at(timeline.setupAt))} cy="66" r="5" />
      {account !== undefined && account.latest !== null && (
        <>
          <line className="pass-window" x1={percent(scale.at(account.earliest))} x2={percent(scale.at(account.latest))} y1="66" y2="66" />
          <circle className="pass-sign-in pass-latest" cx={percent(scale.at(account.latest))} cy="66" r="5" />
        </>
      )}
    </svg>
  )
}

interface Stretch {
  readonly kind: string
  readonly begins: string
  readonly ends: string
  /** Its length was not read: only that it is there is shown. */
  readonly open: boolean
}

/** One stretch of setup after the other. */
function stacked({ setupAt, spans }: PassTimeline): readonly Stretch[] {
  let at = Date.parse(setupAt)
  return spans.map(({ kind, minutes }) => {
    const begins = new Date(at).toISOString()
    at += (minutes ?? 0) * minuteMs
    return { kind, begins, ends: new Date(at).toISOString(), open: minutes === null }
  })
}
