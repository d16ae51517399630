import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveToElectron } from '../../build/electron-run.ts'
import { judged, rowsWhen } from './bench-page.ts'
import { complaintsOf } from './complaints.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { lookingAt, screenshots, type Looking } from './looking.ts'
import { longestTaskOf, type LongestTask } from './page-tasks.ts'
import { scan } from './scanner.ts'

let running: RunningApp
let page: Page
let look: Looking
let cdp: CDPSession
let folder = ''
let complaints: readonly string[] = []

const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '')
const drawn = (): Promise<number> => page.locator('[data-device]').count()
const serial = (index: number): string => `LOT${String(index).padStart(5, '0')}`

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-bench-500-'))
  giveToElectron(folder)
  await chmod(folder, 0o777)
  running = await launchPreflight()
  page = running.page
  page.setDefaultTimeout(10_000)
  look = lookingAt(running)
  cdp = await page.context().newCDPSession(page)
  complaints = complaintsOf(page)
  const file = path.join(folder, 'lot.csv')
  const csv = ['Device Serial Number,Windows Product ID,Hardware Hash', ...Array.from({ length: 500 }, (_, index) => `${serial(index)},,`)].join('\r\n')
  await writeFile(file, csv, { mode: 0o644 })
  await page.getByRole('button', { name: 'Try the demo' }).first().waitFor()
  const started = Date.now()
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (() => Promise.resolve({ canceled: false, filePaths: [chosen] })) as typeof dialog.showOpenDialog
  }, file)
  await page.getByRole('button', { name: 'Open evidence files' }).click()
  await rowsWhen(page, judged(500), 50_000)
  process.stdout.write(`500 rows of a CSV file were judged after ${String(Date.now() - started)} ms.\n`)
  await page.locator('[data-device]').first().waitFor()
}, 120_000)

afterAll(async () => {
  await running.close()
  await rm(folder, { recursive: true, force: true })
})

describe('five hundred devices of a registration file', () => {
  it('are all there for a screen reader, while those in sight are drawn', async () => {
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('501')
    expect(await drawn()).toBeLessThan(60)
    await look.expectAccessible()
    await look.screenshot('bench-500-light')
    await look.setTheme('dark')
    await look.screenshot('bench-500-dark')
    await look.setTheme('light')
  })

  it('are reached by scanner and keyboard', async () => {
    await scan(cdp, serial(321))
    await expect.poll(focused).toContain(serial(321))
    await page.keyboard.press('End')
    await expect.poll(focused).toContain(serial(499))
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toContain(serial(498))
    await page.keyboard.press('Home')
    await expect.poll(focused).toContain(serial(0))
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThan(0)
  })

  // The limit is 50 ms, from which on browsers call a task long. What counts is how long the thread of the page works on a task:
  // on a machine that does other work too, its time on the clock says more about that work. Even so, two threads that share one core
  // slow each other down, hence the best of three times. Both figures are printed.
  describe('keep the page free, with no task over 50 ms, while one', () => {
    const frame = (): Promise<unknown> => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
    async function scroll(distances: readonly number[]): Promise<void> {
      await page.mouse.move(500, 500)
      for (const distance of distances) {
        for (let step = 0; step < 10; step += 1) {
          await page.mouse.wheel(0, distance / 10)
          await frame()
        }
      }
    }
    async function scrollGrouped(): Promise<void> {
      await press('Group by the same fix')
      await scroll([20_000, -20_000])
      await press('Group by the same fix')
    }
    async function openAndBack(): Promise<void> {
      await page.locator('[data-device] .bench-open').nth(2).click()
      await page.getByRole('button', { name: 'Export' }).waitFor()
      await look.settled()
      await page.locator('button.back').first().click()
      await page.locator('[data-device]').first().waitFor()
    }
    async function search(): Promise<void> {
      await page.getByRole('searchbox').pressSequentially('lot0012', { delay: 60 })
      await page.getByText('10 of 500 devices shown').waitFor()
      await page.getByRole('searchbox').fill('')
    }
    async function checkOneAgain(): Promise<void> {
      await page.evaluate((id) => window.preflight?.invoke('scan:start', id ?? ''), await page.locator('[data-device]').nth(3).getAttribute('data-device'))
    }
    async function selectAll(): Promise<void> {
      await page.getByRole('checkbox', { name: 'Select all shown devices' }).click()
      await press('Clear selection')
    }
    async function filter(): Promise<void> {
      const ready = page.getByRole('group', { name: 'Show devices by verdict' }).getByRole('button', { name: /Ready/ })
      await ready.click()
      await ready.click()
    }
    async function sort(): Promise<void> {
      for (let time = 0; time < 3; time += 1) await press('Serial')
    }

    it.each([
      ['scrolls', () => scroll([6_000, 30_000, -36_000])],
      ['scrolls through groups', scrollGrouped],
      ['searches', search],
      ['sorts', sort],
      ['filters', filter],
      ['selects all', selectAll],
      ['opens a device and goes back', openAndBack],
      ['has one device checked again', checkOneAgain],
    ])('%s', async (name, walk) => {
      const tasks: LongestTask[] = []
      for (let time = 0; time < 3; time += 1) {
        tasks.push(await longestTaskOf(cdp, async () => {
          await walk()
          await look.settled()
        }))
      }
      process.stdout.write(`Longest task with 500 rows while one ${name}, busy/clock: ${tasks.map(({ busy, clock }) => `${String(busy)}/${String(clock)}`).join(', ')} ms.\n`)
      const best = Math.min(...tasks.map(({ busy }) => busy))
      expect(best, 'the trace holds tasks of the page with the time of their thread').toBeGreaterThan(0)
      expect(best).toBeLessThanOrEqual(50)
    }, 60_000)
  })

  it('fit into narrow cards as well', async () => {
    await look.resize(800, 600, 2)
    await look.expectNoSideScroll()
    await page.evaluate(() => { document.querySelector('.bench-table')?.scrollIntoView() })
    await look.screenshot('bench-500-cards')
    await look.resize(1180, 800)
  })
})

it('the console stayed silent', () => {
  expect(complaints).toEqual([])
})
