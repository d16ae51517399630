import { Button } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { SignOutRegular } from '@fluentui/react-icons/svg/sign-out'
import type { ReactElement } from 'react'
import { printable } from '../../core/report/printable.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { cloudNames, tenantOf } from './account-words.ts'
import { OutcomeText } from './outcome-text.tsx'
import type { AccountPart } from './use-account.ts'
import { accountPage as words } from './account-page-words.ts'

/** Every account of this run, one of which answers. */
export function AccountList({ account: { accounts, activeId }, outcome, actions }: AccountPart): ReactElement {
  return (
    <section className="card account-card" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{words.accounts}</h2>
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
                aria-label={inUse ? words.inUseNamed(name) : words.useNamed(name)}
                onClick={() => { actions.use(each.id) }}
              >
                {inUse ? words.inUse : words.use}
              </Button>
              <Button icon={<SignOutRegular />} aria-label={words.signOutNamed(name)} onClick={() => { actions.signOut(each.id) }}>
                {words.signOut}
              </Button>
            </li>
          )
        })}
      </ul>
      <p className="quiet">{words.checkedAgain}</p>
      <OutcomeText outcome={outcome} place="accounts" />
    </section>
  )
}
