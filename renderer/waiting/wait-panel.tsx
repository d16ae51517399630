import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { EyeRegular } from '@fluentui/react-icons/svg/eye'
import { useEffect, useState, type ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import type { RowWait } from '../../core/ipc/waiting.ts'
import { estimateText } from '../../core/waiting/estimate-words.ts'
import { pageLanguage } from '../page-language.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { isWaiting, spanText, waitText, words } from './wait-words.ts'
import './waiting.css'

interface Props {
  readonly row: BenchRow
  /** What the report says about how long to wait; null when it says nothing, as without a record. */
  readonly usual: string | null
  readonly onStart: () => void
  readonly onStop: () => void
}

/** Waits until the profile is assigned. Starting and stopping share one button, so that the focus stays where it was. */
export function WaitPanel({ row, usual, onStart, onStop }: Props): ReactElement {
  const { wait } = row
  const waiting = isWaiting(wait)
  return (
    <section className="wait card" aria-label={words.panel}>
      <div className="wait-words">
        {wait === null ? <p>{words.offer}</p> : <Progress wait={wait} usual={usual} />}
      </div>
      <Button icon={waiting ? <DismissRegular /> : <EyeRegular />} onClick={waiting ? onStop : onStart}>
        {waiting ? words.stop : words.start}
      </Button>
    </section>
  )
}

function Progress({ wait, usual }: { readonly wait: RowWait; readonly usual: string | null }): ReactElement {
  const now = useSecond()
  const howLong = usual ?? (wait.watched === null ? null : estimateText(wait.watched, pageLanguage))
  return (
    <>
      <p>
        {isWaiting(wait) && <b>{words.waitingFor(spanText(wait.since, now))} </b>}
        <DeviceText text={waitText(wait)} />
      </p>
      {isWaiting(wait) && (
        <p className="quiet">
          {wait.askedAt === null ? words.notAsked : words.lastAsked(spanText(wait.askedAt, now))}
          {howLong !== null && ` ${howLong}`}
        </p>
      )}
    </>
  )
}

/** The time of this machine, renewed every second; only for times on the screen. */
function useSecond(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
    }, 1_000)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return now
}
