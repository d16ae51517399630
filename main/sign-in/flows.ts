import { request } from 'node:http'
import type { AuthenticationResult, PublicClientApplication } from '@azure/msal-node'
import type { DeviceCode } from '../../core/ipc/account.ts'
import { errorPage, successPage } from './pages.ts'

export interface FlowOptions {
  readonly scopes: readonly string[]
  readonly authority: string
  readonly signal: AbortSignal
  /** What a claims challenge asked for; null: nothing. */
  readonly claims: string | null
  /** The account that has to sign in again; null: whoever wants to. */
  readonly loginHint: string | null
}

/** The sign-in was given up: by the person, or because nobody finished it. */
export class SignInGivenUp extends Error {
  override readonly name = 'SignInGivenUp'
}

/** Signs in through the system's browser: PKCE, answer to a port of this machine that is open only meanwhile. */
export async function browserFlow(app: PublicClientApplication, options: FlowOptions, openBrowser: (address: string) => Promise<void>): Promise<AuthenticationResult> {
  const { signal, scopes, authority, claims, loginHint } = options
  let stop = (): void => undefined
  signal.addEventListener('abort', () => stop(), { once: true })
  try {
    return await app.acquireTokenInteractive({
      scopes: [...scopes],
      authority,
      ...(claims === null ? {} : { claims }),
      ...(loginHint === null ? { prompt: 'select_account' } : { loginHint }),
      successTemplate: successPage,
      errorTemplate: errorPage,
      openBrowser: async (address) => {
        stop = () => endWaiting(new URL(address))
        if (signal.aborted) throw new SignInGivenUp()
        await openBrowser(address)
      },
    })
  } catch (error) {
    throw signal.aborted ? new SignInGivenUp() : error
  }
}

/** The library waits for the browser without an end; it stops when the answer says that somebody cancelled. */
function endWaiting(address: URL): void {
  const redirect = address.searchParams.get('redirect_uri')
  const state = address.searchParams.get('state')
  if (redirect === null || state === null) return
  const body = new URLSearchParams({ error: 'access_denied', error_subcode: 'cancel', state }).toString()
  const { port } = new URL(redirect)
  const answer = request({ host: '127.0.0.1', port, path: '/', method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) } })
  // It may have stopped listening in the meantime.
  answer.on('error', () => undefined)
  answer.on('response', (response) => response.resume())
  answer.end(body)
}

/** Signs in on another screen: shows a code, then asks until it was entered there. `onLate` gets a sign-in that was finished after it was given up. */
export async function deviceCodeFlow(
  app: PublicClientApplication,
  options: FlowOptions,
  { onCode, onLate, now }: { readonly onCode: (code: DeviceCode) => void; readonly onLate: (result: AuthenticationResult) => void; readonly now: () => number },
): Promise<AuthenticationResult> {
  const { signal, scopes, authority, claims } = options
  const asked: Parameters<typeof app.acquireTokenByDeviceCode>[0] = {
    scopes: [...scopes],
    authority,
    ...(claims === null ? {} : { claims }),
    deviceCodeCallback: ({ userCode, verificationUri, expiresIn }) => {
      onCode({ userCode, verificationUri, expiresAt: new Date(now() + expiresIn * 1_000).toISOString() })
    },
  }
  const asking = app.acquireTokenByDeviceCode(asked)
  const cancelled = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      // Ends the polling of the library; the race below does not wait for its next round.
      asked.cancel = true
      asking.then((late) => late !== null && onLate(late), () => undefined)
      reject(new SignInGivenUp())
    }, { once: true })
  })
  const result = await Promise.race([asking, cancelled])
  if (result === null) throw new SignInGivenUp()
  return result
}
