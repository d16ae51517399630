import type { ReactElement } from 'react'
import type { AccountState } from '../../core/ipc/account.ts'
import { DeviceText } from '../ui/device-text.tsx'

interface Props {
  readonly account: AccountState
  readonly onOpen: () => void
}

/** Which tenant the answers come from; leads to the account page. */
export function AccountLabel({ account, onOpen }: Props): ReactElement {
  return (
    <button type="button" className="text-button" onClick={onOpen}>
      {account.kind === 'none' ? 'No tenant: device facts only' : account.kind === 'demo' ? 'Demo tenant' : 'Tenant'}
      {account.kind !== 'none' && account.label !== null && (
        <>
          : <DeviceText text={account.label} />
        </>
      )}
    </button>
  )
}
