import { Button } from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { DeviceCode } from '../../core/ipc/account.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { remainingText } from './account-words.ts'
import { QrCode } from './qr-code.tsx'
import { signInWords as words } from './sign-in-words.ts'

interface Props {
  readonly code: DeviceCode
  /** The code has just been copied. */
  readonly copied: boolean
  readonly onCopy: () => void
}

/** The code to enter on another screen: large enough to read from a bench away. */
export function DeviceCodePanel({ code, copied, onCopy }: Props): ReactElement {
  const left = useRemaining(code.expiresAt)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Into view with its cancel button; the focus stays where it is.
    panel.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className="code-panel" ref={panel}>
      <div className="code-words">
        <ol className="steps">
          <li>
            {words.openAddress}{' '}
            <b className="code-address">
              <DeviceText text={code.verificationUri} />
            </b>
          </li>
          <li>{words.enterCode}</li>
        </ol>
        <p className="code-line">
          <span className="device-code">
            <DeviceText text={code.userCode} />
          </span>
          <Button icon={<CopyRegular />} onClick={onCopy}>
            {words.copyCode}
          </Button>
          <span className="quiet">{copied && words.copied}</span>
        </p>
        <p>{words.whoever}</p>
        <p className="quiet">{left > 0 ? words.codeWorks(remainingText(left)) : words.codeOver}</p>
        <p role="status" className="sr-only">
          {left <= 0 ? words.codeOver : left <= 60_000 ? words.lastMinute : ''}
        </p>
      </div>
      <QrCode address={code.verificationUri} />
    </div>
  )
}

/** Milliseconds until a moment, renewed every second; 0 for text that is no time. */
function useRemaining(iso: string): number {
  const end = Date.parse(iso)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
    }, 1000)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return Number.isNaN(end) ? 0 : Math.max(0, end - now)
}
