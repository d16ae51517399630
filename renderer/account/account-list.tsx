import { Button } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { SignOutRegular } from '@fluentui/react-icons/svg/sign-out'
import type { ReactElement } from 'react'
import { printable } from '../../core/report/printable.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { cloudNames, tenantOf } from './account-words.ts'
import { OutcomeText } from './outcome-text.tsx'
import type { AccountPart } from './use-account.ts'

/** Every account of this run, one of which answers. */
export function AccountList({ account: { accounts, activeId }, outcome, actions }: AccountPart): ReactElement {
  return (
    <section className="card account-card" aria-labelledby="accounts-title">
      <h2 id="accounts-title">Accounts</h2>
      <ul className="account-rows">
        {accounts.map((each) => {
          const inUse = each.id === activeId
          const name = printable(each.userName)
          return (
            <li key={each.id}>
              <div className="account-name">
                <b>
                  <DeviceText text={each.userName} />
                </b>
                <span className="quiet">
                  <DeviceText text={tenantOf(each)} /> · {cloudNames[each.cloud]}
                </span>
              </div>
              <Button
                {...(inUse ? { className: 'in-use', appearance: 'transparent' as const, icon: <CheckmarkRegular /> } : {})}
                disabledFocusable={inUse}
                aria-label={inUse ? `In use: ${name}` : `Use ${name}`}
                onClick={() => { actions.use(each.id) }}
              >
                {inUse ? 'In use' : 'Use'}
              </Button>
              <Button icon={<SignOutRegular />} aria-label={`Sign out ${name}`} onClick={() => { actions.signOut(each.id) }}>
                Sign out
              </Button>
            </li>
          )
        })}
      </ul>
      <p className="quiet">The devices on the bench are checked again when another account is used.</p>
      <OutcomeText outcome={outcome} place="accounts" />
    </section>
  )
}
