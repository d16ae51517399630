import { memo, type ReactElement } from 'react'
import type { FactRow } from '../../core/fact-view/fact-rows.ts'
import { inPageLanguage } from '../page-language.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { ageText, Moment } from '../ui/time.tsx'
import { factListWords } from './words.ts'
import { reasonWords } from '../ui/reason-words.ts'

const say = inPageLanguage(factListWords)

/** Lines of a value in sight; the rest is folded away. Our own choice. */
const inSight = 6

/** One fact: what was read, where and when; or why it was not, and what would help. */
export const FactItem = memo(function FactItem({ row, now }: { readonly row: FactRow; readonly now: number }): ReactElement {
  const { label, read, privacy, id } = row
  return (
    <li className="fact" data-fact={id}>
      <p className="fact-label">{label}</p>
      {read.status === 'known' ? (
        <div>
          <Lines lines={read.lines.slice(0, inSight)} />
          {read.lines.length > inSight && (
            <details>
              <summary className="quiet">{say.more(read.lines.length - inSight)}</summary>
              <Lines lines={read.lines.slice(inSight)} />
            </details>
          )}
          <p className="second-line">
            {say.source} <DeviceText text={read.source} /> · <Moment iso={read.observedAt} /> ({ageText(read.observedAt, now).toLowerCase()})
            {privacy === 'identifying' && <> · {say.identifying}</>}
          </p>
        </div>
      ) : (
        <div>
          <StatusBadge tone="unknown" word={reasonWords[read.reason]} />
          <p>
            <DeviceText text={read.detail} />
          </p>
          <p className="second-line">{read.action}</p>
        </div>
      )}
    </li>
  )
})

function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <p key={`${String(index)} ${line}`}>
          <DeviceText text={line} />
        </p>
      ))}
    </>
  )
}
