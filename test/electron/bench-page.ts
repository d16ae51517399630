import type { ElectronApplication, Page } from 'playwright-core'
import type { BenchRow } from '../../core/ipc/bench.ts'
import type { Bridge } from '../../core/ipc/contract.ts'
import type { Report } from '../../core/report/report.ts'

declare global {
  interface Window {
    readonly preflight?: Bridge
  }
}

/** The rows as the page gets them. */
export function rows(page: Page): Promise<readonly BenchRow[]> {
  return page.evaluate(async () => {
    const reply = await window.preflight?.invoke('bench:list', undefined)
    return reply?.ok === true ? reply.value : []
  })
}

/** The report of a device as the page gets it. */
export function report(page: Page, deviceId: string): Promise<Report> {
  return page.evaluate(async (id) => {
    const reply = await window.preflight?.invoke('report:get', id)
    if (reply?.ok !== true) throw new Error(`no report: ${JSON.stringify(reply)}`)
    return reply.value
  }, deviceId)
}

/** Waits until the rows are as wanted and returns them; fails with the last rows after `timeoutMs`. */
export async function rowsWhen(page: Page, wanted: (rows: readonly BenchRow[]) => boolean, timeoutMs = 20_000): Promise<readonly BenchRow[]> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const now = await rows(page)
    if (wanted(now)) return now
    if (Date.now() > end) throw new Error(`the bench did not get there: ${JSON.stringify(now.map(({ label, state, overall, error }) => ({ label, state, overall, error })))}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export const judged = (count: number) => (found: readonly BenchRow[]): boolean => found.length === count && found.every((row) => row.state === 'judged')

/** Opens the checklist of a device from the bench page. */
export async function openDevice(page: Page, row: BenchRow): Promise<void> {
  await page.locator(`[data-device="${row.id}"] .bench-open`).click()
  await page.getByRole('heading', { level: 1, name: row.headline ?? '' }).waitFor()
}

/** Evaluates in the main process with Electron and our window's contents at hand. */
export function inMain<T>(app: ElectronApplication, run: (electron: typeof Electron.CrossProcessExports) => T | Promise<T>): Promise<T> {
  return app.evaluate(run as never)
}
