import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveToElectron } from '../../build/electron-run.ts'
import { demoDevices } from '../../main/demo/devices/index.ts'
import { englishTexts, machineDays } from '../conventions/untranslated-texts.ts'
import { encodeHash, sampleRecords } from '../fakes/hash-encoder.ts'
import { judged, openDevice, rows, rowsWhen } from './bench-page.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { lookingAt, screenshots, type Looking } from './looking.ts'
import { pageTexts } from './page-texts.ts'

let running: RunningApp
let page: Page
let look: Looking

async function open(options: Parameters<typeof launchPreflight>[0], devices: number): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  running = await launchPreflight(options)
  page = running.page
  look = lookingAt(running)
  await rowsWhen(page, judged(devices), 45_000)
  await look.setTheme('light')
}

const toPage = async (name: string, heading = name): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
}

async function toDevice(serialNumber: string | null): Promise<void> {
  await toPage('Werkbank')
  await page.locator('[data-device]').nth(11).waitFor()
  await openDevice(page, (await rows(page)).find((row) => row.serialNumber === serialNumber) ?? expect.fail('the device is gone'))
}

const region = (name: string): Locator => page.getByRole('region', { name, exact: true })

async function unfold(name: string): Promise<void> {
  await region(name).getByRole('button', { name, exact: true }).click()
  await region(name).evaluate((element) => {
    element.scrollIntoView({ block: 'start' })
  })
}

async function decode(text: string): Promise<void> {
  await toPage('Hash', 'Hardwarehash')
  await page.locator('.hash-text textarea').fill(text)
  await page.getByRole('button', { name: 'Auslesen' }).click()
  await page.locator('.hash-card, .hash-problem').first().scrollIntoViewIfNeeded()
}

const seedStory = '1204-5518-7730-2946-0087-3315-62'

const states: readonly { readonly name: string; readonly go: () => Promise<void> }[] = [
  { name: 'unreadable', go: () => toDevice(null) },
  { name: 'stuck', go: () => toDevice('FBK10013') },
  {
    name: 'what-if',
    async go() {
      await toDevice('FBK10004')
      await unfold('Was wäre, wenn …')
      await region('Was wäre, wenn …').getByRole('switch').first().check()
    },
  },
  {
    name: 'facts',
    async go() {
      await toDevice(null)
      await unfold('Alle Fakten dieses Prüflaufs')
    },
  },
  {
    name: 'evidence',
    async go() {
      await toDevice(seedStory)
      await page.locator('details.check[open] .evidence').first().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'export-menu',
    async go() {
      await toDevice(seedStory)
      await page.getByRole('button', { name: 'Exportieren' }).click()
      await page.getByRole('menuitem').first().waitFor()
    },
  },
  {
    name: 'hash-whole',
    go: () => decode(encodeHash(sampleRecords())),
  },
  {
    name: 'hash-damaged',
    go: () => decode(encodeHash(sampleRecords(), { badChecksum: true })),
  },
  {
    name: 'code',
    async go() {
      await toPage('Codes', 'Fehlercodes')
      await page.getByRole('textbox').fill('0x80180018')
      await page.getByText('Häufige Ursachen').waitFor()
    },
  },
  {
    name: 'permissions',
    async go() {
      await toPage('Konto')
      await page.getByText('Wozu jede Berechtigung dient').click()
      await page.getByText('Wozu jede Berechtigung dient').scrollIntoViewIfNeeded()
      await page.locator('.permissions table').evaluate((table) => {
        table.scrollIntoView({ block: 'start' })
      })
    },
  },
  {
    name: 'licenses',
    async go() {
      await toPage('Info', 'Über Preflight')
      await page.getByRole('button', { name: 'Lizenzen zeigen' }).click()
      await region('Lizenzen der Pakete in Preflight').evaluate((element) => {
        element.scrollIntoView({ block: 'end' })
      })
    },
  },
  {
    name: 'waiting',
    async go() {
      await toPage('Werkbank')
      await page.getByRole('button', { name: 'Auf alle ausstehenden warten' }).click()
      await page.getByText('Preflight wartet auf das Profil von 1 Gerät.').waitFor()
      await page.locator('.row-wait').first().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'palette',
    async go() {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: /^Befehl, Gerät/ }).waitFor()
    },
  },
  {
    name: 'keys',
    async go() {
      await page.keyboard.press('F1')
      await page.getByRole('dialog').waitFor()
    },
  },
]

/** Nothing in the window is English or a day as machines write it. The licenses of others stay as others wrote them. */
async function expectGerman(): Promise<void> {
  await look.settled()
  const texts = await pageTexts(page)
  expect(englishTexts(texts)).toEqual([])
  expect(machineDays(texts)).toEqual([])
}

describe('the demo in German', () => {
  beforeAll(async () => {
    await open({ args: ['--demo', '--language', 'de'] }, 13)
  })
  afterAll(() => running.close())

  it.each(states)('$name', async ({ name, go }) => {
    await go()
    await expectGerman()
    await look.expectNoSideScroll()
    await look.screenshot(`german-state-${name}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

describe('a window that watches a folder, in German', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'preflight-german-'))
    await chmod(folder, 0o777)
    giveToElectron(folder)
    await writeFile(path.join(folder, 'FBK77001.preflight.json'), JSON.stringify(demoDevices[0]?.evidence).replaceAll('FBK10001', 'FBK77001'), { mode: 0o644 })
    await open({ args: ['--language', 'de'], env: { PREFLIGHT_WATCH_DIR: folder } }, 1)
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('shows a device that nobody asked the tenant about', async () => {
    await toPage('Werkbank')
    await expectGerman()
    await look.screenshot('german-state-watching')
    await openDevice(page, (await rows(page))[0] ?? expect.fail('the device is gone'))
    await expectGerman()
    await look.screenshot('german-state-not-signed-in')
  })

  it('shows the history that is not kept', async () => {
    await toPage('Verlauf')
    await expectGerman()
    await look.screenshot('german-state-history-off')
  })
})
