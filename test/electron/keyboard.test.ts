import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { giveToElectron } from '../../build/electron-run.ts'
import { commandIds } from '../../core/commands/command-list.ts'
import type { CommandId } from '../../core/commands/command-words.ts'
import { inMain, judged, rows, rowsWhen } from './bench-page.ts'
import { complaintsOf } from './complaints.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { lookingAt, screenshots, type Looking } from './looking.ts'
import { scan } from './scanner.ts'

let folder = ''
let running: RunningApp
let page: Page
let look: Looking
let complaints: readonly string[] = []

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  folder = await mkdtemp('/tmp/preflight-keyboard-')
  giveToElectron(folder)
  running = await launchPreflight({ args: ['--demo'], env: { PREFLIGHT_EXPORT_DIR: folder } })
  page = running.page
  look = lookingAt(running)
  complaints = complaintsOf(page)
  await rowsWhen(page, judged(13), 45_000)
})

afterAll(async () => {
  await running.close()
  await rm(folder, { recursive: true, force: true })
})

const press = (key: string): Promise<void> => page.keyboard.press(key)
const focused = (): Promise<string> => page.evaluate(() => `${document.activeElement?.tagName ?? ''} ${document.activeElement?.className ?? ''} ${document.activeElement?.getAttribute('role') ?? ''}`)

/** What is drawn around or under the element with the focus, its border included. */
const drawn = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null) return ''
    // The kit draws the ring of some controls with a pseudo element.
    return [null, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo)
      return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderBottomColor, style.borderBottomWidth, style.transform].join(' ')
    }).join('|')
  })

/** The element with the focus looks different from how it looks without. */
async function expectFocusSeen(): Promise<void> {
  await look.settled()
  const who = await focused()
  const withFocus = await drawn()
  const without = await page.evaluate(async () => {
    const element = document.activeElement as HTMLElement
    element.blur()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const styles = [null, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo)
      return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderBottomColor, style.borderBottomWidth, style.transform].join(' ')
    })
    element.focus()
    return styles.join('|')
  })
  expect(withFocus, `the focus is not seen on ${who}`).not.toBe(without)
}

async function tabTo(wanted: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (wanted.test(await focused())) return
    await press(key)
  }
  throw new Error(`${key} never reached ${String(wanted)}; it is at ${await focused()}`)
}

async function openPalette(words: string): Promise<void> {
  await press('Control+k')
  await page.getByRole('combobox', { name: /^Command, device/ }).waitFor()
  await expect.poll(focused).toMatch(/^INPUT palette-field/)
  await page.keyboard.type(words)
}

describe('the main job without a mouse', () => {
  it('finds a blocked device and opens it', async () => {
    await openPalette('blocked 1204-5518')
    await expectFocusSeen()
    await page.getByRole('option', { name: /1204-5518/ }).waitFor()
    await press('Enter')
    await page.getByRole('combobox', { name: 'Scenario' }).waitFor()
    await expect.poll(focused).toMatch(/^H1/)
  })

  it('opens and closes the blocked row', async () => {
    await tabTo(/^SUMMARY/)
    await expectFocusSeen()
    const open = (): Promise<boolean> => page.evaluate(() => (document.activeElement?.parentElement as HTMLDetailsElement).open)
    const before = await open()
    await press('Enter')
    await expect.poll(open).toBe(!before)
    await press('Enter')
    await expect.poll(open).toBe(before)
  })

  it('changes the scenario', async () => {
    await tabTo(/ combobox$/, 'Shift+Tab')
    await expectFocusSeen()
    await press('ArrowDown')
    await page.getByRole('option', { name: 'Pre-provisioning' }).waitFor()
    await press('End')
    await press('Enter')
    await page.getByRole('heading', { level: 1, name: /device association/i }).waitFor()
  })

  it('exports JSON', async () => {
    await press('Control+e')
    await expect.poll(focused).toMatch(/^INPUT palette-field/)
    await page.keyboard.type(' json')
    await expect.poll(() => page.getByRole('option', { selected: true }).textContent()).toMatch(/^Export as JSON/)
    await press('Enter')
    await page.getByText(/^Saved as .*\.json/).waitFor()
    expect((await readdir(folder)).filter((file) => file.endsWith('.json'))).toHaveLength(1)
  })

  it('scans again in place: the page is not loaded anew', async () => {
    await page.evaluate(() => { document.documentElement.dataset['before'] = 'yes' })
    const open = (await rows(page)).find((row) => row.serialNumber?.startsWith('1204-5518') === true) ?? expect.fail('the device is gone')
    const { scannedAt } = open
    await press('F5')
    await expect.poll(async () => (await rows(page)).find(({ id }) => id === open.id)?.scannedAt, { timeout: 20_000 }).not.toBe(scannedAt)
    await press('Control+r')
    await look.settled()
    expect(await page.evaluate(() => document.documentElement.dataset['before'])).toBe('yes')
  })

  it('comes back to the row it left', async () => {
    await press('Alt+ArrowLeft')
    await page.getByRole('heading', { level: 1, name: 'Bench' }).waitFor()
    await expect.poll(focused).toMatch(/bench-open/)
    await expectFocusSeen()
  })

  it('gives the focus back when the list is left', async () => {
    const before = await focused()
    await openPalette('export')
    await look.settled()
    await expect.poll(() => page.getByRole('main').count()).toBe(0)
    await press('Escape')
    await expect.poll(focused).toBe(before)
    // The page is no longer hidden from screen readers.
    await expect.poll(() => page.getByRole('main').count()).toBe(1)
    await press('Shift+?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await press('Escape')
    await expect.poll(focused).toBe(before)
  })

  it('goes through the header in the order in which it reads', async () => {
    await page.evaluate(() => { (document.activeElement as HTMLElement).blur() })
    await page.locator('.app-nav button').first().focus()
    const names: string[] = []
    for (let stop = 0; stop < 9; stop += 1) {
      names.push(await page.evaluate(() => document.activeElement?.textContent ?? ''))
      await press('Tab')
    }
    expect(names).toEqual(['Bench', 'History', 'Hash', 'Codes', 'Checks', 'Account', 'Settings', 'About', 'Commands'])
  })
})

interface ShownItem {
  readonly id: string
  readonly label: string
  readonly enabled: boolean
}

/** The commands that the menu of the app holds now. */
const menuItems = (): Promise<readonly ShownItem[]> =>
  inMain(running.app, ({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => (submenu?.items ?? []).flatMap(({ id, label, enabled, visible, click }) => (visible && typeof click === 'function' && id !== '' ? [{ id, label, enabled }] : []))),
  )
const commandItems = async (): Promise<readonly ShownItem[]> => (await menuItems()).filter(({ id }) => commandIds.some((each) => each === id))
const enabled = async (id: CommandId): Promise<boolean | undefined> => (await commandItems()).find((each) => each.id === id)?.enabled
const clickInMenu = (id: CommandId): Promise<void> =>
  running.app.evaluate(({ Menu, BrowserWindow }, wanted) => { Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click({}, BrowserWindow.getAllWindows()[0]) }, id)

describe('the menu', () => {
  it('holds every command of the page and nothing that loads it anew', async () => {
    expect((await commandItems()).map(({ id }) => id)).toEqual(commandIds)
    expect((await menuItems()).map(({ label }) => label).join()).not.toMatch(/reload|developer/i)
  })

  it('shows what can be done now', async () => {
    expect([await enabled('scan-again'), await enabled('scan-selected'), await enabled('select-all')]).toEqual([false, false, true])
    await clickInMenu('select-all')
    await page.getByText('13 devices selected').waitFor()
    await expect.poll(() => enabled('scan-selected')).toBe(true)
    await clickInMenu('plan-selected')
    await page.getByRole('form', { name: 'Plan of the selected devices' }).waitFor()
    await expect.poll(focused).toMatch(/^SELECT/)
    await clickInMenu('clear-selection')
    await expect.poll(() => enabled('scan-selected')).toBe(false)
  })

  it('does what is chosen once, also from behind the list of commands', async () => {
    await openPalette('')
    await clickInMenu('go-about')
    await page.getByRole('heading', { level: 1, name: /About/ }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await clickInMenu('go-bench')
    await page.getByRole('heading', { level: 1, name: 'Bench' }).waitFor()
  })

  it('does not answer a key that the page answers already', async () => {
    await press('Control+2')
    await page.getByRole('heading', { level: 1, name: 'History' }).waitFor()
    await page.evaluate(() => { (document.activeElement as HTMLElement).blur() })
    // Ctrl+Q and Ctrl+W are no keys here: whoever strikes them by accident keeps the bench.
    for (const key of ['Control+q', 'Control+w']) await press(key)
    await press('Control+1')
    await page.getByRole('heading', { level: 1, name: 'Bench' }).waitFor()
  })
})

describe('single keys', () => {
  const device = (): Promise<string | null> => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-device]')?.dataset['device'] ?? null)
  const drawnDevices = (): Promise<readonly (string | undefined)[]> => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-device]')].map((row) => row.dataset['device']))

  it('go from device to device', async () => {
    await page.evaluate(() => { (document.activeElement as HTMLElement).blur() })
    const drawn = await drawnDevices()
    await press('j')
    await expect.poll(device).not.toBeNull()
    const at = drawn.indexOf((await device()) ?? '')
    // As slow as a person.
    await look.settled()
    await press('k')
    await look.settled()
    await expect.poll(device).toBe(drawn[Math.max(0, at - 1)])
    await press('j')
    await expect.poll(device).toBe(drawn[Math.max(0, at - 1) + 1])
    await expectFocusSeen()
  })

  it('of a scanner move nothing and open nothing', async () => {
    const cdp = await page.context().newCDPSession(page)
    await scan(cdp, 'J/K?77777')
    await page.getByText(/No device with serial J\/K\?77777/).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    // The row with the focus was not opened by Enter either.
    await page.getByRole('heading', { level: 1, name: 'Bench' }).waitFor()
    await page.getByRole('searchbox').fill('')
  })

  it('go from check to check, seen below the header', async () => {
    await openPalette('blocked 1204-5518')
    await page.getByRole('option', { name: /1204-5518/ }).waitFor()
    await press('Enter')
    await page.locator('.groups summary').first().waitFor()
    const seen: (string | undefined)[] = []
    for (let step = 0; step < 4; step += 1) {
      const before = await focused() + String(await page.evaluate(() => document.activeElement?.textContent))
      await press('j')
      await expect.poll(async () => (await focused()) + String(await page.evaluate(() => document.activeElement?.textContent))).not.toBe(before)
      expect(await focused()).toMatch(/^SUMMARY/)
      seen.push(await page.evaluate(() => document.activeElement?.textContent ?? undefined))
      const covered = await page.evaluate(() => {
        const { left, top, width, height } = (document.activeElement as HTMLElement).getBoundingClientRect()
        return !(document.activeElement?.contains(document.elementFromPoint(left + width / 2, top + height / 2)) ?? false)
      })
      expect(covered).toBe(false)
    }
    expect(new Set(seen).size).toBe(4)
    await press('k')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(seen[2])
    await look.screenshot('device-next-check-light')
    await press('Alt+ArrowLeft')
    await page.getByRole('heading', { level: 1, name: 'Bench' }).waitFor()
  })

  it('are off after a choice, and the overview says so; Ctrl and F keys stay', async () => {
    await openPalette('single-key')
    await page.getByRole('option', { name: /^Turn single-key shortcuts off/ }).click()
    await expect.poll(() => enabled('single-keys-off')).toBe(false)
    await page.evaluate(() => { (document.activeElement as HTMLElement).blur() })
    for (const key of ['j', 'k', '/', 'Shift+?']) {
      await press(key)
      // As slow as a person.
      await look.settled()
    }
    expect(await focused()).toMatch(/^BODY/)
    expect(await page.getByRole('dialog').count()).toBe(0)
    for (const theme of ['light', 'dark'] as const) {
      await look.setTheme(theme)
      await press('F1')
      await page.getByText(/^Shortcuts of a single key \(J, K, \/, \?\) are off/).waitFor()
      await look.expectAccessible()
      await look.screenshot(`keys-single-off-${theme}`)
      await press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await look.setTheme('light')
    await openPalette('single-key')
    await page.getByRole('option', { name: /^Turn single-key shortcuts on/ }).click()
    await expect.poll(() => enabled('single-keys-on')).toBe(false)
  })
})

const overlays = [
  { name: 'palette', open: () => openPalette('') },
  {
    name: 'keys',
    open: async () => {
      await press('F1')
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    },
  },
] as const

async function withOverlay(open: () => Promise<void>, look_: () => Promise<void>): Promise<void> {
  await open()
  await look.settled()
  await look_()
  await press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

describe.each(['light', 'dark'] as const)('what lies over the page, %s', (theme) => {
  beforeAll(() => look.setTheme(theme))
  afterAll(() => look.setTheme('light'))

  it.each(overlays)('the $name has no violation', async ({ name, open }) => {
    await withOverlay(open, async () => {
      await look.expectAccessible()
      await look.screenshot(`${name}-${theme}`)
    })
  })
})

describe('forced colors', () => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active' }))
  afterAll(() => page.emulateMedia({ forcedColors: null }))

  it.each(overlays)('the $name has no violation but contrast, which the system sets', async ({ name, open }) => {
    await withOverlay(open, async () => {
      await look.expectAccessible(['color-contrast'])
      await look.screenshot(`${name}-forced-colors`)
    })
  })
})

describe.each([
  { size: '1024x768', width: 1024, height: 768, zoom: 1 },
  { size: '200-percent', width: 1180, height: 760, zoom: 2 },
  // Two and a half times: 320 pixels of the page.
  { size: '320-pixels', width: 800, height: 1000, zoom: 2.5 },
])('$size', ({ size, width, height, zoom }) => {
  beforeAll(() => look.resize(width, height, zoom))
  afterAll(() => look.resize(1180, 800))

  it.each(overlays)('the $name needs no sideways scrolling and stays inside', async ({ name, open }) => {
    await withOverlay(open, async () => {
      await look.expectNoSideScroll()
      const [wide, high, box] = await page.evaluate(() => {
        const dialog = document.querySelector('[role="dialog"]')
        const { left, right, top, bottom } = dialog?.getBoundingClientRect() ?? new DOMRect()
        return [innerWidth, innerHeight, { left, right, top, bottom, inner: (dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0) }] as const
      })
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(wide)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.bottom).toBeLessThanOrEqual(high)
      expect(box.inner).toBeLessThanOrEqual(0)
      await look.screenshot(`${name}-${size}`)
    })
  })
})

describe('reduced motion', () => {
  beforeAll(() => page.emulateMedia({ reducedMotion: 'reduce' }))
  afterAll(() => page.emulateMedia({ reducedMotion: null }))

  /** Seconds of the longest transition or animation on the page. */
  const longest = (): Promise<number> =>
    page.evaluate(() => {
      const seconds = (list: string): number => Math.max(...list.split(',').map((each) => (each.trim().endsWith('ms') ? Number.parseFloat(each) / 1000 : Number.parseFloat(each))))
      const all = [...document.querySelectorAll('*')].flatMap((element) => [null, '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo)))
      const running = document.getAnimations().map((each) => Number(each.effect?.getComputedTiming().duration ?? 0) / 1000)
      return Math.max(0, ...running, ...all.map((style) => Math.max(style.transitionProperty === 'none' ? 0 : seconds(style.transitionDuration), style.animationName === 'none' ? 0 : seconds(style.animationDuration))))
    })

  it('is kept by the bench and by what lies over it', async () => {
    expect(await longest()).toBeLessThanOrEqual(0.01)
    for (const { open } of overlays) {
      await withOverlay(open, async () => { expect(await longest()).toBeLessThanOrEqual(0.01) })
    }
  })

  it('is measured: without it something moves', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await longest()).toBeGreaterThan(0.01)
  })
})

it('wrote no error or warning to the console', () => {
  expect(complaints).toEqual([])
})
