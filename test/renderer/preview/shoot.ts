// npx tsx test/renderer/preview/shoot.ts FOLDER [name part]: pictures of the page in every state, and what axe
// and the console say about each. Ends with 1 when either complains.
import fs from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Page } from 'playwright-core'
import { startPreview } from './serve.ts'

interface Shot {
  readonly name: string
  readonly state: string
  readonly size?: readonly [number, number]
  readonly zoom?: number
  readonly dark?: boolean
  readonly contrast?: boolean
  readonly full?: boolean
  readonly act?: (page: Page) => Promise<void>
}

const open = (name: RegExp) => async (page: Page): Promise<void> => {
  await page.getByRole('button', { name }).first().click()
  await page.getByRole('button', { name: 'Export' }).waitFor()
  await page.waitForTimeout(250)
}
const expand = (name: RegExp) => async (page: Page): Promise<void> => {
  await page.locator('summary', { hasText: name }).first().click()
  await page.waitForTimeout(150)
}
const all =
  (...steps: ((page: Page) => Promise<void>)[]) =>
  async (page: Page): Promise<void> => {
    for (const step of steps) await step(page)
  }
const seed = open(/VM-SEED/)
const about = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'About' }).click()
  await page.getByText('MIT license').waitFor()
}
const checks = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name: 'Checks', exact: true }).click()
  await page.getByRole('heading', { name: 'Checks', level: 1 }).waitFor()
  await page.waitForTimeout(150)
}
const toTables = async (page: Page): Promise<void> => {
  await page.getByRole('table').scrollIntoViewIfNeeded()
}
const foundChecks = async (page: Page): Promise<void> => {
  await checks(page)
  await page.getByRole('textbox', { name: 'Search' }).fill('web sign-in')
  await page.waitForTimeout(150)
  await page.locator('.entry summary').first().click()
  await page.waitForTimeout(150)
}
const toEntry = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /: what this check is$/ }).first().click()
  await page.getByRole('button', { name: 'Checklist', exact: true }).waitFor()
  await page.waitForTimeout(150)
}
const account = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Account', exact: true }).click()
  await page.getByRole('heading', { name: 'Account', level: 1 }).waitFor()
  await page.locator('.account-card').first().waitFor()
  await page.waitForTimeout(150)
}
const unfolded = async (page: Page): Promise<void> => {
  for (const summary of await page.locator('.account summary').all()) await summary.click()
}
const badId = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Application (client) id' }).fill('contoso')
  await page.getByRole('button', { name: 'Save the settings' }).click()
}
const exportMenu = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitemcheckbox').click()
  await page.waitForTimeout(250)
}

const shots: readonly Shot[] = [
  { name: 'shell', state: 'loading' },
  { name: 'empty', state: 'empty' },
  { name: 'empty-dark', state: 'empty', dark: true },
  { name: 'bench', state: 'demo' },
  { name: 'bench-1024', state: 'demo', size: [1024, 768] },
  { name: 'bench-dark', state: 'demo', dark: true },
  { name: 'bench-contrast', state: 'demo', contrast: true },
  { name: 'bench-320', state: 'demo', size: [320, 640], full: true },
  { name: 'bench-zoom', state: 'demo', size: [512, 384], zoom: 2, full: true },
  { name: 'bench-filter', state: 'demo', act: async (page) => { await page.getByRole('button', { name: /At risk/ }).first().click() } },
  { name: 'bench-many', state: 'many' },
  { name: 'scanning', state: 'scanning' },
  { name: 'scanning-1024-dark', state: 'scanning', size: [1024, 768], dark: true },
  { name: 'problems', state: 'problems', act: async (page) => { await page.getByRole('button', { name: 'Open evidence files' }).click(); await page.getByText('notes.txt').waitFor() } },
  { name: 'blocked', state: 'demo', full: true, act: all(seed, expand(/TPM attestation/), expand(/may expire/)) },
  { name: 'blocked-1024', state: 'demo', size: [1024, 768], act: seed },
  { name: 'blocked-dark', state: 'demo', dark: true, full: true, act: seed },
  { name: 'blocked-contrast', state: 'demo', contrast: true, full: true, act: seed },
  { name: 'blocked-320', state: 'demo', size: [320, 640], full: true, act: all(seed, expand(/TPM attestation/)) },
  { name: 'blocked-zoom', state: 'demo', size: [512, 384], zoom: 2, full: true, act: seed },
  { name: 'ready', state: 'demo', full: true, act: all(open(/FBK-LAPTOP-01/), expand(/^Ready/)) },
  { name: 'ready-dark', state: 'demo', dark: true, act: open(/FBK-LAPTOP-01/) },
  { name: 'cannot-tell', state: 'demo', full: true, act: open(/Can't tell yet: unreadable/) },
  { name: 'rescan', state: 'rescan', act: seed },
  { name: 'first-scan', state: 'scanning', act: open(/FBK-LAPTOP-07/) },
  { name: 'failed', state: 'scanning', act: open(/Scan failed/) },
  { name: 'export', state: 'demo', act: all(open(/FBK-LAPTOP-01/), exportMenu) },
  { name: 'export-320', state: 'demo', size: [320, 640], act: all(open(/FBK-LAPTOP-01/), exportMenu) },
  { name: 'scenario', state: 'demo', dark: true, act: all(seed, async (page) => { await page.getByRole('combobox').click(); await page.waitForTimeout(200) }) },
  { name: 'hostile-bench', state: 'hostile', size: [1024, 768] },
  { name: 'hostile', state: 'hostile', full: true, act: open(/gnp/) },
  { name: 'account-none', state: 'empty', full: true, act: account },
  { name: 'account-none-dark', state: 'empty', dark: true, full: true, act: all(account, badId) },
  { name: 'account-quick', state: 'empty', full: true, act: all(account, async (page) => { await page.getByRole('radio', { name: /Quick/ }).click() }) },
  { name: 'account-set-up', state: 'account-set-up', size: [1024, 768], act: account },
  { name: 'account-browser', state: 'account-browser', size: [1024, 768], act: account },
  { name: 'account-code', state: 'account-code', full: true, act: account },
  { name: 'account-code-dark', state: 'account-code', dark: true, size: [1024, 768], act: account },
  { name: 'account-code-contrast', state: 'account-code', contrast: true, full: true, act: account },
  { name: 'account-code-320', state: 'account-code', size: [320, 640], full: true, act: account },
  { name: 'account-consent', state: 'account-consent', size: [1024, 768], act: account },
  { name: 'account-consent-dark', state: 'account-consent', dark: true, size: [1024, 768], act: account },
  { name: 'account-two', state: 'account-two', full: true, act: all(account, unfolded) },
  { name: 'account-two-dark', state: 'account-two', dark: true, full: true, act: all(account, unfolded) },
  { name: 'account-two-320', state: 'account-two', size: [320, 640], full: true, act: all(account, unfolded) },
  { name: 'account-two-zoom', state: 'account-two', size: [512, 384], zoom: 2, full: true, act: account },
  { name: 'account-two-contrast', state: 'account-two', contrast: true, full: true, act: account },
  { name: 'account-token', state: 'account-token', size: [1024, 768], act: account },
  { name: 'account-demo', state: 'account-demo', size: [1024, 768], act: account },
  { name: 'account-hostile', state: 'account-hostile', size: [1024, 768], act: account },
  { name: 'own', state: 'own', size: [1024, 768] },
  { name: 'checks', state: 'demo', size: [1024, 768], act: checks },
  { name: 'checks-tables', state: 'demo', size: [1024, 768], act: all(checks, toTables) },
  { name: 'checks-tables-zoom', state: 'demo', size: [512, 384], zoom: 2, act: all(checks, toTables) },
  { name: 'checks-found', state: 'demo', size: [1024, 768], act: foundChecks },
  { name: 'checks-found-dark', state: 'demo', size: [1024, 768], dark: true, act: foundChecks },
  { name: 'checks-found-contrast', state: 'demo', size: [1024, 768], contrast: true, act: foundChecks },
  { name: 'checks-found-zoom', state: 'demo', size: [512, 384], zoom: 2, full: true, act: foundChecks },
  { name: 'checks-found-320', state: 'demo', size: [320, 640], full: true, act: foundChecks },
  { name: 'checks-entry', state: 'demo', size: [1024, 768], act: all(seed, toEntry) },
  { name: 'about', state: 'demo', act: about },
  { name: 'about-dark-320', state: 'demo', dark: true, size: [320, 640], full: true, act: about },
]

const [folder = 'test-results/preview', part = ''] = process.argv.slice(2)
fs.mkdirSync(folder, { recursive: true })
const preview = await startPreview()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
let complaints = 0
const complain = (shot: Shot, text: string): void => {
  complaints += 1
  console.log(`${shot.name}: ${text}`)
}
for (const shot of shots.filter((each) => each.name.includes(part))) {
  const [width, height] = shot.size ?? [1280, 800]
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: shot.zoom ?? 1,
    colorScheme: shot.dark === true ? 'dark' : 'light',
    forcedColors: shot.contrast === true ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(shot, `console: ${message.text().slice(0, 300)}`)
  })
  page.on('pageerror', (error) => { complain(shot, `error: ${error.message}`) })
  await page.goto(`${preview.url}?state=${shot.state}`)
  await page.locator('.app-nav').waitFor()
  await page.waitForTimeout(150)
  await shot.act?.(page)
  const lost = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (lost > 0) complain(shot, `${String(lost)} px scroll sideways`)
  // The kit's focus trap puts hidden elements around an open menu that pass the focus on at once.
  const axe = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze()
  for (const violation of axe.violations) complain(shot, `axe ${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')} ${violation.nodes[0]?.failureSummary?.slice(0, 300) ?? ''}`)
  await page.screenshot({ path: path.join(folder, `${shot.name}.png`), fullPage: shot.full === true })
  await context.close()
}
await browser.close()
preview.close()
console.log(complaints === 0 ? 'No complaints.' : `${String(complaints)} complaints.`)
process.exitCode = complaints === 0 ? 0 : 1
