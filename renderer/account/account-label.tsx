import type { ReactElement } from 'react'
import type { AccountState } from '../../core/ipc/account.ts'
import { DeviceText } from '../ui/device-text.tsx'

/** What users read in the label. A table for another language goes beside this one. */
const english = {
  none: 'No tenant: device facts only',
  demo: 'Demo tenant',
  demoDevicesOnly: 'Demo tenant for demo devices only',
  tenant: 'Tenant',
}

const words = english

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
      return words.none
    case 'demo':
      return demoDevicesOnly ? words.demoDevicesOnly : words.demo
    case 'token':
    case 'signed-in':
      return words.tenant
  }
}
