import { Button } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import type { ReactElement, ReactNode, Ref } from 'react'
import type { AccountState } from '../../core/ipc/account.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { ageText, insideSentence, Moment, useNow } from '../ui/time.tsx'
import { activeAccount, cloudNames } from './account-words.ts'
import { OutcomeText } from './outcome-text.tsx'
import type { AccountPart } from './use-account.ts'
import { accountPage as words } from './account-page-words.ts'

interface Props extends AccountPart {
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** Who is signed in, to which tenant, and how old its facts are. */
export function AnswerCard({ account, outcome, actions, headingRef }: Props): ReactElement {
  const active = activeAccount(account)
  return (
    <section className="card account-card account-answer" aria-labelledby="account-answer">
      <h2 id="account-answer" tabIndex={-1} ref={headingRef}>
        <Headline account={account} />
      </h2>
      <Meaning kind={account.kind} />
      {account.demoDevicesOnly && <p>{words.nobodyForReal}</p>}
      {account.kind !== 'none' && (
        <dl className="account-facts">
          {active === null ? (
            account.label !== null && <Line term={account.kind === 'token' ? 'Microsoft Graph' : words.tenant}><DeviceText text={account.label} /></Line>
          ) : (
            <>
              <Line term={words.tenant}>{active.tenantName === null ? words.nameNotRead : <DeviceText text={active.tenantName} />}</Line>
              <Line term={words.tenantId}><DeviceText text={active.tenantId} /></Line>
              <Line term={words.cloud}>{cloudNames[active.cloud]}</Line>
            </>
          )}
          <Line term={words.tenantFacts}><TenantAge readAt={account.tenantReadAt} /></Line>
        </dl>
      )}
      {account.kind !== 'none' && (
        <div className="account-buttons">
          <Button icon={<ArrowSyncRegular />} disabledFocusable={outcome?.place === 'tenant' && outcome.state === 'running'} onClick={actions.refreshTenant}>
            {words.readAgain}
          </Button>
          <OutcomeText outcome={outcome} place="tenant" />
        </div>
      )}
    </section>
  )
}

function Headline({ account }: { readonly account: AccountState }): ReactNode {
  const active = activeAccount(account)
  if (account.kind === 'token') return words.connectedWithToken
  if (account.kind === 'demo') return words.labelDemo
  return active === null ? words.nobody : <>{words.signedInAs} <DeviceText text={active.userName} /></>
}

/** What this state means for the answers on the bench. */
function Meaning({ kind }: { readonly kind: AccountState['kind'] }): ReactElement {
  switch (kind) {
    case 'none':
      return (
        <>
          <p>{words.noneText}</p>
          <h3>{words.signInAdds}</h3>
          <ul className="plain-list">
            {words.added.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p>{words.onlyReads}</p>
        </>
      )
    case 'token':
      return <p>{words.tokenText}</p>
    case 'demo':
      return <p>{words.demoText} <code>--demo</code>.</p>
    case 'signed-in':
      return <p>{words.signedInText}</p>
  }
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function TenantAge({ readAt }: { readonly readAt: string | null }): ReactNode {
  const now = useNow()
  return readAt === null ? words.notReadYet : <>{words.read} <Moment iso={readAt} text={insideSentence(ageText(readAt, now))} /></>
}
