import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { giveToElectron } from '../../build/electron-run.ts'
import { demoDevices } from '../../main/demo/devices/index.ts'
import { judged, openDevice, rowsWhen } from './bench-page.ts'
import { launchPreflight, type LaunchOptions, type RunningApp } from './launch.ts'
import { lookingAt, screenshots, type Looking } from './looking.ts'

let folder = ''
let running: RunningApp | undefined
let page: Page
let look: Looking
const said: string[] = []

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-settings-'))
  giveToElectron(folder)
  await chmod(folder, 0o777)
})

afterEach(async () => {
  await running?.close()
  running = undefined
  expect(said).toEqual([])
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function open(options: LaunchOptions = {}): Promise<void> {
  running = await launchPreflight(options)
  page = running.page
  look = lookingAt(running)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  await page.getByRole('heading', { level: 1, name: 'Bench' }).waitFor()
  await page.getByRole('button', { name: 'Try the demo' }).first().waitFor()
}

async function file(name: string, content: unknown): Promise<string> {
  const target = path.join(folder, name)
  await mkdir(path.dirname(target), { recursive: true, mode: 0o755 })
  await writeFile(target, typeof content === 'string' ? content : JSON.stringify(content), { mode: 0o644 })
  return target
}

const nav = (name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true })

async function toSettings(): Promise<void> {
  await nav('Settings').click()
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
}

/** Axe finds nothing, nothing scrolls sideways, and there is a picture: light, dark, a small window, twice the size. */
async function expectGood(name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await look.setTheme(theme)
    await look.expectAccessible()
    await look.screenshot(`${name}-${theme}`)
  }
  for (const [width, height, zoom, size] of [[1024, 768, 1, 'small'], [1180, 800, 2, 'zoomed']] as const) {
    await look.resize(width, height, zoom)
    await look.expectNoSideScroll()
    await look.screenshot(`${name}-${size}`)
  }
  await look.resize(1180, 800)
}

const bounds = (): Promise<unknown> => (running as RunningApp).app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
const themeSource = (): Promise<string> => (running as RunningApp).app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)

describe('settings', () => {
  it('are kept over a restart, with the place of the window; the first card is put away for good', async () => {
    const userDataDir = path.join(folder, 'profile')
    await open({ userDataDir })
    await page.getByRole('region', { name: 'Welcome to Preflight' }).waitFor()
    await expectGood('start-card')
    await page.getByRole('button', { name: 'Do not show this again' }).click()
    await page.getByText('No devices yet').waitFor()

    await toSettings()
    await expectGood('settings')
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
    await expect.poll(themeSource).toBe('dark')
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('self-deploying')
    await page.getByRole('checkbox', { name: /^Include identifiers/ }).check()
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
    await page.getByText('Saved').waitFor()
    await running?.app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 1000, height: 700 }) })
    await expect.poll(bounds).toEqual({ x: 60, y: 50, width: 1000, height: 700 })
    // The place is written once the window rests.
    await page.waitForTimeout(800)
    await running?.close()

    await open({ userDataDir })
    await page.getByText('No devices yet').waitFor()
    expect(await page.getByRole('region', { name: 'Welcome to Preflight' }).count()).toBe(0)
    expect(await themeSource()).toBe('dark')
    expect(await bounds()).toEqual({ x: 60, y: 50, width: 1000, height: 700 })
    await toSettings()
    expect(await page.getByRole('combobox', { name: 'Scenario' }).inputValue()).toBe('self-deploying')
    expect(await page.getByRole('checkbox', { name: /^Include identifiers/ }).isChecked()).toBe(true)
    expect(await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).isChecked()).toBe(false)
    await page.keyboard.press('Shift+?')
    await look.settled()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('F1')
    await page.getByText(/^Shortcuts of a single key .* are off/).waitFor()
    await page.keyboard.press('Escape')
  })

  it('in another language open the page anew; devices stay', async () => {
    await open()
    await page.getByRole('button', { name: 'Try the demo' }).first().click()
    await rowsWhen(page, judged(13), 45_000)
    await toSettings()
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
    await page.locator('[data-device]').nth(11).waitFor()
    // The menu speaks it too.
    const titles = (): Promise<readonly string[]> => (running as RunningApp).app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [])
    await expect.poll(titles).toEqual(['Seiten', 'Werkbank', 'Geöffnetes Gerät', 'Export', 'Ausgewählte Geräte', 'Konto', 'Bearbeiten', 'Fenster'])
    await page.keyboard.press('F1')
    await page.getByRole('dialog', { name: 'Tastenkürzel' }).waitFor()
    await look.screenshot('keys-german')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Befehle' }).waitFor()
    await look.screenshot('palette-german')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+7')
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor()
    await look.screenshot('settings-german')
  })

  it('About shows the ages of the tables and the licenses of others', async () => {
    await open()
    await nav('About').click()
    await page.getByRole('button', { name: 'Show the licenses' }).click()
    const box = page.getByRole('region', { name: 'Licenses of the packages in Preflight' })
    await box.waitFor()
    expect(await box.textContent()).toContain('@azure/msal-node')
    await expectGood('about-licenses')
  })
})

describe('a preset', () => {
  it('leaves device, user and pass to choose', async () => {
    const watched = path.dirname(await file('devices/bench-laptop.preflight.json', demoDevices[0]?.evidence))
    const preset = await file('bench.json', { schema: 'preflight.preset/1', name: 'Fabrikam bench', tenant: 'fabrikam.example', clientId: '00001111-aaaa-2222-bbbb-3333cccc4444', scenario: 'pre-provisioning', userDomain: 'fabrikam.example', hiddenPages: ['hash', 'codes', 'checks'] })
    await open({ args: [`--preset=${preset}`], env: { PREFLIGHT_WATCH_DIR: watched } })
    const [row] = await rowsWhen(page, judged(1), 45_000)
    expect(row?.scenario).toBe('pre-provisioning')
    expect(await page.getByRole('navigation').getByRole('button').allTextContents()).toEqual(['Bench', 'History', 'Account', 'Settings', 'About'])
    if (row !== undefined) await openDevice(page, row)
    const plan = page.getByRole('region', { name: 'Enrollment plan' })
    expect([await plan.getByRole('combobox').count(), await plan.getByRole('textbox').count(), await plan.getByRole('checkbox').count()]).toEqual([0, 1, 1])
    await expectGood('preset-device')
    await toSettings()
    await page.getByRole('region', { name: 'Preset: Fabrikam bench' }).waitFor()
    await expectGood('preset-settings')
    await nav('Account').click()
    expect(await page.getByRole('textbox', { name: 'Tenant id or domain' }).inputValue()).toBe('fabrikam.example')
    await page.getByText(/The preset “Fabrikam bench” decides tenant/).waitFor()
    await expectGood('preset-account')
  })

  it('that cannot be used is told on the first page, and nothing of it counts', async () => {
    const preset = await file('broken.json', '{\n  "schema": "preflight.preset/1",\n  "tennant": "fabrikam.example"\n}')
    await open({ args: [`--preset=${preset}`] })
    await page.getByText('broken.json, line 3, column 3: there is no key "tennant". Did you mean "tenant"? This preset is not used.').waitFor()
    await expectGood('preset-broken')
  })

  it('on a watched stick waits for a yes', async () => {
    const stick = path.dirname(await file('stick/preflight.preset.json', { schema: 'preflight.preset/1', name: 'Stick of somebody', tenant: 'stranger.example', hiddenPages: ['hash'] }))
    await open({ env: { PREFLIGHT_WATCH_DIR: stick } })
    await page.getByText('The watched folder has a preset').waitFor()
    await expectGood('preset-offer')
    expect(await nav('Hash').count()).toBe(1)
    await page.getByRole('button', { name: 'Use this preset' }).click()
    await nav('Hash').waitFor({ state: 'detached' })
  })
})
