import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveToElectron } from '../../build/electron-run.ts'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { stuckDevice } from '../fakes/stuck-device.ts'
import { judged, openDevice, report, rowsWhen } from './bench-page.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { lookingAt, screenshots, type Looking } from './looking.ts'

const fileName = 'FBK-STUCK-01.preflight.json'

let folder = ''
let running: RunningApp
let page: Page
let looking: Looking
let row: BenchRow

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  folder = await mkdtemp('/tmp/preflight-stuck-')
  giveToElectron(folder)
  await writeFile(path.join(folder, fileName), JSON.stringify(stuckDevice()), { mode: 0o644 })
  running = await launchPreflight({ args: ['--demo'] })
  page = running.page
  looking = lookingAt(running)
  await rowsWhen(page, judged(13), 45_000)
  await running.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = (() => Promise.resolve({ canceled: false, filePaths })) as typeof dialog.showOpenDialog
  }, [path.join(folder, fileName)])
  await page.getByRole('button', { name: 'Open evidence files' }).click()
  const found = await rowsWhen(page, judged(14))
  row = found.find((each) => each.label === fileName) ?? expect.fail('the stuck device is not on the bench')
})

afterAll(async () => {
  await running.close()
  await rm(folder, { recursive: true, force: true })
})

const timeline = () => page.getByRole('region', { name: 'How far setup has come' })
const stuckStep = () => timeline().locator('li[aria-current="step"]')
const top = (selector: string): Promise<void> => page.locator(selector).first().evaluate((element) => {
  element.scrollIntoView({ block: 'start' })
})

/** The checklist of the stuck device with the proof of its phase and the meaning of its code opened. */
async function openProof(): Promise<void> {
  if (!(await timeline().isVisible())) {
    await page.getByRole('navigation').getByRole('button', { name: 'Bench' }).click()
    await openDevice(page, row)
    await timeline().waitFor()
  }
  const proof = stuckStep().getByRole('button', { name: 'Proof of Device setup' })
  if ((await proof.getAttribute('aria-expanded')) === 'false') await proof.click()
  const explain = stuckStep().locator('details.explain')
  await explain.waitFor()
  if ((await explain.getAttribute('open')) === null) await explain.locator('summary').click()
}

describe('a device that is stuck at its apps', () => {
  it('says on the bench what to fix first', () => {
    expect(row).toMatchObject({ overall: 'blocked', firstFix: { checkId: 'now-esp-state' } })
  })

  it('shows every phase with its state, and the time where Windows recorded one', async () => {
    await openDevice(page, row)
    const { timeline: steps } = await report(page, row.id)
    expect(steps?.map(({ phase, state }) => `${phase} ${state}`)).toEqual([
      'network done',
      'profile done',
      'sign-in done',
      'join done',
      'mdm done',
      'device-preparation done',
      'device-setup failed',
      'account-setup not-reached',
      'first-sign-in not-reached',
      'hello not-reached',
    ])
    expect(await timeline().getByRole('listitem').count()).toBe(10)
    const times = await timeline().locator('.timeline-text time').evaluateAll((all) => all.map((each) => each.getAttribute('datetime')))
    expect(times).toEqual(['2026-11-23T06:52:10.123Z', '2026-11-23T06:57:44.765Z', '2026-11-23T07:00:00.000Z'])
  })

  it('marks the phase that it is stuck in, and only that', async () => {
    expect(await timeline().getByText('Stuck here').count()).toBe(1)
    expect(await stuckStep().innerText()).toMatch(/^Device setup: Failed/)
    await looking.screenshot('timeline-light')
  })

  it('has the proof one click away, its code in words another', async () => {
    await openProof()
    const text = await stuckStep().innerText()
    expect(text).toContain('HKLM\\SOFTWARE\\Microsoft\\Provisioning\\AutopilotSettings')
    expect(text).toContain('The app was installed but its detection rule did not find it.')
    expect(text).toContain('Likely causes')
  })

  it('leads on to the check, which is then open and has the focus', async () => {
    await stuckStep().getByRole('button', { name: 'A line of the enrollment status page has failed' }).click()
    const check = page.locator('#check-now-esp-state')
    expect(await check.getAttribute('open')).not.toBeNull()
    expect(await check.innerText()).toContain('Failed, 0x87d1041c')
    expect(await page.evaluate(() => document.activeElement?.closest('details')?.id)).toBe('check-now-esp-state')
    await check.getByText('Explain 0x87d1041c').click()
    await check.getByText('Correct the rule.').waitFor()
    await looking.screenshot('explain-light')
  })

  it('leads into a group that is folded away as well', async () => {
    const join = timeline().getByRole('listitem').filter({ hasText: 'Join: Done' })
    const proof = join.getByRole('button', { name: 'Proof of Join' })
    await proof.click()
    await join.locator('.proof-lines button').click()
    const id = await page.evaluate(() => document.activeElement?.closest('details')?.id)
    expect(id).toBe('check-now-join-state')
    expect(await page.locator('#check-now-join-state').isVisible()).toBe(true)
    await proof.click()
  })

  it.each(['light', 'dark'] as const)('has no accessibility violation with everything open, %s', async (theme) => {
    await looking.setTheme(theme)
    await openProof()
    await looking.expectAccessible()
    await top('.timeline')
    await looking.screenshot(`timeline-proof-${theme}`)
    await top('#check-now-esp-state')
    await looking.screenshot(`explain-${theme}`)
  })

  it('has none in forced colors but contrast, which the system sets', async () => {
    await looking.setTheme('light')
    await page.emulateMedia({ forcedColors: 'active' })
    await looking.expectAccessible(['color-contrast'])
    await top('.timeline')
    await looking.screenshot('timeline-proof-forced-colors')
    await top('#check-now-esp-state')
    await looking.screenshot('explain-forced-colors')
    await page.emulateMedia({ forcedColors: null })
  })

  it.each([
    { size: '1024x768', width: 1024, height: 768, zoom: 1 },
    { size: '200-percent', width: 1180, height: 760, zoom: 2 },
    { size: 'smallest-200-percent', width: 800, height: 600, zoom: 2 },
  ])('needs no sideways scrolling at $size', async ({ size, width, height, zoom }) => {
    await looking.setTheme('light')
    await looking.resize(width, height, zoom)
    await openProof()
    await looking.expectNoSideScroll()
    if (size.startsWith('smallest')) await looking.expectAccessible()
    await top('.timeline')
    await looking.screenshot(`timeline-proof-${size}`)
    await top('#check-now-esp-state')
    await looking.screenshot(`explain-${size}`)
    await looking.resize(1180, 800)
  })
})

describe('the codes page', () => {
  async function look(code: string): Promise<void> {
    await page.getByRole('navigation').getByRole('button', { name: 'Codes' }).click()
    await page.getByRole('textbox', { name: 'Code' }).fill(code)
    await page.getByRole('region', { name: /^Code:/ }).first().waitFor()
  }

  it.each(['light', 'dark'] as const)('tells a fact from a hint, %s', async (theme) => {
    await looking.setTheme(theme)
    await look('0x81036502')
    await page.getByText('Hint only').waitFor()
    await looking.expectAccessible()
    await looking.screenshot(`codes-hint-${theme}`)
    await look('-2016345060')
    expect(await page.getByText('Hint only').count()).toBe(0)
    await page.getByText('The app was installed but its detection rule did not find it.').waitFor()
    await looking.screenshot(`codes-fact-${theme}`)
  })
})
