import { Button } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync'
import type { ReactElement, ReactNode, Ref } from 'react'
import type { AccountState } from '../../core/ipc/account.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { ageText, Moment, useNow } from '../ui/time.tsx'
import { activeAccount, cloudNames } from './account-words.ts'
import { OutcomeText } from './outcome-text.tsx'
import type { AccountPart } from './use-account.ts'

/** A table for another language goes beside this one. */
const english = {
  nobodyForReal: 'Nobody is signed in, so nothing of a tenant is read about real devices on the bench.',
}

const words = english

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
            account.label !== null && <Line term={account.kind === 'token' ? 'Microsoft Graph' : 'Tenant'}><DeviceText text={account.label} /></Line>
          ) : (
            <>
              <Line term="Tenant">{active.tenantName === null ? 'Name not read yet' : <DeviceText text={active.tenantName} />}</Line>
              <Line term="Tenant id"><DeviceText text={active.tenantId} /></Line>
              <Line term="Cloud">{cloudNames[active.cloud]}</Line>
            </>
          )}
          <Line term="Tenant facts"><TenantAge readAt={account.tenantReadAt} /></Line>
        </dl>
      )}
      {account.kind !== 'none' && (
        <div className="account-buttons">
          <Button icon={<ArrowSyncRegular />} disabledFocusable={outcome?.place === 'tenant' && outcome.state === 'running'} onClick={actions.refreshTenant}>
            Read the tenant again
          </Button>
          <OutcomeText outcome={outcome} place="tenant" />
        </div>
      )}
    </section>
  )
}

function Headline({ account }: { readonly account: AccountState }): ReactNode {
  const active = activeAccount(account)
  if (account.kind === 'token') return 'Connected with an access token'
  if (account.kind === 'demo') return 'Demo tenant'
  return active === null ? 'Nobody is signed in' : <>Signed in as <DeviceText text={active.userName} /></>
}

/** What this state means for the answers on the bench. */
function Meaning({ kind }: { readonly kind: AccountState['kind'] }): ReactElement {
  switch (kind) {
    case 'none':
      return (
        <>
          <p>
            Preflight reads the devices, but not the tenant. What only the tenant can tell stays unread, and no device that needs
            it is shown as ready.
          </p>
          <h3>What a sign-in adds</h3>
          <ul className="plain-list">
            <li>Whether the device is registered with Windows Autopilot, here or in another tenant.</li>
            <li>The deployment profile, the enrollment status page and the policies that reach the device.</li>
            <li>The user: license, enrollment limits, Temporary Access Pass and where it may be used.</li>
          </ul>
          <p>Preflight only reads. It changes nothing in the tenant and asks for no permission that could.</p>
        </>
      )
    case 'token':
      return <p>Preflight was started with an access token. It is used until the app closes or the token expires, and it is not kept. An account that signs in goes before it.</p>
    case 'demo':
      return <p>Demo devices ask an invented tenant on this computer. Nothing of it is real, and no real device is judged by it unless Preflight was started with <code>--demo</code>.</p>
    case 'signed-in':
      return <p>The devices on the bench are judged with the facts of this tenant. Demo devices go on asking the demo tenant.</p>
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
  return readAt === null ? 'Not read yet' : <>Read <Moment iso={readAt} text={ageText(readAt, now).toLowerCase()} /></>
}
