import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { judged, openDevice, rows, rowsWhen } from './bench-page.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { lookingAt, screenshots, type Looking } from './looking.ts'

let running: RunningApp
let page: Page
let look: Looking

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  running = await launchPreflight({ args: ['--demo', '--language', 'de'] })
  page = running.page
  look = lookingAt(running)
  await rowsWhen(page, judged(13), 45_000)
  await page.locator('[data-device]').nth(11).waitFor()
})

afterAll(async () => {
  await running.close()
})

const choose = async (name: string, heading: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
}

const toSeedStory = async (): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name: 'Werkbank' }).click()
  await page.locator('[data-device]').nth(11).waitFor()
  const row = (await rows(page)).find((each) => each.serialNumber === '1204-5518-7730-2946-0087-3315-62')
  if (row === undefined) throw new Error('the seed story is not on the bench')
  await openDevice(page, row)
}

const toBench = async (): Promise<void> => {
  await choose('Werkbank', 'Werkbank')
  await page.locator('[data-device]').nth(11).waitFor()
}

const pages = [
  { name: 'bench', open: toBench },
  { name: 'checklist', open: toSeedStory },
  { name: 'history', open: () => choose('Verlauf', 'Verlauf') },
  { name: 'hash', open: () => choose('Hash', 'Hardwarehash') },
  { name: 'codes', open: () => choose('Codes', 'Fehlercodes') },
  {
    name: 'checks',
    open: async () => {
      await choose('Prüfungen', 'Prüfungen')
      await page.getByText('tpm-present', { exact: true }).click()
    },
  },
  { name: 'account', open: () => choose('Konto', 'Konto') },
  { name: 'settings', open: () => choose('Einstellungen', 'Einstellungen') },
  { name: 'about', open: () => choose('Info', 'Über Preflight') },
] as const

/** Words of English sentences that German ones do not have. */
const tellTale = /\b(the|and|with|without|are|of|not|for|this|that|from|could|which|does|checked|device|devices)\b/i

/** Titles in Microsoft's English portals, names of products, and ids of checks. */
const quoted = /„[^“]*“|"[^"]*"|Windows Hello for Business|Intune Connectors? for Active Directory|Pro for Workstations|\b[a-z0-9]+(?:-[a-z0-9]+)+\b/g

async function englishLines(): Promise<readonly string[]> {
  const text = await page.locator('.app-main').innerText()
  return text.split('\n').filter((line) => tellTale.test(line.replaceAll(quoted, '')))
}

it('speaks German to whoever asks which language the page has', async () => {
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
})

it.each(pages.filter(({ name }) => name !== 'checklist'))('the $name page has no English sentence', async ({ open }) => {
  await open()
  await look.settled()
  expect(await englishLines()).toEqual([])
})

it('the frame of a checklist is German', async () => {
  await toSeedStory()
  for (const heading of ['Warum es wichtig ist', 'Was wir gesehen haben', 'Was zu tun ist']) {
    await page.getByRole('heading', { name: heading, exact: true }).first().waitFor()
  }
  await page.getByRole('button', { name: 'Exportieren' }).click()
  await page.getByRole('menuitem', { name: 'Als Text kopieren' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Neu prüfen' }).first().waitFor()
})

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  beforeAll(() => look.setTheme(theme))

  it.each(pages)('the $name page has no violation', async ({ name, open }) => {
    await open()
    await look.expectAccessible()
    await look.screenshot(`german-${name}-${theme}`)
  })
})

describe.each([
  { size: '1024x768', width: 1024, height: 768, zoom: 1 },
  { size: '200-percent', width: 1180, height: 760, zoom: 2 },
])('$size', ({ size, width, height, zoom }) => {
  beforeAll(() => look.resize(width, height, zoom))
  afterAll(() => look.resize(1180, 800))

  it.each(pages)('the $name page needs no sideways scrolling', async ({ name, open }) => {
    await open()
    await look.expectNoSideScroll()
    await look.screenshot(`german-${name}-${size}`)
  })
})

describe('the empty bench', () => {
  beforeAll(async () => {
    await look.setTheme('light')
    await toBench()
    await page.getByLabel('Alle angezeigten Geräte auswählen').check()
    await page.getByRole('button', { name: 'Entfernen', exact: true }).click()
    await page.getByRole('button', { name: '13 Geräte entfernen' }).click()
    await page.getByRole('heading', { level: 2, name: 'Willkommen bei Preflight' }).waitFor()
  })

  it('has no English sentence and no violation, with its welcome', async () => {
    expect(await rows(page)).toEqual([])
    expect(await englishLines()).toEqual([])
    await look.expectAccessible()
    await look.screenshot('german-welcome')
  })

  it('has no English sentence and no violation, without it', async () => {
    await page.getByRole('button', { name: 'Nicht mehr zeigen' }).click()
    await page.getByRole('heading', { level: 2, name: 'Noch keine Geräte' }).waitFor()
    await look.settled()
    expect(await englishLines()).toEqual([])
    await look.expectAccessible()
    await look.screenshot('german-empty-bench')
  })
})
