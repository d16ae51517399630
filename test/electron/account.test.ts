import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveToElectron } from '../../build/electron-run.ts'
import { demoDevices } from '../../main/demo/devices/index.ts'
import { scopes } from '../../main/graph/scopes.ts'
import { visit, type Visit } from '../fakes/browser.ts'
import { ownClientId, startOpenIdProvider, type OpenIdProvider } from '../fakes/openid-provider.ts'
import { startTenantForAnyone, type TenantForAnyone } from '../fakes/tenant-for-anyone.ts'
import { trustingFetch } from '../fakes/trusting-fetch.ts'
import { judged, report, rowsWhen } from './bench-page.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { lookingAt, screenshots, type Looking } from './looking.ts'

const avery = 'avery.lane@fabrikam.example'
const blake = 'blake.moreno@fabrikam.example'

let tenant: TenantForAnyone
let provider: OpenIdProvider
let running: RunningApp
let page: Page
let look: Looking
let folder = ''

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-account-'))
  giveToElectron(folder)
  await chmod(folder, 0o777)
  await writeFile(path.join(folder, 'bench-laptop.preflight.json'), JSON.stringify(demoDevices[0]?.evidence), { mode: 0o644 })
  tenant = await startTenantForAnyone()
  provider = await startOpenIdProvider({ scopes: [`${tenant.root}/.default`, ...scopes.map(({ name }) => `${tenant.root}/${name}`)] })
  running = await launchPreflight({
    args: [`--graph-url=${tenant.root}`],
    env: { PREFLIGHT_LOGIN_HOST: provider.origin, PREFLIGHT_WATCH_DIR: folder },
  })
  page = running.page
  look = lookingAt(running)
  // By now the main process has come to rest: what is evaluated in it while it loads can get lost.
  await rowsWhen(page, judged(1), 45_000)
  await running.app.evaluate(({ session, shell }) => {
    // eslint-disable-next-line preflight/no-certificate-override -- the provider's certificate comes from an authority that nobody trusts
    session.fromPartition('preflight-network').setCertificateVerifyProc(({ hostname }, done) => {
      done(hostname === 'localhost' ? 0 : -2)
    })
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (address: string) => {
      opened.push(address)
      return Promise.resolve()
    }
  })
  await page.getByRole('navigation').getByRole('button', { name: 'Account' }).click()
  await page.getByRole('heading', { level: 2, name: 'Nobody is signed in' }).waitFor()
})

afterAll(async () => {
  await running.close()
  await provider.close()
  await tenant.close()
  await rm(folder, { recursive: true, force: true })
})

/** Axe finds nothing in either theme, nothing scrolls sideways, and there is a picture of each. */
async function expectGood(name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await look.setTheme(theme)
    await look.expectAccessible()
    await look.expectNoSideScroll()
    await look.screenshot(`account-${name}-${theme}`)
  }
}

const button = (name: string | RegExp) => page.getByRole('button', { name })
const panel = () => page.getByRole('region', { name: /^Sign in/ })
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
const opened = (): Promise<string[]> => running.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)

/** Starts a sign-in with the keyboard; gives the address that the browser was told to open. */
async function startBrowserSignIn(): Promise<string> {
  const before = (await opened()).length
  await button('Sign in with the browser').focus()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await opened()).length, { timeout: 20_000 }).toBe(before + 1)
  return (await opened()).at(-1) ?? ''
}

async function finishInBrowser(address: string, person: Visit): Promise<void> {
  await visit(trustingFetch(provider.ca), address, person)
}

async function startCode(): Promise<string> {
  await button('Sign in with a code').focus()
  await page.keyboard.press('Enter')
  const code = page.locator('.device-code')
  await code.waitFor()
  return (await code.textContent()) ?? ''
}

const firstRow = async () => (await rowsWhen(page, judged(1), 45_000))[0]
const registration = async () => (await report(page, (await firstRow())?.id ?? '')).checks.find(({ id }) => id === 'reg-exists')

describe('before anybody signs in', () => {
  it('the page teaches, and explains why nobody can sign in yet', async () => {
    expect(await button('Sign in with the browser').getAttribute('aria-disabled')).toBe('true')
    await expectGood('not-configured')
    expect(await registration()).toMatchObject({ verdict: 'unknown', reason: { code: 'needs-sign-in' } })
  })

  it('a wrong id is refused beside its field', async () => {
    await button('Go to the settings').click()
    expect(await focused()).toBe('Settings')
    await page.getByRole('textbox', { name: 'Application (client) id' }).fill('contoso')
    await page.keyboard.press('Enter')
    await page.getByText(/This is no application \(client\) id/).waitFor()
    await expectGood('wrong-id')
  })

  it('the quick start says whose app it is', async () => {
    await page.getByRole('radio', { name: /^Quick start/ }).click()
    await page.getByText(/For trying Preflight out/).waitFor()
    await expectGood('quick-start')
    await button('Discard changes').click()
  })

  it('remembering is refused with the reason, as this session has no key store', async () => {
    expect(await page.getByRole('checkbox', { name: /^Remember/ }).isDisabled()).toBe(true)
    await page.getByText(/no key store|no encryption/).waitFor()
  })

  it('the permissions say what each is for', async () => {
    await page.getByText('What each permission is for').click()
    for (const { name } of scopes) await page.getByRole('rowheader', { name, exact: true }).waitFor()
    await page.locator('.permissions').evaluate((element) => { element.scrollIntoView() })
    await expectGood('permissions')
    await page.getByText('What each permission is for').click()
  })

  it('an own app registration is saved with the keyboard, and somebody can sign in', async () => {
    await page.getByRole('textbox', { name: 'Application (client) id' }).fill(ownClientId)
    await page.keyboard.press('Enter')
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await button('Sign in with the browser').getAttribute('aria-disabled')).toBeNull()
    await page.evaluate(() => { document.documentElement.scrollTop = 0 })
    await expectGood('idle')
  })
})

describe('a sign-in that does not come about', () => {
  it('in the browser is waited for and can be canceled', async () => {
    await startBrowserSignIn()
    await page.getByText(/Finish the sign-in in the browser/).waitFor()
    await expectGood('browser')
    await button('Cancel the sign-in').focus()
    await page.keyboard.press('Enter')
    await panel().getByRole('alert').getByText(/cancel/).waitFor()
    expect(await focused()).toBe('Sign in with the browser')
    await expectGood('canceled')
  })

  it.each([
    { decision: 'no-consent', says: /consent/, name: 'consent' },
    { decision: 'decline', says: /AADSTS65004/, name: 'declined' },
    { decision: 'not-assigned', says: /AADSTS50105/, name: 'not-assigned' },
    { decision: 'blocked-by-policy', says: /AADSTS53003/, name: 'policy' },
  ])('says why beside its buttons: $decision', async ({ decision, says, name }) => {
    await finishInBrowser(await startBrowserSignIn(), { user: avery, decision })
    await panel().getByRole('alert').getByText(says).waitFor()
    expect(await focused()).toBe('Sign in with the browser')
    await expectGood(`problem-${name}`)
  })

  it('leads to the page where an administrator consents', async () => {
    await finishInBrowser(await startBrowserSignIn(), { user: avery, decision: 'no-consent' })
    await panel().getByRole('button', { name: 'Open the consent page' }).click()
    await expect.poll(async () => (await opened()).at(-1)).toContain('/adminconsent?')
    await panel().getByRole('button', { name: 'Copy its address for an administrator' }).click()
    await panel().getByText('Copied').waitFor()
    expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toContain('/adminconsent?')
  })
})

describe('signed in', () => {
  it('with the browser, and the devices are judged with the tenant', async () => {
    await finishInBrowser(await startBrowserSignIn(), { user: avery })
    await page.getByRole('heading', { level: 2, name: `Signed in as ${avery}` }).waitFor()
    await page.getByRole('button', { name: 'Tenant: Fabrikam' }).waitFor()
    await expect.poll(async () => (await registration())?.verdict, { timeout: 30_000 }).toBe('ready')
    await page.getByText(/^Read just now/).waitFor()
    await page.evaluate(() => { document.documentElement.scrollTop = 0 })
    await expectGood('signed-in')
  })

  it('with a code on another screen, shown large and as QR code', async () => {
    await look.resize(1024, 768)
    const code = await startCode()
    // It came into view by itself.
    const inView = (name: string) => expect.poll(() => page.getByText(name, { exact: true }).evaluate((element) => { const { top, bottom } = element.getBoundingClientRect(); return top > 0 && bottom <= innerHeight })).toBe(true)
    await inView(code)
    await inView('Cancel the sign-in')
    expect(await focused()).toBe('Sign in with a code')
    expect(code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/)
    await page.getByRole('img', { name: `QR code that leads to ${provider.origin}/device` }).waitFor()
    await page.getByText(/The code works for \d+ min \d\d s more/).waitFor()
    await button('Copy the code').click()
    await panel().getByText('Copied', { exact: true }).first().waitFor()
    expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(code)
    await expectGood('code')
    await look.resize(1024, 768, 2)
    await page.locator('.code-panel').scrollIntoViewIfNeeded()
    await look.expectNoSideScroll()
    await look.screenshot('account-code-200-percent')
    await look.resize(1180, 800)
    await visit(trustingFetch(provider.ca), `${provider.origin}/device`, { user: blake, userCode: code })
    await page.getByRole('heading', { level: 2, name: `Signed in as ${blake}` }).waitFor({ timeout: 20_000 })
    await page.evaluate(() => { document.documentElement.scrollTop = 0 })
    await expectGood('two-accounts')
  })

  it('each account asks with its own token, and changing it checks the devices again', async () => {
    await firstRow()
    const before = new Set(tenant.tokens)
    const at = (await firstRow())?.scannedAt
    await button(`Use ${avery}`).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: `Signed in as ${avery}` }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`In use: ${avery}`)
    await rowsWhen(page, (rows) => judged(1)(rows) && rows[0]?.scannedAt !== at)
    expect(before.size).toBe(2)
  })

  it('the tenant is read again on a click', async () => {
    const asked = tenant.tokens.length
    await button('Read the tenant again').click()
    await expect.poll(() => tenant.tokens.length, { timeout: 20_000 }).toBeGreaterThan(asked)
  })

  it('accounts are signed out one by one, and the devices know the tenant no more', async () => {
    await button(`Sign out ${blake}`).click()
    await expect.poll(() => button(/^Sign out/).count()).toBe(1)
    expect(await focused()).toBe(`Signed in as ${avery}`)
    await button(`Sign out ${avery}`).click()
    await page.getByRole('heading', { level: 2, name: 'Nobody is signed in' }).waitFor()
    await expect.poll(async () => (await registration())?.reason?.code, { timeout: 30_000 }).toBe('needs-sign-in')
  })

  it('no token reaches the page', async () => {
    const html = await page.content()
    const state = await page.evaluate(async () => JSON.stringify(await window.preflight?.invoke('account:state', undefined)))
    expect(tenant.tokens.length).toBeGreaterThan(0)
    for (const token of tenant.tokens) expect(html + state).not.toContain(token)
  })
})

describe('contrast themes', () => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active' }))
  afterAll(() => page.emulateMedia({ forcedColors: null }))

  it('leave the code and its QR code readable', async () => {
    await startCode()
    await look.screenshot('account-code-forced-colors')
    await button('Cancel the sign-in').click()
    await panel().getByRole('alert').getByText(/cancel/).waitFor()
  })
})

it('says so when the sign-in service cannot be reached', async () => {
  await running.app.evaluate(({ session }) => session.fromPartition('preflight-network').setProxy({ proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' }))
  await button('Sign in with a code').click()
  await panel().getByRole('alert').getByText(/cannot be reached/).waitFor({ timeout: 30_000 })
  await expectGood('problem-offline')
})
