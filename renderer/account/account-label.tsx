import type { ReactElement } from 'react'
import type { AccountState } from '../../core/ipc/contract.ts'
import { DeviceText } from '../ui/device-text.tsx'

/** Which tenant the answers come from. */
export function AccountLabel({ account }: { readonly account: AccountState }): ReactElement {
  if (account.kind === 'none') return <span>No tenant: device facts only</span>
  return (
    <span>
      {account.kind === 'demo' ? 'Demo tenant' : 'Tenant'}
      {account.label !== null && (
        <>
          : <DeviceText text={account.label} />
        </>
      )}
    </span>
  )
}
