import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveToElectron } from '../../build/electron-run.ts'
import { demoDevices } from '../../main/demo/devices/index.ts'
import { judged, rows, rowsWhen } from './bench-page.ts'
import { complaintsOf } from './complaints.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { lookingAt, screenshots, type Looking } from './looking.ts'
import { scan } from './scanner.ts'

/** Devices of the demo. */
const count = demoDevices.length

let running: RunningApp
let page: Page
let look: Looking
let cdp: CDPSession
let folder = ''
let exports = ''
let complaints: readonly string[] = []

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-bench-'))
  exports = path.join(folder, 'exports')
  await mkdir(exports)
  for (const each of [folder, exports]) {
    giveToElectron(each)
    await chmod(each, 0o777)
  }
  running = await launchPreflight({ env: { PREFLIGHT_EXPORT_DIR: exports } })
  page = running.page
  page.setDefaultTimeout(10_000)
  look = lookingAt(running)
  cdp = await page.context().newCDPSession(page)
  complaints = complaintsOf(page)
  await page.getByRole('button', { name: 'Try the demo' }).first().waitFor()
})

afterAll(async () => {
  await running.close()
  await rm(folder, { recursive: true, force: true })
})

async function put(name: string, text: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, text, { mode: 0o644 })
  return file
}

/** Drags files over the window as the system does, and lets go unless told to hold on. */
async function drop(files: readonly string[], hold = false): Promise<void> {
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', ...(hold ? [] : ['drop'])] as ('dragEnter' | 'dragOver' | 'drop')[]) {
    await cdp.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
}

const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '')
const drawn = (): Promise<number> => page.locator('[data-device]').count()

describe.each(['light', 'dark'] as const)('without devices, %s', (theme) => {
  it('the bench teaches and says where files can be dropped', async () => {
    await look.setTheme(theme)
    await page.getByText('Drop files or a folder anywhere on this window').waitFor()
    await look.expectAccessible()
    await look.screenshot(`bench-empty-${theme}`)
  })
})

describe('dropped files', () => {
  it('are announced while they are held over the window', async () => {
    await look.setTheme('light')
    const file = await put('held.preflight.json', '{}')
    await drop([file], true)
    await page.getByText('Let go to add them to the bench').waitFor()
    await look.screenshot('bench-drop-light')
    await drop([file])
    await page.getByText('Drop files or a folder anywhere on this window').waitFor()
    await page.getByRole('alert').getByText(/^held\.preflight\.json/).waitFor()
    await page.getByRole('button', { name: 'Dismiss' }).click()
  })

  it('become a device each, and those that are none a sentence with their name', async () => {
    const good = await put('FBK10001.preflight.json', JSON.stringify(demoDevices[0]?.evidence))
    await drop([good, await put('holiday.jpg', 'x'), await put('broken.preflight.json', '{"schema"')])
    await rowsWhen(page, judged(1))
    await page.getByText(/^holiday\.jpg is neither evidence nor diagnostics/).waitFor()
    await page.getByText(/^broken\.preflight\.json/).waitFor()
    await look.screenshot('bench-one-with-errors-light')
    await look.expectAccessible()
    // One at a time: the focus stays with what is left.
    await page.getByRole('button', { name: 'Dismiss', exact: true }).first().click()
    await page.getByText(/^holiday\.jpg/).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('problem-dismiss')
    await look.setTheme('dark')
    await look.expectAccessible()
    await look.screenshot('bench-one-error-left-dark')
    await look.setTheme('light')
    await page.keyboard.press('Enter')
    await page.getByText(/^broken\.preflight\.json/).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  it('that are wrong in number fit into small and enlarged windows, and go all at once', async () => {
    await drop(await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => put(`${name}-with-a-long-name-that-has-no-place-to-break.jpg`, 'x'))))
    await page.getByRole('button', { name: 'Dismiss all' }).waitFor()
    for (const [width, height, zoom, size] of [[1024, 768, 1, '1024x768'], [1180, 800, 2, '200-percent'], [800, 1000, 2.5, '320-pixels']] as const) {
      await look.resize(width, height, zoom)
      await look.expectNoSideScroll()
      await look.screenshot(`bench-five-errors-${size}`)
    }
    await look.resize(1180, 800)
    await look.expectAccessible()
    await page.getByRole('button', { name: 'Dismiss all' }).click()
    await page.getByText('Dismissed, no message is left').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  it('cannot be played by a script, nor named by the page', async () => {
    const before = (await rows(page)).length
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['{}'], 'made-up.preflight.json'))
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }))
    })
    const reply = await page.evaluate((file) => window.preflight?.invoke('bench:add-dropped' as 'bench:list', [file] as never), path.join(folder, 'FBK10001.preflight.json'))
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-request' } })
    expect(await rows(page)).toHaveLength(before)
  })

  it('may be a folder', async () => {
    const stick = path.join(folder, 'stick')
    await mkdir(stick)
    await chmod(stick, 0o755)
    await put('stick/FBK10003.preflight.json', JSON.stringify(demoDevices[2]?.evidence))
    await drop([stick])
    await rowsWhen(page, judged(2))
    await page.getByRole('button', { name: /^Remove FBK|^Remove / }).first().waitFor()
  })
})

describe('with the demo devices', () => {
  beforeAll(async () => {
    for (const row of await rows(page)) await page.evaluate((id) => window.preflight?.invoke('bench:remove', id), row.id)
    await page.getByRole('button', { name: 'Try the demo' }).first().click()
    await rowsWhen(page, judged(count), 45_000)
    await page.locator('[data-device]').nth(count - 1).waitFor()
  })

  it('a scan jumps to its device, whatever has the focus', async () => {
    await page.locator('[data-device] .bench-open').first().focus()
    await scan(cdp, 'FBK10009')
    await expect.poll(focused).toContain('serial number FBK10009')
    await scan(cdp, 'SFBK10004')
    await expect.poll(focused).toContain('serial number FBK10004')
  })

  it('a scan of a device that is not there says so, and the next one replaces it', async () => {
    await scan(cdp, 'FBK88888')
    await page.getByText('No device with serial FBK88888 on the bench').waitFor()
    await look.screenshot('bench-scan-nothing-light')
    await look.expectAccessible()
    await scan(cdp, 'FBK10010')
    await expect.poll(focused).toContain('serial number FBK10010')
    expect(await drawn()).toBe(count)
  })

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    beforeAll(() => look.setTheme(theme))

    it('filtered, with nothing found and grouped, has no violation', async () => {
      const search = page.getByRole('searchbox')
      await search.fill('latero 14 fbk')
      await page.getByText(/of \d+ devices shown/).waitFor()
      await look.expectAccessible()
      await look.screenshot(`bench-filtered-${theme}`)
      await search.fill('no such device')
      await page.getByText('No device fits this search and these filters.').waitFor()
      await look.expectAccessible()
      await look.screenshot(`bench-nothing-found-${theme}`)
      await page.getByRole('button', { name: 'Show all devices' }).click()
      await page.getByRole('button', { name: 'Group by the same fix' }).click()
      await page.getByRole('button', { name: '1 device: Ready, nothing to fix' }).waitFor()
      await look.expectAccessible()
      await look.screenshot(`bench-grouped-${theme}`)
      await page.getByRole('button', { name: 'Group by the same fix' }).click()
    })

    it('a selection with its forms has no violation', async () => {
      const boxes = page.locator('[data-device] input[type=checkbox]')
      await boxes.nth(1).click()
      await boxes.nth(4).click({ modifiers: ['Shift'] })
      await page.getByText('4 devices selected').waitFor()
      await page.getByRole('button', { name: 'Change plan' }).click()
      await page.getByRole('form', { name: 'Plan of the selected devices' }).waitFor()
      await look.expectAccessible()
      await look.screenshot(`bench-selection-plan-${theme}`)
      await page.getByRole('region', { name: 'Selected devices' }).getByRole('button', { name: 'Remove', exact: true }).click()
      await page.getByRole('button', { name: 'Remove 4 devices' }).waitFor()
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep them')
      await look.expectAccessible()
      await look.screenshot(`bench-selection-remove-${theme}`)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Clear selection' }).click()
    })
  })

  it('several devices get another plan at once, and are exported in one file', async () => {
    await look.setTheme('light')
    await page.getByRole('checkbox', { name: 'Select all shown devices' }).click()
    await page.getByRole('button', { name: 'Change plan' }).click()
    await page.getByRole('combobox', { name: 'FIDO2 security key' }).selectOption('with')
    await page.getByRole('button', { name: `Apply to ${String(count)} devices` }).click()
    await rowsWhen(page, (all) => all.every((row) => row.overlays.includes('fido2')))
    for (const format of ['HTML', 'JSON', 'CSV']) {
      await page.getByRole('button', { name: 'Export' }).click()
      await page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click()
      await page.getByText(new RegExp(`^Saved as .*\\.${format.toLowerCase()}$`)).waitFor()
    }
    const names = (await readdir(exports)).sort()
    expect(names.map((name) => path.extname(name))).toEqual(['.csv', '.html', '.json'])
    const json = JSON.parse(await readFile(path.join(exports, names[2] ?? ''), 'utf8')) as { schema: string; reports: unknown[] }
    expect([json.schema, json.reports.length]).toEqual(['preflight.bench/1', count])
    for (const name of names) expect(await readFile(path.join(exports, name), 'utf8')).not.toContain('FBK10001')
    await page.getByRole('button', { name: 'Change plan' }).click()
    await page.getByRole('combobox', { name: 'FIDO2 security key' }).selectOption('without')
    await page.getByRole('button', { name: `Apply to ${String(count)} devices` }).click()
    await rowsWhen(page, (all) => all.every((row) => !row.overlays.includes('fido2')))
    await page.getByRole('button', { name: 'Clear selection' }).click()
  })

  describe('in forced colors', () => {
    beforeAll(() => page.emulateMedia({ forcedColors: 'active' }))
    afterAll(() => page.emulateMedia({ forcedColors: null }))

    it('grouped and selected', async () => {
      await page.getByRole('button', { name: 'Group by the same fix' }).click()
      await page.locator('[data-device] input[type=checkbox]').first().click()
      await look.expectAccessible(['color-contrast'])
      await look.screenshot('bench-grouped-forced-colors')
      await page.getByRole('button', { name: 'Clear selection' }).click()
    })
  })

  it.each([
    ['1024x768', 1024, 768, 1],
    ['200-percent', 1180, 760, 2],
    ['320-pixels', 800, 600, 2.5],
  ] as const)('at %s needs no sideways scrolling', async (name, width, height, zoom) => {
    await look.resize(width, height, zoom)
    await page.locator('[data-device] input[type=checkbox]').first().click()
    await look.expectNoSideScroll()
    await look.expectAccessible()
    await look.screenshot(`bench-selected-${name}`)
    await page.getByRole('button', { name: 'Clear selection' }).click()
    await page.locator('.bench-table').scrollIntoViewIfNeeded()
    await page.evaluate(() => { document.querySelector('.bench-table')?.scrollIntoView() })
    await look.screenshot(`bench-rows-${name}`)
    await look.resize(1180, 800)
  })
})

it('the console stayed silent', () => {
  expect(complaints).toEqual([])
})
