import type { ReactElement } from 'react'
import type { AccountState } from '../../core/ipc/account.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { accountPage as words } from './account-page-words.ts'

interface Props {
  readonly account: AccountState
  readonly onOpen: () => void
}

/** Which tenant the answers come from; leads to the account page. */
export function AccountLabel({ account, onOpen }: Props): ReactElement {
  return (
    <button type="button" className="text-button" onClick={onOpen}>
      {term(account)}
      {account.kind !== 'none' && !account.demoDevicesOnly && account.label !== null && (
        <>
          : <DeviceText text={account.label} />
        </>
      )}
    </button>
  )
}

function term({ kind, demoDevicesOnly }: AccountState): string {
  switch (kind) {
    case 'none':
      return words.labelNone
    case 'demo':
      return demoDevicesOnly ? words.labelDemoOnly : words.labelDemo
    case 'token':
    case 'signed-in':
      return words.tenant
  }
}
