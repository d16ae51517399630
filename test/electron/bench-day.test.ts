import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveToElectron } from '../../build/electron-run.ts'
import { startDemoTenant, type DemoTenant } from '../../main/demo/tenant/index.ts'
import { benchDayEvidence, bulkSerial, hashFor } from '../fakes/bench-day.ts'
import { bytesOf, inventoryOf, vmWith } from '../main/hyper-v/inventory.ts'
import { judged, rows, rowsWhen } from './bench-page.ts'
import { complaintsOf } from './complaints.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { lookingAt, screenshots, type Looking } from './looking.ts'
import { pretendKeyStore } from './pretend-key-store.ts'
import { scan } from './scanner.ts'

/** Devices whose Secure Boot is off until somebody turns it on. */
const broken = [4, 11, 23]
const onStick = Array.from({ length: 30 }, (_each, index) => index)
const inFile = [30, 31]
const everything = onStick.length + inFile.length + 3

let place = ''
let tenant: DemoTenant
let running: RunningApp
let page: Page
let cdp: CDPSession
let look: Looking
let complaints: readonly string[] = []

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  place = await mkdtemp(path.join(tmpdir(), 'preflight-day-'))
  for (const folder of [place, path.join(place, 'stick'), path.join(place, 'exports'), path.join(place, 'profile')]) {
    await mkdir(folder, { recursive: true })
    giveToElectron(folder)
    await chmod(folder, 0o777)
  }
  tenant = await startDemoTenant({ extraAutopilotDevices: 40 })
  running = await launchPreflight({
    args: ['--graph-url', tenant.root],
    env: { PREFLIGHT_GRAPH_TOKEN: tenant.token, PREFLIGHT_WATCH_DIR: path.join(place, 'stick'), PREFLIGHT_EXPORT_DIR: path.join(place, 'exports') },
    userDataDir: path.join(place, 'profile'),
  })
  page = running.page
  page.setDefaultTimeout(15_000)
  complaints = complaintsOf(page)
  await page.getByRole('button', { name: 'Stop watching' }).waitFor()
  await pretendKeyStore(running.app)
  look = lookingAt(running)
  cdp = await page.context().newCDPSession(page)
})

afterAll(async () => {
  await running.close()
  await tenant.stop()
  await rm(place, { recursive: true, force: true })
})

const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(path.join(place, name), content, { mode: 0o644 })
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

async function open(...files: readonly string[]): Promise<void> {
  await running.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = (() => Promise.resolve({ canceled: false, filePaths })) as typeof dialog.showOpenDialog
  }, files.map((file) => path.join(place, file)))
  await page.getByRole('button', { name: 'Open evidence files' }).first().click()
}

describe('a day at the bench', () => {
  it('begins with thirty devices on a stick', async () => {
    for (const index of onStick) {
      const serialNumber = bulkSerial(index)
      await put(`stick/${serialNumber}.preflight.json`, benchDayEvidence({ serialNumber, collectedAt: '2026-11-23T08:40:00Z', secureBoot: !broken.includes(index) }))
    }
    const found = await rowsWhen(page, judged(onStick.length), 60_000)
    const ready = found.filter((row) => row.overall === 'ready').map((row) => row.serialNumber)
    expect(new Set(ready)).toEqual(new Set(onStick.filter((index) => !broken.includes(index)).map(bulkSerial)))
    for (const row of found) if (row.overall !== 'ready') expect(row).toMatchObject({ overall: 'at-risk', firstFix: { checkId: 'fw-secure-boot' } })
  })

  it('goes on with two from a registration file, and three VMs from their host', async () => {
    const lines = inFile.map((index) => `${bulkSerial(index)},,${hashFor(bulkSerial(index))}`)
    await put('registration.csv', `Device Serial Number,Windows Product ID,Hardware Hash\r\n${lines.join('\r\n')}\r\n`)
    await put('lab.hyper-v.json', bytesOf(inventoryOf([1, 2, 3].map((number) => vmWith(number)))))
    await open('registration.csv', 'lab.hyper-v.json')
    const found = await rowsWhen(page, judged(everything), 60_000)
    expect(found.filter((row) => row.source === 'hyper-v')).toHaveLength(3)
    // Nobody has read these devices themselves.
    for (const row of found) if (row.source === 'hyper-v' || inFile.map(bulkSerial).includes(row.serialNumber ?? '')) expect(row.overall).not.toBe('ready')
    await look.screenshot('bench-day-all')
    await look.expectAccessible()
  })

  it('finds one by its barcode', async () => {
    await scan(cdp, bulkSerial(17))
    await expect.poll(focused).toContain(bulkSerial(17))
    await scan(cdp, 'NOTHERE00001')
    await page.getByText('No device with serial NOTHERE00001 on the bench').waitFor()
  })

  it('sees three of them fixed, and says that they are ready', async () => {
    await scan(cdp, bulkSerial(broken[0] ?? 0))
    for (const index of broken) {
      const serialNumber = bulkSerial(index)
      await put(`stick/${serialNumber}-again.preflight.json`, benchDayEvidence({ serialNumber, collectedAt: '2026-11-23T08:55:00Z', secureBoot: true }))
    }
    const fixed = new Set(broken.map(bulkSerial))
    await rowsWhen(page, (all) => all.length === everything && all.every((row) => !fixed.has(row.serialNumber ?? '') || row.overall === 'ready'), 45_000)
    await expect.poll(() => page.locator('[role="status"], [aria-live]').allTextContents().then((texts) => texts.join(' '))).toMatch(/ready/i)
    expect((await rows(page)).filter((row) => row.overall === 'ready')).toHaveLength(onStick.length)
    await look.screenshot('bench-day-fixed')
  })

  it('ends with an export of the day that opens', async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'History' }).click()
    await page.getByText(bulkSerial(17)).first().waitFor()
    await look.screenshot('bench-day-history')
    await page.getByRole('button', { name: /^Export day/ }).first().click()
    await page.getByRole('menuitem', { name: /CSV/ }).click()
    await page.getByText(/^Saved as preflight-day-/).waitFor()
    const [name = ''] = await readdir(path.join(place, 'exports'))
    const [header = '', ...lines] = (await readFile(path.join(place, 'exports', name), 'utf8')).trimEnd().split('\r\n')
    expect(header).toMatch(/^Device,Serial number,/)
    // Each device once, and the three again after their repair; identifiers are left out, so rows count.
    const reports = lines.filter((line) => line.includes(',os-edition,')).length
    expect(reports).toBe(everything + broken.length)
  })

  it('asked Microsoft Graph for less than it may, and left the console silent', () => {
    expect(tenant.stats().requests).toBeLessThanOrEqual(60)
    expect(complaints).toEqual([])
  })
})
