import { Button } from '@fluentui/react-components'
import { GlobeRegular } from '@fluentui/react-icons/svg/globe'
import { PhoneRegular } from '@fluentui/react-icons/svg/phone'
import { lazy, Suspense, useEffect, useRef, type ReactElement } from 'react'
import type { SignInMethod } from '../../core/ipc/account.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { signInBlocked } from './account-words.ts'
import { ConsentButtons } from './consent-buttons.tsx'
import { nothingFocused } from './nothing-focused.ts'
import type { AccountPart } from './use-account.ts'
import { signInWords as words } from './sign-in-words.ts'

// Most sign-ins need no code and no drawing of one.
const DeviceCodePanel = lazy(async () => ({ default: (await import('./device-code-panel.tsx')).DeviceCodePanel }))

interface Props extends AccountPart {
  /** The settings have changes that are not saved. */
  readonly unsaved: boolean
  readonly onSettings: () => void
  /** Takes the focus when a sign-in came about and what had it is gone. */
  readonly onSignedIn: () => void
}

const blockedId = 'sign-in-blocked'
const problemId = 'sign-in-problem'

/** The two ways to sign in, how far one is, and what went wrong. */
export function SignInPanel({ account, outcome, actions, unsaved, onSettings, onSignedIn }: Props): ReactElement {
  const { progress, problem } = account
  const started = useRef<SignInMethod>('browser')
  const buttons = useRef<Partial<Record<SignInMethod, HTMLButtonElement | null>>>({})
  const blocked = signInBlocked(account, unsaved)
  const running = progress.kind !== 'idle'
  const failure = outcome?.place === 'sign-in' && outcome.state === 'failed' ? outcome.sentence : null
  const sentence = running ? null : (failure ?? problem?.sentence ?? null)

  const wasRunning = useRef(running)
  const signedIn = problem === null && account.activeId !== null
  useEffect(() => {
    const ended = wasRunning.current && !running
    wasRunning.current = running
    // The button that had the focus went away with the sign-in.
    if (!ended || !nothingFocused()) return
    if (signedIn) onSignedIn()
    else buttons.current[started.current]?.focus()
  }, [running, signedIn, onSignedIn])

  const props = (method: SignInMethod) => ({
    ref: (button: HTMLButtonElement | null) => {
      buttons.current[method] = button
    },
    disabledFocusable: running || blocked !== null,
    'aria-describedby': blocked === null ? problemId : blockedId,
    onClick: () => {
      started.current = method
      actions.signIn(method)
    },
  })

  return (
    <section className="card account-card" aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">{account.accounts.length === 0 ? words.signIn : words.another}</h2>
      <div className="ways-in">
        <div>
          <Button appearance="primary" icon={<GlobeRegular />} {...props('browser')}>
            {words.withBrowser}
          </Button>
          <p className="quiet">{words.browserText}</p>
        </div>
        <div>
          <Button icon={<PhoneRegular />} {...props('device-code')}>
            {words.withCode}
          </Button>
          <p className="quiet">{words.codeText}</p>
        </div>
      </div>
      {blocked !== null && !running && (
        <p id={blockedId} className="account-note">
          {blocked}{' '}
          <button type="button" className="text-button" onClick={onSettings}>
            {words.toSettings}
          </button>
        </p>
      )}
      {/* Always there: a region that comes together with its text is not read out. */}
      <div role="alert">
        {sentence !== null && (
          <p id={problemId} className={problem?.code === 'cancelled' && failure === null ? 'account-note' : 'account-note tone-blocked'}>
            <DeviceText text={sentence} />
          </p>
        )}
      </div>
      {problem?.code === 'consent-required' && !running && <ConsentButtons account={account} outcome={outcome} actions={actions} />}
      {running && (
        <div className="sign-in-progress" ref={intoView}>
          {progress.kind === 'browser' && <p>{words.finish}</p>}
          {progress.kind === 'device-code' && progress.code === null && <p>{words.askingCode}</p>}
          {progress.kind === 'device-code' && progress.code !== null && (
            <Suspense>
              <DeviceCodePanel
                code={progress.code}
                copied={outcome?.place === 'sign-in' && outcome.state === 'done' && outcome.sentence !== ''}
                onCopy={actions.copyCode}
              />
            </Suspense>
          )}
          <Button onClick={actions.cancel}>{words.cancel}</Button>
        </div>
      )}
    </section>
  )
}

/** Shows what has just appeared without moving the focus. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
