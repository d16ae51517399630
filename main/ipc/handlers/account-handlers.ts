import type { AccountState } from '../../../core/ipc/account.ts'
import type { SignIn } from '../../sign-in/sign-in.ts'
import { AppFailure, sentenceOf } from '../app-failure.ts'
import type { Handlers } from '../register.ts'
import type { HandlerTools } from './handler-tools.ts'
import { failureWords } from '../failure-words.ts'

type AccountChannel =
  | 'account:state'
  | 'account:sign-in'
  | 'account:cancel'
  | 'account:sign-out'
  | 'account:use'
  | 'account:settings'
  | 'account:consent'
  | 'account:copy-code'
  | 'account:refresh-tenant'

/** Accounts, sign-in and its settings. No token and no address crosses. */
export function accountHandlers({ bench, copyText }: Pick<HandlerTools, 'bench' | 'copyText'>): Pick<Handlers, AccountChannel> {
  const state = async (): Promise<AccountState> => (await bench()).tenant.account()
  const signIn = async (): Promise<SignIn> => {
    const found = await (await bench()).tenant.signIn()
    if (found === null) throw new AppFailure('sign-in-needed')
    return found
  }
  return {
    'account:state': state,
    async 'account:sign-in'(method) {
      const { tenant } = await bench()
      await signIn()
      // Takes as long as the person in the browser; it never rejects.
      void tenant.start(method)
      return state()
    },
    async 'account:cancel'() {
      ;(await signIn()).cancel()
      return state()
    },
    async 'account:sign-out'(id) {
      await (await signIn()).signOut(id)
      return state()
    },
    async 'account:use'(id) {
      await (await signIn()).use(id)
      return state()
    },
    async 'account:settings'(settings) {
      const { UnusableSettings } = await import('../../sign-in/sign-in.ts')
      try {
        await (await signIn()).configure(settings)
      } catch (error) {
        if (error instanceof UnusableSettings) throw new AppFailure('bad-settings', error.sentence, { cause: error })
        throw error
      }
      return state()
    },
    async 'account:consent'(action) {
      const from = await signIn()
      const address = from.consentAddress()
      if (address === null) throw new AppFailure('bad-settings', sentenceOf(failureWords, (words) => words.clientIdFirst))
      await (action === 'copy' ? copyText(address) : from.openConsent())
      return undefined
    },
    async 'account:copy-code'() {
      const code = (await signIn()).userCode()
      if (code !== null) await copyText(code)
      return undefined
    },
    async 'account:refresh-tenant'() {
      ;(await bench()).tenant.refresh()
      return state()
    },
  }
}
