import type { ReactElement } from 'react'
import { useOpenAccount } from '../account/open-account.ts'

/** Above devices that are judged without their tenant. */
export function SignInNote(): ReactElement {
  const openAccount = useOpenAccount()
  return (
    <p className="sign-in-note">
      Nobody is signed in, so nothing of the tenant is read.{' '}
      <button type="button" className="text-button" onClick={openAccount}>
        Sign in
      </button>
    </p>
  )
}
