// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noAccount, type AccountState, type SignInProblem } from '../../../core/ipc/account.ts'
import { aCode, avery, blake, clientId, readyToSignIn, refusedStorage, signedIn } from '../invented/accounts.ts'
import type { FakeBridge, FakeWorld } from '../invented/fake-bridge.ts'
import { hostileText, unreadReport } from '../invented/reports.ts'
import { aRow, twelveRows, wholeBench } from '../invented/rows.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'

afterEach(() => {
  vi.useRealTimers()
})

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const browserButton = (): HTMLElement => button('Sign in with the browser')
const codeButton = (): HTMLElement => button('Sign in with a code')

async function openAccount(account: AccountState = noAccount, world: Partial<FakeWorld> = {}): Promise<FakeBridge> {
  const fake = await openApp({ account, ...world })
  fireEvent.click(button('Account'))
  await screen.findByRole('heading', { name: 'Account', level: 1 })
  await settle()
  return fake
}

async function change(fake: FakeBridge, account: AccountState): Promise<void> {
  act(() => {
    fake.world.account = account
    fake.push('account:changed', account)
  })
  await settle()
}

const requests = (fake: FakeBridge, channel: string): unknown[] => fake.calls.filter((call) => call.channel === channel).map((call) => call.request)

describe('the answer', () => {
  it('comes first and takes the focus to its page', async () => {
    await openAccount(signedIn)
    expect(document.activeElement?.textContent).toBe('Account')
    const [first] = screen.getAllByRole('heading', { level: 2 })
    expect(first?.textContent).toBe('Signed in as avery.lane@fabrikam.example')
    const card = screen.getByRole('region', { name: 'Signed in as avery.lane@fabrikam.example' })
    for (const text of ['Fabrikam', avery.tenantId, 'Global', 'Not read yet']) expect(within(card).getByText(text)).toBeDefined()
  })

  it('teaches what a sign-in adds when nobody is signed in', async () => {
    await openAccount()
    expect(screen.getByRole('heading', { name: 'Nobody is signed in' })).toBeDefined()
    expect(screen.getByText(/no device that needs\s+it is shown as ready/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Read the tenant again' })).toBeNull()
  })

  it('says how old the tenant facts are, and reads them again', async () => {
    const readAt = new Date(Date.now() - 5 * 60_000 - 1000).toISOString()
    const fake = await openAccount({ ...signedIn, tenantReadAt: readAt })
    expect(screen.getByText('5 min ago').getAttribute('datetime')).toBe(readAt)
    const refresh = button('Read the tenant again')
    refresh.focus()
    fireEvent.click(refresh)
    await settle()
    expect(requests(fake, 'account:refresh-tenant')).toHaveLength(1)
    expect(screen.getByText('The devices on the bench are checked again')).toBeDefined()
    expect(document.activeElement).toBe(refresh)
  })

  it('of a token names Microsoft Graph, and an account may still sign in', async () => {
    await openAccount({ ...noAccount, kind: 'token', label: 'graph.microsoft.us' })
    expect(screen.getByRole('heading', { name: 'Connected with an access token' })).toBeDefined()
    expect(within(screen.getByRole('main')).getByText('graph.microsoft.us')).toBeDefined()
    expect(screen.getByText(/An account that signs in goes before it/)).toBeDefined()
    expect(browserButton()).toBeDefined()
  })

  it('of the demo says that it is invented', async () => {
    await openAccount({ ...readyToSignIn, kind: 'demo', label: 'Fabrikam' })
    expect(screen.getByRole('heading', { name: 'Demo tenant' })).toBeDefined()
    expect(screen.getByText(/Nothing of it is real/)).toBeDefined()
    expect(browserButton()).toBeDefined()
  })

  it('shows hostile names as plain text', async () => {
    await openAccount({ ...signedIn, label: hostileText, accounts: [{ ...avery, userName: hostileText, tenantName: hostileText }] })
    expect(document.querySelector('main img')).toBeNull()
    expect(document.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })
})

describe('signing in', () => {
  it('is explained, not offered, before an application is chosen', async () => {
    const fake = await openAccount()
    expect(browserButton().getAttribute('aria-disabled')).toBe('true')
    const reason = document.getElementById(browserButton().getAttribute('aria-describedby') ?? '')
    expect(reason?.textContent).toContain('which application asks for the sign-in')
    fireEvent.click(browserButton())
    await settle()
    expect(requests(fake, 'account:sign-in')).toEqual([])
    fireEvent.click(button('Go to the settings'))
    expect(document.activeElement?.textContent).toBe('Settings')
  })

  it('with the browser keeps the focus, says how far it is, and can be canceled', async () => {
    const fake = await openAccount(readyToSignIn)
    browserButton().focus()
    fireEvent.click(browserButton())
    await settle()
    expect(requests(fake, 'account:sign-in')).toEqual(['browser'])
    expect(document.activeElement).toBe(browserButton())
    expect(screen.getByText(/Finish the sign-in in the browser/)).toBeDefined()
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('Waiting for the sign-in in the browser.')
    fireEvent.click(browserButton())
    expect(requests(fake, 'account:sign-in')).toHaveLength(1)
    const cancel = button('Cancel the sign-in')
    cancel.focus()
    fireEvent.click(cancel)
    await settle()
    expect(requests(fake, 'account:cancel')).toHaveLength(1)
    await change(fake, { ...readyToSignIn, problem: { code: 'cancelled', sentence: 'The sign-in was canceled.' } })
    expect(screen.getByRole('alert').textContent).toBe('The sign-in was canceled.')
    expect(document.activeElement).toBe(browserButton())
  })

  it('with a code shows it large, as QR code, with the time that is left', async () => {
    const fake = await openAccount(readyToSignIn)
    fireEvent.click(codeButton())
    await settle()
    expect(requests(fake, 'account:sign-in')).toEqual(['device-code'])
    expect(screen.getAllByText('Asking Microsoft Entra for a code.')).toHaveLength(2)
    await change(fake, { ...readyToSignIn, progress: { kind: 'device-code', code: aCode(900) } })
    await screen.findByText('FZQ7WKPL3')
    expect(screen.getByRole('img', { name: 'QR code that leads to https://login.microsoft.com/device' })).toBeDefined()
    expect(screen.getByText(/The code works for 1[45] min \d\d s more\./)).toBeDefined()
    expect(document.querySelector('main a')).toBeNull()
    const copy = button('Copy the code')
    copy.focus()
    fireEvent.click(copy)
    await settle()
    expect(requests(fake, 'account:copy-code')).toHaveLength(1)
    expect(screen.getAllByText('Copied').length).toBeGreaterThan(0)
    expect(document.activeElement).toBe(copy)
  })

  it('counts down and says when a code no longer works', async () => {
    const fake = await openAccount(readyToSignIn)
    await change(fake, { ...readyToSignIn, progress: { kind: 'device-code', code: aCode(30) } })
    await screen.findByText('FZQ7WKPL3')
    const said = (): (string | null)[] => screen.getAllByRole('status').map((each) => each.textContent)
    expect(said()).toContain('The code works for less than a minute more.')
    await change(fake, { ...readyToSignIn, progress: { kind: 'device-code', code: aCode(-1) } })
    expect(said()).toContain('The code no longer works.')
    expect(said()).not.toContain('The code works for less than a minute more.')
  })

  it('ends with the answer, which takes the focus that the cancel button had', async () => {
    const fake = await openAccount(readyToSignIn)
    fireEvent.click(codeButton())
    await settle()
    button('Cancel the sign-in').focus()
    await change(fake, signedIn)
    expect(document.activeElement?.textContent).toBe('Signed in as avery.lane@fabrikam.example')
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain('Signed in as avery.lane@fabrikam.example.')
  })

  it('leaves the focus alone where it is somewhere else', async () => {
    const fake = await openAccount(readyToSignIn)
    fireEvent.click(browserButton())
    await settle()
    button('Bench').focus()
    await change(fake, signedIn)
    expect(document.activeElement).toBe(button('Bench'))
  })

  it.each<SignInProblem['code']>(['expired', 'denied', 'account-not-allowed', 'offline', 'clock-wrong', 'not-configured', 'failed'])('says what went wrong beside its buttons: %s', async (code) => {
    await openAccount({ ...readyToSignIn, problem: { code, sentence: `About ${code}.` } })
    expect(screen.getByRole('alert').textContent).toBe(`About ${code}.`)
    expect(document.getElementById(browserButton().getAttribute('aria-describedby') ?? '')?.textContent).toBe(`About ${code}.`)
    expect(within(screen.getByRole('region', { name: 'Sign in' })).queryByRole('button', { name: 'Open the consent page' })).toBeNull()
  })

  it('leads from a missing consent to the page that gives it', async () => {
    const fake = await openAccount({ ...readyToSignIn, problem: { code: 'consent-required', sentence: 'Consent is missing.' } })
    const panel = within(screen.getByRole('region', { name: 'Sign in' }))
    fireEvent.click(panel.getByRole('button', { name: 'Open the consent page' }))
    await settle()
    fireEvent.click(panel.getByRole('button', { name: 'Copy its address for an administrator' }))
    await settle()
    expect(requests(fake, 'account:consent')).toEqual(['open', 'copy'])
  })

  it('shows why a request failed beside its buttons', async () => {
    await openAccount(readyToSignIn, { failing: { 'account:sign-in': 'Nothing works today.' } })
    fireEvent.click(browserButton())
    await settle()
    expect(screen.getByRole('alert').textContent).toBe('Nothing works today.')
  })
})

describe('several accounts', () => {
  it('are listed with tenant and cloud, and one is in use', async () => {
    await openAccount(signedIn)
    const rows = within(screen.getByRole('region', { name: 'Accounts' })).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      'avery.lane@fabrikam.exampleFabrikam · GlobalIn useSign out',
      `blake.moreno@northwind.exampletenant ${blake.tenantId} · US Government L4UseSign out`,
    ])
    expect(screen.getByRole('heading', { name: 'Sign in with another account' })).toBeDefined()
  })

  it('are switched with the focus kept', async () => {
    const fake = await openAccount(signedIn)
    const use = button('Use blake.moreno@northwind.example')
    use.focus()
    fireEvent.click(use)
    await settle()
    expect(requests(fake, 'account:use')).toEqual([blake.id])
    expect(document.activeElement).toBe(button('In use: blake.moreno@northwind.example'))
    expect(screen.getByRole('heading', { name: 'Signed in as blake.moreno@northwind.example' })).toBeDefined()
  })

  it('are signed out one by one; the answer takes the focus of the row that is gone', async () => {
    const fake = await openAccount(signedIn)
    for (const { userName } of [blake, avery]) {
      const out = button(`Sign out ${userName}`)
      out.focus()
      fireEvent.click(out)
      await settle()
      expect(document.activeElement?.id).toBe('account-answer')
    }
    expect(requests(fake, 'account:sign-out')).toEqual([blake.id, avery.id])
    expect(document.activeElement?.textContent).toBe('Nobody is signed in')
  })

  it('say what went wrong in their own card', async () => {
    await openAccount(signedIn, { failing: { 'account:sign-out': 'It could not be deleted.' } })
    fireEvent.click(button(`Sign out ${avery.userName}`))
    await settle()
    expect(within(screen.getByRole('region', { name: 'Accounts' })).getByText('It could not be deleted.')).toBeDefined()
  })
})

describe('settings', () => {
  const field = (name: string | RegExp): HTMLInputElement => screen.getByRole('textbox', { name })
  const save = (): HTMLElement => button('Save the settings')

  it('are saved as a whole, and not before', async () => {
    const fake = await openAccount({ ...noAccount, storage: { available: true } })
    fireEvent.change(field('Application (client) id'), { target: { value: ` {${clientId.toUpperCase()}}` } })
    fireEvent.change(field('Tenant id or domain'), { target: { value: 'contoso.onmicrosoft.com' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Cloud' }), { target: { value: 'us-gov-l5' } })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Remember the sign-in on this computer' }))
    expect(requests(fake, 'account:settings')).toEqual([])
    expect(screen.getByText(/changes that are not saved/)).toBeDefined()
    fireEvent.click(save())
    await settle()
    expect(requests(fake, 'account:settings')).toEqual([{ cloud: 'us-gov-l5', clientId, tenant: 'contoso.onmicrosoft.com', quickStart: false, remember: true }])
    expect(screen.getByText('Saved')).toBeDefined()
    expect(browserButton().getAttribute('aria-disabled')).toBeNull()
  })

  it('refuse an id that is none, in words, with the focus in its field', async () => {
    const fake = await openAccount()
    fireEvent.change(field('Application (client) id'), { target: { value: 'contoso' } })
    expect(screen.queryByText(/This is no application/)).toBeNull()
    fireEvent.click(save())
    await settle()
    const input = field('Application (client) id')
    expect(screen.getByText(/This is no application \(client\) id/)).toBeDefined()
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(input)
    expect(requests(fake, 'account:settings')).toEqual([])
    fireEvent.change(input, { target: { value: clientId } })
    expect(screen.queryByText(/This is no application/)).toBeNull()
    fireEvent.change(field('Tenant id or domain'), { target: { value: 'contoso' } })
    fireEvent.click(save())
    expect(document.activeElement).toBe(field('Tenant id or domain'))
  })

  it('take the quick start only when it is chosen, and say whose app that is', async () => {
    const fake = await openAccount()
    const quick = screen.getByRole<HTMLInputElement>('radio', { name: /Quick start with Microsoft Graph Command Line Tools, Microsoft's public/ })
    expect(quick.checked).toBe(false)
    fireEvent.click(quick)
    expect(screen.getByText(/For trying Preflight out/)).toBeDefined()
    expect(requests(fake, 'account:settings')).toEqual([])
    expect(browserButton().getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(save())
    await settle()
    expect(requests(fake, 'account:settings')).toMatchObject([{ quickStart: true, clientId: null }])
    expect(browserButton().getAttribute('aria-disabled')).toBeNull()
  })

  it('are forgotten when they are discarded', async () => {
    await openAccount(readyToSignIn)
    fireEvent.change(field('Application (client) id'), { target: { value: 'x' } })
    fireEvent.click(save())
    fireEvent.click(button('Discard changes'))
    expect(field('Application (client) id').value).toBe(clientId)
    expect(screen.queryByText(/This is no application/)).toBeNull()
    expect(screen.queryByText(/changes that are not saved/)).toBeNull()
    expect(document.activeElement).toBe(save())
  })

  it('say why nothing can be remembered', async () => {
    await openAccount({ ...readyToSignIn, storage: refusedStorage, settings: { ...readyToSignIn.settings, remember: true } })
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Remember the sign-in on this computer' })
    expect(box.disabled).toBe(true)
    expect(box.checked).toBe(false)
    expect(screen.getByText(/This session has no key store/)).toBeDefined()
  })

  it('say what was wrong with saving', async () => {
    await openAccount(readyToSignIn, { failing: { 'account:settings': 'The disk is full.' } })
    fireEvent.change(field('Tenant id or domain'), { target: { value: 'contoso.com' } })
    fireEvent.click(save())
    await settle()
    expect(within(screen.getByRole('region', { name: 'Settings' })).getByText('The disk is full.')).toBeDefined()
    expect(field('Tenant id or domain').value).toBe('contoso.com')
  })
})

describe('permissions', () => {
  it('say what each is for, as the machine lists them', async () => {
    await openAccount(noAccount, { permissions: [{ name: 'Device.Read.All', facts: ['Device object', 'Web sign-in'] }] })
    const row = screen.getByRole('row', { name: /Device\.Read\.All/ })
    expect(row.textContent).toBe('Device.Read.AllDevice object, Web sign-in')
  })

  it('begin with a few facts and fold the rest away', async () => {
    const facts = Array.from({ length: 9 }, (_, at) => `Fact ${String(at + 1)}`)
    await openAccount(noAccount, { permissions: [{ name: 'Device.Read.All', facts }] })
    const cell = screen.getByRole('cell')
    expect(cell.firstChild?.textContent).toBe('Fact 1, Fact 2, Fact 3, Fact 4, Fact 5, Fact 6')
    expect(within(cell).getByText('and 3 more').parentElement?.textContent).toBe('and 3 moreFact 7, Fact 8, Fact 9')
  })

  it('say so when they cannot be listed', async () => {
    await openAccount(noAccount, { failing: { 'account:permissions': 'No list.' } })
    expect(screen.getByText('No list.')).toBeDefined()
  })
})

describe('the way to the account page', () => {
  const opened = async (): Promise<void> => {
    await screen.findByRole('heading', { name: 'Account', level: 1 })
  }

  it('leads from the name of the tenant in the header', async () => {
    const fake = await openApp({ account: signedIn })
    expect(button('Tenant: Fabrikam')).toBeDefined()
    await change(fake, { ...signedIn, label: 'Northwind' })
    fireEvent.click(button('Tenant: Northwind'))
    await opened()
    expect(button('Account').getAttribute('aria-current')).toBe('page')
  })

  it('leads from an empty bench', async () => {
    await openApp()
    fireEvent.click(button('Sign in to the tenant'))
    await opened()
  })

  it('leads from devices that nobody can ask the tenant about, and from no other', async () => {
    const fake = await openApp({ rows: twelveRows })
    expect(screen.queryByText(/Nobody is signed in/)).toBeNull()
    act(() => { fake.push('bench:changed', wholeBench([...twelveRows, aRow('own', { source: 'evidence' })])) })
    await settle()
    fireEvent.click(button('Sign in'))
    await opened()
  })

  it.each([
    ['needs-sign-in', 'Sign in'],
    ['needs-permission', 'See the permissions'],
    ['needs-role', 'Use another account'],
  ] as const)('leads from a check that %s', async (code, name) => {
    const checks = unreadReport.checks.map((check) => (check.reason === null ? check : { ...check, reason: { ...check.reason, code } }))
    const world = { rows: twelveRows, reports: { unreadable: { ...unreadReport, checks } }, account: signedIn }
    await openApp(world)
    await openDevice(/unreadable/)
    // Once for all checks with this reason.
    expect(screen.getAllByRole('button', { name })).toHaveLength(1)
    const row = document.querySelector<HTMLDetailsElement>('details.check-unknown') as HTMLDetailsElement
    row.open = true
    fireEvent(row, new Event('toggle'))
    fireEvent.click(within(row).getByRole('button', { name }))
    await opened()
  })
})
