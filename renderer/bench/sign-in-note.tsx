import type { ReactElement } from 'react'
import { useOpenAccount } from '../account/open-account.ts'

/** What users read in the note. A table for another language goes beside this one. */
const english = {
  all: 'Nobody is signed in, so nothing of the tenant is read.',
  besideDemo: 'Nobody is signed in, so nothing of the tenant is read about the devices that are not from the demo. The demo tenant answers for the invented devices alone.',
  signIn: 'Sign in',
}

const words = english

/** Above devices that are judged without their tenant. */
export function SignInNote({ besideDemo }: { readonly besideDemo: boolean }): ReactElement {
  const openAccount = useOpenAccount()
  return (
    <p className="sign-in-note">
      {besideDemo ? words.besideDemo : words.all}{' '}
      <button type="button" className="text-button" onClick={openAccount}>
        {words.signIn}
      </button>
    </p>
  )
}
