import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { EyeRegular } from '@fluentui/react-icons/svg/eye'
import { useEffect, useState, type ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import type { RowWait } from '../../core/ipc/waiting.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { isWaiting, spanText, waitText } from './wait-words.ts'
import './waiting.css'

interface Props {
  readonly row: BenchRow
  /** How long an assignment takes in this tenant, one sentence; null when nobody can tell. */
  readonly usual: string | null
  readonly onStart: () => void
  readonly onStop: () => void
}

/** Waits until the profile is assigned. Starting and stopping share one button, so that the focus stays where it was. */
export function WaitPanel({ row, usual, onStart, onStop }: Props): ReactElement {
  const { wait } = row
  const waiting = isWaiting(wait)
  return (
    <section className="wait card" aria-label="Waiting for the profile">
      <div className="wait-words">
        {wait === null ? <p>Preflight can ask every 30 seconds and check the device again when the profile is assigned.</p> : <Progress wait={wait} usual={usual} />}
      </div>
      <Button icon={waiting ? <DismissRegular /> : <EyeRegular />} onClick={waiting ? onStop : onStart}>
        {waiting ? 'Stop waiting' : 'Wait for the profile'}
      </Button>
    </section>
  )
}

function Progress({ wait, usual }: { readonly wait: RowWait; readonly usual: string | null }): ReactElement {
  const now = useSecond()
  return (
    <>
      <p>
        {isWaiting(wait) && <b>Waiting for {spanText(wait.since, now)}. </b>}
        <DeviceText text={waitText(wait)} />
      </p>
      {isWaiting(wait) && (
        <p className="quiet">
          {wait.askedAt === null ? 'Not asked yet.' : `Last asked ${spanText(wait.askedAt, now)} ago.`}
          {usual !== null && ` ${usual}`}
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
