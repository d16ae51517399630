import { describe, expect, it } from 'vitest'
import { noAccount } from '../../../core/ipc/account.ts'
import type { StartedBench } from '../../../main/bench/start-bench.ts'
import { accountHandlers } from '../../../main/ipc/handlers/account-handlers.ts'
import { UnusableSettings, type SignIn } from '../../../main/sign-in/sign-in.ts'

const address = 'https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id=x'

function fakes(change: Partial<Record<keyof SignIn, unknown>> = {}, nobody = false): { handlers: ReturnType<typeof accountHandlers>; calls: unknown[][] } {
  const calls: unknown[][] = []
  const record =
    (name: string, answer?: unknown) =>
    (...args: unknown[]): unknown => {
      calls.push([name, ...args])
      return answer
    }
  const signIn = {
    cancel: record('cancel'),
    signOut: record('signOut', Promise.resolve()),
    use: record('use', Promise.resolve()),
    configure: record('configure', Promise.resolve()),
    consentAddress: () => address,
    openConsent: record('openConsent', Promise.resolve()),
    userCode: () => 'ABCD-EFGH',
    ...change,
  }
  const tenant = {
    account: () => Promise.resolve(noAccount),
    signIn: () => Promise.resolve(nobody ? null : signIn),
    // Never comes to an end: the handler must not wait for the person.
    start: (method: string) => {
      calls.push(['start', method])
      return new Promise(() => undefined)
    },
    refresh: record('refresh'),
  }
  const handlers = accountHandlers({
    bench: () => Promise.resolve({ tenant } as unknown as StartedBench),
    copyText: async (text) => void calls.push(['copyText', text]),
  })
  return { handlers, calls }
}

describe('handlers of the account page', () => {
  it('answer as soon as a sign-in is on its way', async () => {
    const { handlers, calls } = fakes()
    expect(await handlers['account:sign-in']('device-code')).toBe(noAccount)
    expect(calls).toEqual([['start', 'device-code']])
  })

  it('cancel, sign out, use and refresh', async () => {
    const { handlers, calls } = fakes()
    for (const channel of ['account:cancel', 'account:refresh-tenant', 'account:state'] as const) expect(await handlers[channel](undefined)).toBe(noAccount)
    for (const channel of ['account:sign-out', 'account:use'] as const) expect(await handlers[channel]('id-1')).toBe(noAccount)
    expect(calls).toEqual([['cancel'], ['refresh'], ['signOut', 'id-1'], ['use', 'id-1']])
  })

  it('tell what is wrong with settings', async () => {
    const { handlers } = fakes({ configure: () => Promise.reject(new UnusableSettings({ en: 'The tenant is its id.', de: 'Der Mandant ist seine ID.' })) })
    await expect(handlers['account:settings'](noAccount.settings)).rejects.toMatchObject({ code: 'bad-settings', message: 'The tenant is its id.' })
  })

  it('open or copy the address of the consent, which the page never sees', async () => {
    const { handlers, calls } = fakes()
    expect(await handlers['account:consent']('open')).toBeUndefined()
    expect(await handlers['account:consent']('copy')).toBeUndefined()
    expect(calls).toEqual([['openConsent'], ['copyText', address]])
  })

  it('need an app registration for that', async () => {
    await expect(fakes({ consentAddress: () => null }).handlers['account:consent']('open')).rejects.toMatchObject({ code: 'bad-settings' })
  })

  it('copy the code while there is one', async () => {
    const { handlers, calls } = fakes()
    await handlers['account:copy-code'](undefined)
    expect(calls).toEqual([['copyText', 'ABCD-EFGH']])
    const without = fakes({ userCode: () => null })
    await without.handlers['account:copy-code'](undefined)
    expect(without.calls).toEqual([])
  })

  it('say so where nobody can sign in', async () => {
    await expect(fakes({}, true).handlers['account:sign-in']('browser')).rejects.toMatchObject({ code: 'sign-in-needed' })
  })
})
