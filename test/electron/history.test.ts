import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { giveToElectron } from '../../build/electron-run.ts'
import { root } from '../../build/paths.ts'
import { demoDevices } from '../../main/demo/devices/index.ts'
import { judged, rowsWhen } from './bench-page.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { pretendKeyStore } from './pretend-key-store.ts'

const screenshots = path.join(root, 'test-results', 'screenshots')
const serials = ['FBK77001', 'FBK77002', 'FBK77003']
let place = ''
let running: RunningApp | undefined

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  place = await mkdtemp(path.join(tmpdir(), 'preflight-history-'))
  giveToElectron(place)
  await chmod(place, 0o777)
})

afterEach(async () => {
  await running?.close()
  running = undefined
})

afterAll(() => rm(place, { recursive: true, force: true }))

async function folder(name: string): Promise<string> {
  const made = path.join(place, name)
  await mkdir(made, { recursive: true })
  giveToElectron(made)
  await chmod(made, 0o777)
  return made
}

/** Opens the app with a profile of its own and a folder that it watches; its console must stay silent. */
async function open(profile: string, keyStore: boolean): Promise<{ readonly page: Page; readonly app: RunningApp['app']; readonly messages: string[] }> {
  const env = { PREFLIGHT_WATCH_DIR: await folder('stick'), PREFLIGHT_EXPORT_DIR: await folder('exports') }
  running = await launchPreflight({ env, userDataDir: await folder(profile) })
  const { app, page } = running
  const messages: string[] = []
  page.on('console', (message) => { if (['warning', 'error'].includes(message.type())) messages.push(message.text()) })
  page.on('pageerror', (error) => messages.push(error.message))
  await page.getByRole('button', { name: 'Stop watching' }).waitFor()
  if (keyStore) await pretendKeyStore(app)
  return { page, app, messages }
}

/** Evidence of real devices, as far as the app knows: no demo device is kept on the disk. */
async function putEvidence(): Promise<void> {
  for (const [index, serial] of serials.entries()) {
    const evidence = JSON.stringify(demoDevices[index === 0 ? 0 : index + 2]?.evidence).replaceAll(/FBK1\d{4}/g, serial)
    await writeFile(path.join(place, 'stick', `${serial}.preflight.json`), evidence, { mode: 0o644 })
  }
}

async function takeEvidenceAway(): Promise<void> {
  for (const name of await readdir(path.join(place, 'stick'))) await rm(path.join(place, 'stick', name))
}

async function showHistory(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'History' }).click()
  await page.getByRole('heading', { level: 1, name: 'History' }).waitFor()
}

async function files(below: string): Promise<readonly string[]> {
  const found = await readdir(below, { recursive: true, withFileTypes: true })
  return found.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name))
}

async function filesNaming(below: string, text: string): Promise<readonly string[]> {
  const naming: string[] = []
  for (const file of await files(below)) if (file.includes(text) || (await readFile(file)).includes(text)) naming.push(path.relative(below, file))
  return naming
}

const inHistory = async (profile: string): Promise<readonly string[]> => (await files(path.join(place, profile))).filter((file) => file.split(path.sep).includes('history'))

async function look(page: Page, app: RunningApp['app'], name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await app.evaluate(({ nativeTheme }, source) => { nativeTheme.themeSource = source }, theme)
    await page.emulateMedia({ colorScheme: theme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]').analyze()
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([])
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    const png = await app.evaluate(async ({ BrowserWindow }) => (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64') ?? '')
    await writeFile(path.join(screenshots, `${name}-${theme}.png`), Buffer.from(png, 'base64'))
  }
}

describe('where there is no key store', () => {
  it('nothing is kept until somebody accepts that it is readable, and then only redacted', { timeout: 120_000 }, async () => {
    const { page, app, messages } = await open('plain', false)
    await putEvidence()
    await rowsWhen(page, judged(3), 45_000)
    await showHistory(page)
    const keep = page.getByRole('switch', { name: 'Keep reports on this computer' })
    expect(await keep.isChecked()).toBe(false)
    await page.getByText(/so reports cannot be encrypted here/).waitFor()
    expect(await inHistory('plain')).toEqual([])
    await look(page, app, 'history-off')

    await keep.click()
    await page.getByRole('alertdialog').waitFor()
    await look(page, app, 'history-unprotected-question')
    await page.getByRole('button', { name: 'Keep them redacted' }).click()
    await page.getByText(/readable for whoever can read this disk/).waitFor()
    await page.getByRole('navigation').getByRole('button', { name: 'Bench' }).click()
    await page.locator('.bench-open').first().click()
    await page.getByRole('button', { name: 'Scan again' }).first().click()
    await showHistory(page)
    await page.locator('.history-row').first().waitFor()
    expect((await inHistory('plain')).length).toBeGreaterThan(1)
    for (const serial of serials) expect(await filesNaming(path.join(place, 'plain'), serial)).toEqual([])
    expect(messages).toEqual([])
    await takeEvidenceAway()
  })
})

describe('where there is one', () => {
  it('reports are kept encrypted, found after a restart, exported by day and wiped', { timeout: 180_000 }, async () => {
    const first = await open('kept', true)
    await putEvidence()
    await rowsWhen(first.page, judged(3), 45_000)
    await showHistory(first.page)
    for (const serial of serials) await first.page.getByText(serial).first().waitFor()
    await look(first.page, first.app, 'history')
    expect((await inHistory('kept')).filter((file) => file.endsWith('.report'))).toHaveLength(3)
    for (const serial of serials) expect(await filesNaming(path.join(place, 'kept'), serial)).toEqual([])
    expect(first.messages).toEqual([])
    await running?.close()
    running = undefined
    await takeEvidenceAway()

    const { page, app, messages } = await open('kept', true)
    await showHistory(page)
    await page.getByLabel('Search').fill('77002')
    await expect.poll(() => page.locator('.history-row').count()).toBe(1)
    await page.getByRole('button', { name: /serial number FBK77002/ }).click()
    await page.getByText(/A kept report/).waitFor()
    expect(await page.getByRole('button', { name: 'Scan again' }).count()).toBe(0)
    await look(page, app, 'history-report')

    await page.getByRole('main').getByRole('button', { name: 'History' }).click()
    // A narrow column, as at 400 % zoom: nothing may be cut off sideways.
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await look(page, app, 'history-narrow')
    await page.setViewportSize({ width: 1180, height: 800 })
    await page.getByRole('button', { name: /^Export day/ }).click()
    await page.getByRole('menuitem', { name: 'ZIP of web pages, one a device' }).click()
    await page.getByText(/^Saved as preflight-day-/).waitFor()
    const [zip] = await readdir(path.join(place, 'exports'))
    expect(zip).toMatch(/^preflight-day-\d{4}-\d{2}-\d{2}\.zip$/)
    expect((await readFile(path.join(place, 'exports', zip ?? ''))).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')

    await page.getByRole('button', { name: 'Delete all' }).click()
    await look(page, app, 'history-wipe-question')
    await page.getByRole('button', { name: 'Delete all reports' }).click()
    await page.getByRole('heading', { name: 'No reports yet' }).waitFor()
    await look(page, app, 'history-empty')
    expect(await inHistory('kept')).toEqual([])
    expect(messages).toEqual([])
  })
})
