import { mkdir } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
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
  running = await launchPreflight()
  page = running.page
  look = lookingAt(running)
  await page.getByRole('button', { name: 'Try the demo' }).first().waitFor()
})

afterAll(async () => {
  await running.close()
})

const toBench = async (): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name: 'Bench' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bench' }).waitFor()
}

const toSeedStory = async (): Promise<void> => {
  await toBench()
  const row = (await rows(page)).find((each) => each.serialNumber === '1204-5518-7730-2946-0087-3315-62')
  if (row === undefined) throw new Error('the seed story is not on the bench')
  await openDevice(page, row)
}

const pages = [
  { name: 'bench', open: toBench },
  { name: 'checklist', open: toSeedStory },
  {
    name: 'hash',
    open: async () => {
      await page.getByRole('navigation').getByRole('button', { name: 'Hash' }).click()
      await page.getByRole('heading', { level: 1, name: 'Hardware hash' }).waitFor()
    },
  },
  {
    name: 'codes',
    open: async () => {
      await page.getByRole('navigation').getByRole('button', { name: 'Codes' }).click()
      await page.getByRole('heading', { level: 1, name: 'Error codes' }).waitFor()
      await page.getByRole('textbox', { name: 'Code' }).fill('0x8018002A')
      await page.getByRole('region', { name: 'Code: 0x8018002A' }).waitFor()
    },
  },
  {
    name: 'checks',
    open: async () => {
      await page.getByRole('navigation').getByRole('button', { name: 'Checks' }).click()
      await page.getByRole('heading', { level: 1, name: 'Checks' }).waitFor()
      await page.getByText('tpm-present', { exact: true }).click()
      await page.getByRole('button', { name: 'Learn more' }).waitFor()
    },
  },
  {
    name: 'account',
    open: async () => {
      await page.getByRole('navigation').getByRole('button', { name: 'Account' }).click()
      await page.getByRole('heading', { level: 2, name: 'Demo tenant' }).waitFor()
    },
  },
  {
    name: 'about',
    open: async () => {
      await page.getByRole('navigation').getByRole('button', { name: 'About' }).click()
      await page.getByRole('heading', { level: 1, name: 'About Preflight' }).waitFor()
      await page.getByText('Electron', { exact: true }).waitFor()
    },
  },
] as const

describe.each(['light', 'dark'] as const)('the empty bench, %s', (theme) => {
  it('has no violation', async () => {
    await look.setTheme(theme)
    await look.expectAccessible()
    await look.screenshot(`empty-${theme}`)
  })
})

describe('with the demo devices', () => {
  beforeAll(async () => {
    await page.getByRole('button', { name: 'Try the demo' }).first().click()
    await rowsWhen(page, judged(13), 45_000)
    await page.locator('[data-device]').nth(11).waitFor()
  })

  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    beforeAll(() => look.setTheme(theme))

    it.each(pages)('the $name page has no violation', async ({ name, open }) => {
      await open()
      await look.expectAccessible()
      await look.screenshot(`${name}-${theme}`)
    })

    it('an open menu has no violation', async () => {
      await toSeedStory()
      await page.getByRole('button', { name: 'Export' }).click()
      await page.getByRole('menuitem', { name: /^PDF/ }).waitFor()
      await look.expectAccessible()
      await look.screenshot(`export-menu-${theme}`)
      await page.keyboard.press('Escape')
    })
  })

  describe('forced colors', () => {
    beforeAll(async () => {
      await look.setTheme('light')
      await page.emulateMedia({ forcedColors: 'active' })
    })
    afterAll(() => page.emulateMedia({ forcedColors: null }))

    it.each(pages)('the $name page has no violation but contrast, which the system sets', async ({ name, open }) => {
      await open()
      await look.settled()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).disableRules(['color-contrast']).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      await look.screenshot(`${name}-forced-colors`)
    })
  })

  describe.each([
    { size: '1024x768', width: 1024, height: 768, zoom: 1 },
    { size: '200-percent', width: 1180, height: 760, zoom: 2 },
    { size: 'smallest-200-percent', width: 800, height: 600, zoom: 2 },
  ])('$size', ({ size, width, height, zoom }) => {
    beforeAll(() => look.resize(width, height, zoom))
    afterAll(() => look.resize(1180, 800))

    it.each(pages)('the $name page needs no sideways scrolling', async ({ name, open }) => {
      await open()
      await look.settled()
      await look.expectNoSideScroll()
      // The layout changes most where there is least room; in between it is the same markup.
      if (size.startsWith('smallest')) await look.expectAccessible()
      await look.screenshot(`${name}-${size}`)
    })
  })

  describe('by keyboard alone', () => {
    const focused = (): Promise<string> => page.evaluate(() => `${document.activeElement?.tagName ?? ''} ${document.activeElement?.className ?? ''}`)

    async function tabTo(wanted: RegExp, key = 'Tab'): Promise<void> {
      for (let presses = 0; presses < 40; presses += 1) {
        if (wanted.test(await focused())) return
        await page.keyboard.press(key)
      }
      throw new Error(`${key} never reached ${String(wanted)}; it is at ${await focused()}`)
    }

    it('a device is found, opened and left again', async () => {
      await toBench()
      await tabTo(/bench-open/)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('combobox', { name: 'Scenario' }).waitFor()
      await expect.poll(focused).toMatch(/^H1/)
      await tabTo(/ back( |$)/, 'Shift+Tab')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Bench' }).waitFor()
      await expect.poll(focused).toMatch(/bench-open/)
    })

    it('the scenario is changed', async () => {
      await toSeedStory()
      const scenario = page.getByRole('combobox', { name: 'Scenario' })
      await scenario.focus()
      await page.keyboard.press('ArrowDown')
      await page.getByRole('option', { name: 'Pre-provisioning' }).waitFor()
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: /device association/i }).waitFor()
    })
  })
})
