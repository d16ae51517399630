import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Language } from '../../core/words/language.ts'
import { englishTexts, machineDays, sharedTexts } from '../conventions/untranslated-texts.ts'
import { encodeHash, sampleRecords } from '../fakes/hash-encoder.ts'
import { judged, openDevice, rows, rowsWhen } from './bench-page.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { pageTexts, unfoldAll } from './page-texts.ts'

let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launchPreflight({ args: ['--demo'] })
  page = running.page
  await rowsWhen(page, judged(13), 45_000)
  await toPage(0)
})

afterAll(async () => {
  await running.close()
})

/** Pages by their place in the navigation, whose buttons are named in the language of the window. */
async function toPage(position: number): Promise<void> {
  await page.getByRole('navigation').getByRole('button').nth(position).click()
  await page.locator('h1').waitFor()
  if (position === 0) await page.locator('[data-device]').nth(11).waitFor()
}

async function toUnreadable(): Promise<void> {
  await toPage(0)
  const row = (await rows(page)).find(({ serialNumber }) => serialNumber === null) ?? expect.fail('the unreadable device is gone')
  await openDevice(page, row)
}

async function decode(text: string): Promise<void> {
  await toPage(2)
  await page.locator('.hash-text textarea').fill(text)
  await page.locator('.hash .command-bar button').first().click()
  await page.locator('.hash-card, .hash-problem').first().waitFor()
}

const whole = encodeHash(sampleRecords())

const places: Readonly<Record<string, () => Promise<void>>> = {
  bench: () => toPage(0),
  // The reports of all devices are compared without a window.
  'a device': toUnreadable,
  history: () => toPage(1),
  'a whole hash': () => decode(whole),
  'a damaged hash': () => decode(encodeHash(sampleRecords(), { badChecksum: true })),
  'a list of hashes': () => decode(`Device Serial Number,Windows Product ID,Hardware Hash\r\nFBK1,,\r\nFBK2,,${whole}`),
  'no hash': () => decode(' '),
  codes: () => toPage(3),
  checks: () => toPage(4),
  account: () => toPage(5),
  settings: () => toPage(6),
  about: () => toPage(7),
}

async function walk(): Promise<ReadonlyMap<string, readonly string[]>> {
  const seen = new Map<string, readonly string[]>()
  for (const [place, go] of Object.entries(places)) {
    await go()
    await unfoldAll(page)
    seen.set(place, await pageTexts(page))
  }
  return seen
}

async function speak(language: Language): Promise<void> {
  await toPage(6)
  await page.locator('select').filter({ hasText: 'Deutsch' }).selectOption(language)
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
  await page.locator('[data-device]').nth(11).waitFor()
}

it('every text of every page follows when German is chosen', async () => {
  const english = await walk()
  await speak('de')
  const german = await walk()
  const found = [...german].map(([place, texts]) => ({ place, same: sharedTexts(english.get(place) ?? [], new Set(texts)), english: englishTexts(texts), days: machineDays(texts) }))
  expect(found).toEqual(Object.keys(places).map((place) => ({ place, same: [], english: [], days: [] })))
}, 240_000)
