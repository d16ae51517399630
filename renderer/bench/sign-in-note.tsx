import type { ReactElement } from 'react'
import { useOpenAccount } from '../account/open-account.ts'
import { words } from './page-words.ts'

/** Above devices that are judged without their tenant. */
export function SignInNote({ besideDemo }: { readonly besideDemo: boolean }): ReactElement {
  const openAccount = useOpenAccount()
  return (
    <p className="sign-in-note">
      {besideDemo ? words.signedOutBesideDemo : words.signedOut}{' '}
      <button type="button" className="text-button" onClick={openAccount}>
        {words.signIn}
      </button>
    </p>
  )
}
