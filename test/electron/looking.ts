import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect } from 'vitest'
import { root } from '../../build/paths.ts'
import type { RunningApp } from './launch.ts'

/** Where pictures of the window are kept for people to look at. */
export const screenshots = path.join(root, 'test-results', 'screenshots')

export type Theme = 'light' | 'dark'

/** What it takes to look at a window in every way that people have it. */
export interface Looking {
  readonly setTheme: (theme: Theme) => Promise<void>
  readonly resize: (width: number, height: number, zoom?: number) => Promise<void>
  readonly settled: () => Promise<void>
  readonly screenshot: (name: string) => Promise<void>
  /** Without the rules that this look cannot keep, by name. */
  readonly expectAccessible: (without?: readonly string[]) => Promise<void>
  readonly expectNoSideScroll: () => Promise<void>
}

export function lookingAt({ app, page }: RunningApp): Looking {
  /** Transitions and lazily loaded parts have come to rest. */
  const settled = (): Promise<void> =>
    page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 150))
      await Promise.allSettled(document.getAnimations().filter((each) => each.effect?.getComputedTiming().iterations !== Infinity).map((each) => each.finished))
    })
  return {
    settled,
    async setTheme(theme) {
      await app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source
      }, theme)
      // Playwright holds the page at light, whatever the app says, unless told.
      await page.emulateMedia({ colorScheme: theme })
      await page.waitForFunction((dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark, theme === 'dark')
      await settled()
    },
    async resize(width, height, zoom = 1) {
      await app.evaluate(
        ({ BrowserWindow }, [w, h, factor]) => {
          const window = BrowserWindow.getAllWindows()[0]
          window?.setContentSize(w ?? 0, h ?? 0)
          window?.webContents.setZoomFactor(factor ?? 1)
        },
        [width, height, zoom],
      )
      await settled()
    },
    async screenshot(name) {
      await settled()
      // Taken by Electron itself: the page of a test protocol is not resized or zoomed for it.
      const png = await app.evaluate(async ({ BrowserWindow }) => {
        const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
        return image?.toPNG().toString('base64') ?? ''
      })
      expect(png.length).toBeGreaterThan(5_000)
      await writeFile(path.join(screenshots, `${name}.png`), Buffer.from(png, 'base64'))
    },
    async expectAccessible(without = []) {
      await settled()
      // Electron cannot open the extra page that axe would like for frames; there are no frames here.
      // Around an open menu the UI kit puts focus guards, hidden on purpose and left at once.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]').disableRules([...without]).analyze()
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')), why: nodes[0]?.failureSummary }))).toEqual([])
    },
    async expectNoSideScroll() {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    },
  }
}
