import { noAccount, type Account, type AccountState, type DeviceCode } from '../../../core/ipc/account.ts'

export const clientId = '00001111-aaaa-2222-bbbb-3333cccc4444'

export const avery: Account = {
  id: 'account-1',
  userName: 'avery.lane@fabrikam.example',
  tenantName: 'Fabrikam',
  tenantId: '5e6f0a10-1111-4222-8333-444455556666',
  cloud: 'global',
}

export const blake: Account = {
  id: 'account-2',
  userName: 'blake.moreno@northwind.example',
  tenantName: null,
  tenantId: 'aaaabbbb-0000-cccc-1111-dddd2222eeee',
  cloud: 'us-gov-l4',
}

/** An app registration is chosen, nobody is signed in. */
export const readyToSignIn: AccountState = {
  ...noAccount,
  settings: { ...noAccount.settings, clientId },
  storage: { available: true },
}

export const signedIn: AccountState = {
  ...readyToSignIn,
  kind: 'signed-in',
  label: 'Fabrikam',
  accounts: [avery, blake],
  activeId: avery.id,
}

export const refusedStorage: AccountState['storage'] = {
  available: false,
  reason: 'no-key-store',
}

/** A code that works for so long from now on. */
export function aCode(secondsLeft: number): DeviceCode {
  return {
    userCode: 'FZQ7WKPL3',
    verificationUri: 'https://login.microsoft.com/device',
    expiresAt: new Date(Date.now() + secondsLeft * 1000).toISOString(),
  }
}
