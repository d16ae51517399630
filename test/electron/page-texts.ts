import type { Page } from 'playwright-core'

/**
 * Unfolds everything on the page that can be unfolded, layer by layer. The many
 * facts and checks stay folded: what they say is compared without a window.
 */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120))
    for (let layer = 0; layer < 4; layer += 1) {
      const folds = [...document.querySelectorAll<HTMLDetailsElement>('.app-main details:not([open], .check, .entry)')]
      for (const fold of folds) fold.open = true
      const buttons = [...document.querySelectorAll<HTMLElement>('.app-main button[aria-expanded=false]:not([aria-haspopup], .facts button)')]
      for (const button of buttons) button.click()
      await painted()
      if (folds.length + buttons.length === 0) return
    }
  })
}

/** Every text that the window shows or reads out, once each. What nobody translates by nature, such as code, is left out. */
export function pageTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    const add = (text: string | null): void => {
      const plain = text?.replace(/\s+/g, ' ').trim() ?? ''
      if (/\p{L}/u.test(plain)) found.add(plain)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('code, kbd, pre, script, style, svg') === null) add(node.nodeValue)
    }
    for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) add(element.getAttribute(name))
    }
    return [...found]
  })
}
