import { mkdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { demoDevices } from '../../main/demo/devices/index.ts'
import { userDataFolder } from '../../main/platform/user-data-folder.ts'
import { judged, report, rows, rowsWhen } from './bench-page.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { lookingAt, screenshots } from './looking.ts'

/** What the test leaves in the main process. */
interface Stage {
  /** Milliseconds that the clock of the main process is ahead. */
  ahead: number
  /** Every notification that was shown, the newest last. */
  readonly shown: { readonly title: string; readonly body: string; readonly click: () => void }[]
}

let running: RunningApp
let page: Page

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
  running = await launchPreflight({ args: ['--demo'] })
  page = running.page
  await rowsWhen(page, judged(13), 45_000)
  await running.app.evaluate(({ Notification }) => {
    const stage: Stage = { ahead: 0, shown: [] }
    Object.assign(globalThis, { stage })
    const now = Date.now
    Date.now = () => now() + stage.ahead
    // A virtual display has nobody who shows notifications; everything up to the system is real.
    Notification.isSupported = () => true
    const show = Notification.prototype.show
    Notification.prototype.show = function record(this: Electron.Notification) {
      stage.shown.push({ title: this.title, body: this.body, click: () => void this.emit('click') })
      show.call(this)
    }
  })
})

afterAll(async () => {
  await running.close()
})

const title = demoDevices.find(({ id }) => id === 'profile-pending')?.title ?? expect.fail()

async function pending(): Promise<BenchRow> {
  return (await rows(page)).find(({ label }) => label === title) ?? expect.fail('the pending device is gone')
}

const askedAt = async (): Promise<string | null> => (await pending()).wait?.askedAt ?? null

/** Lets time pass in the main process, and has it look at the clock: who waits already goes on as before. */
async function pass(seconds: number): Promise<void> {
  await running.app.evaluate((_electron, ms) => {
    ;(globalThis as unknown as { stage: Stage }).stage.ahead += ms
  }, seconds * 1_000)
  const { id } = await pending()
  await page.evaluate((deviceId) => window.preflight?.invoke('wait:start', deviceId), id)
}

/** Lets half a minute pass and waits for the question that is due then. */
async function nextQuestion(): Promise<void> {
  const before = await askedAt()
  await pass(31)
  await expect.poll(async () => (await pending()).wait?.state === 'assigned' || (await pending()).wait === null || (await askedAt()) !== before, { timeout: 10_000 }).toBe(true)
}

async function setOffline(offline: boolean): Promise<void> {
  await running.app.evaluate(async ({ session }, off) => {
    const network = session.fromPartition('preflight-network')
    // Nothing listens on the discard port, and not even loopback goes past the proxy.
    await network.setProxy(off ? { mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' } : { mode: 'direct' })
    await network.closeAllConnections()
  }, offline)
}

const shown = (): Promise<{ title: string; body: string }[]> =>
  running.app.evaluate(() => (globalThis as unknown as { stage: Stage }).stage.shown.map((each) => ({ title: each.title, body: each.body })))

const rowButton = async (name: RegExp) => page.locator(`[data-device="${(await pending()).id}"]`).getByRole('button', { name })

describe('what waits took', () => {
  it('is kept where the command line looks for it', async () => {
    const { folder, platform, env } = await running.app.evaluate(({ app }) => ({ folder: app.getPath('userData'), platform: process.platform, env: { ...process.env } }))
    expect(userDataFolder(platform, env, 'Preflight')).toBe(folder)
  })
})

describe('waiting for a profile', () => {
  it('is offered in the row of the one device whose profile is on its way, and for all of them', async () => {
    expect((await rows(page)).filter((row) => row.profilePending).map(({ label }) => label)).toEqual([title])
    expect(await page.getByRole('button', { name: /^Wait for the profile of/ }).count()).toBe(1)
    await page.getByText('The profile of 1 device is on its way.').waitFor()
  })

  it('begins in the row, shows there, and ends there', async () => {
    await (await rowButton(/^Wait for the profile/)).click()
    await page.locator('.row-wait').getByText(/^Waiting for the profile for \d/).waitFor()
    await expect.poll(askedAt).not.toBeNull()
    await (await rowButton(/^Stop waiting/)).click()
    await expect.poll(async () => (await pending()).wait).toBeNull()
    const button = await rowButton(/^Wait for the profile/)
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('begins for all that are pending', async () => {
    await page.getByRole('button', { name: 'Wait for all that are pending' }).click()
    await page.getByText('Preflight waits for the profile of 1 device.').waitFor()
    // Beginning anew is no way to ask sooner.
    expect(await askedAt()).toBeNull()
    await nextQuestion()
    await expect.poll(async () => (await pending()).wait?.text, { timeout: 10_000 }).toBe('Intune is assigning the profile.')
    expect((await rows(page)).filter((row) => row.wait !== null)).toHaveLength(1)
    const look = lookingAt(running)
    await look.screenshot('bench-waiting')
    await look.expectAccessible()
    await look.expectNoSideScroll()
  })

  it('gives the network time after a sleep, then asks once', async () => {
    const before = await askedAt()
    await running.app.evaluate(({ powerMonitor }) => {
      ;(globalThis as unknown as { stage: Stage }).stage.ahead += 5 * 60_000
      powerMonitor.emit('resume')
    })
    await pass(5)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await askedAt()).toBe(before)
    await pass(6)
    await expect.poll(askedAt).not.toBe(before)
    expect((await pending()).wait?.state).toBe('waiting')
  })

  it('goes on through a loss of the network', async () => {
    await setOffline(true)
    await pass(31)
    await expect.poll(async () => (await pending()).wait?.state, { timeout: 20_000 }).toBe('cut-off')
    await page.locator('.row-wait').getByText(/tenant out of reach$/).waitFor()
    expect(await shown()).toEqual([])
    await setOffline(false)
    await nextQuestion()
    await expect.poll(async () => (await pending()).wait?.state, { timeout: 10_000 }).not.toBe('cut-off')
  })

  it('ends with a notification of the system when the window is not in front', async () => {
    await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      if (window !== undefined) window.isFocused = () => false
    })
    for (let round = 0; round < 6 && (await shown()).length === 0; round += 1) await nextQuestion()
    const { name } = await pending()
    expect(await shown()).toEqual([{ title: 'The profile is assigned', body: `${name ?? ''}: Preflight checks the device again now.` }])
  })

  it('shows the checklist of that device on a click', async () => {
    await page.getByRole('heading', { level: 1, name: 'Bench' }).waitFor()
    await running.app.evaluate(() => {
      ;(globalThis as unknown as { stage: Stage }).stage.shown[0]?.click()
    })
    await page.getByRole('heading', { level: 1, name: /^Ready for user-driven/ }).waitFor()
    await page.getByText((await pending()).name ?? '').first().waitFor()
    const { checks } = await report(page, (await pending()).id)
    expect(checks.find(({ id }) => id === 'prof-assigned')?.verdict).toBe('ready')
    expect(await pending()).toMatchObject({ wait: null, profilePending: false })
  })
})
