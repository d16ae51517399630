import type { AccountInfo, AuthenticationResult } from '@azure/msal-node'
import type { DeviceCode, SignInMethod, SignInSettings } from '../../core/ipc/account.ts'
import type { AccountApp, AccountApps } from './account-apps.ts'
import type { AccountBook } from './account-book.ts'
import { authorityAddress, loginOrigins, scopesOfApp } from './authority.ts'
import { browserFlow, deviceCodeFlow, SignInGivenUp, type FlowOptions } from './flows.ts'
import { problem, problemOf, type ToldProblem } from './problems.ts'
import { clientIdOf, isGuid } from './settings.ts'

export interface PersonSignIn {
  readonly method: SignInMethod
  readonly settings: SignInSettings
  readonly apps: AccountApps
  readonly book: AccountBook
  readonly signal: AbortSignal
  readonly onCode: (code: DeviceCode) => void
  readonly openBrowser: (address: string, origins: readonly string[]) => Promise<void>
  readonly now: () => number
}

export type SignInOutcome =
  | { readonly app: AccountApp; readonly account: AccountInfo; readonly result: AuthenticationResult }
  | { readonly problem: ToldProblem }

const notConfigured = problem('not-configured', (words) => words.notConfigured)

const otherTenant = problem('account-not-allowed', (words) => words.otherTenant)

/** One sign-in of a person, from the first request to the account. Throws `SignInGivenUp` when the signal ends it. */
export async function personSignIn({ method, settings, apps, book, signal, onCode, openBrowser, now }: PersonSignIn): Promise<SignInOutcome> {
  const clientId = clientIdOf(settings)
  if (clientId === null) return { problem: notConfigured }
  const app = await apps.open(settings.cloud, clientId)
  const active = book.active()
  // An account that has to prove something more signs in again; it is no new one.
  const again = active?.app === app && active.claims !== null ? active : null
  const flow: FlowOptions = {
    scopes: scopesOfApp(app),
    authority: authorityAddress({ cloud: app.cloud, tenant: again?.account.tenantId ?? settings.tenant }),
    signal,
    claims: again?.claims ?? null,
    loginHint: again?.account.username ?? null,
  }
  const forget = async ({ account }: AuthenticationResult): Promise<void> => {
    if (account !== null && !book.knows({ app, account })) await book.remove({ app, account })
  }
  app.network.restart()
  try {
    const result =
      method === 'browser'
        ? await browserFlow(app.app, flow, (address) => openBrowser(address, loginOrigins(app.cloud)))
        : await deviceCodeFlow(app.app, flow, { onCode, now, onLate: (late) => void forget(late).catch(() => undefined) })
    if (result.account === null) throw new Error('The sign-in service named no account.')
    const account: AccountInfo = { ...result.account, tenantId: result.tenantId || result.account.tenantId }
    if (signal.aborted) {
      await forget(result)
      throw new SignInGivenUp()
    }
    if (settings.tenant !== null && isGuid(settings.tenant) && account.tenantId.toLowerCase() !== settings.tenant) {
      await forget(result)
      return { problem: otherTenant }
    }
    return { app, account, result }
  } catch (error) {
    if (signal.aborted) throw new SignInGivenUp()
    return { problem: problemOf(error, app.network.trace(), app.cloud.loginHost) }
  }
}
