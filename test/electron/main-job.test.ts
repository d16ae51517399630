import { copyFile, chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { giveToElectron } from '../../build/electron-run.ts'
import { root } from '../../build/paths.ts'
import type { BenchRow } from '../../core/ipc/bench.ts'
import type { OverallVerdict } from '../../core/engine/verdict.ts'
import { demoDevices } from '../../main/demo/devices/index.ts'
import { judged, openDevice, report, rows, rowsWhen } from './bench-page.ts'
import { complaintsOf } from './complaints.ts'
import { launchPreflight, type RunningApp } from './launch.ts'

/** What the story of each demo device ends in. */
const expected: Readonly<Record<string, OverallVerdict>> = {
  'ready-laptop': 'ready',
  'seed-story': 'blocked',
  'one-time-pass': 'blocked',
  'short-pass': 'at-risk',
  'not-registered': 'blocked',
  'other-tenant': 'blocked',
  'profile-pending': 'at-risk',
  'self-deploying-vm': 'blocked',
  'tpm-12': 'blocked',
  'stuck-setup': 'blocked',
  'disabled-object': 'at-risk',
  'expired-pass': 'blocked',
  unreadable: 'cannot-tell',
}

let folder = ''
let running: RunningApp
let page: Page
let complaints: readonly string[] = []

beforeAll(async () => {
  folder = await mkdtemp('/tmp/preflight-main-job-')
  giveToElectron(folder)
  running = await launchPreflight({ args: ['--demo'], env: { PREFLIGHT_EXPORT_DIR: folder } })
  page = running.page
  complaints = complaintsOf(page)
})

afterAll(async () => {
  await running.close()
  await rm(folder, { recursive: true, force: true })
})

/** The row of a demo device, by the id of the device. */
async function demoRow(id: string): Promise<BenchRow> {
  const title = demoDevices.find((device) => device.id === id)?.title
  const row = (await rows(page)).find((each) => each.label === title)
  if (row === undefined) throw new Error(`${id} is not on the bench`)
  return row
}

async function toBench(): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Bench' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bench' }).waitFor()
}

async function chooseScenario(title: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Scenario' }).click()
  await page.getByRole('option', { name: title, exact: true }).click()
}

describe('the demo bench', () => {
  it('is judged without a click, each device as its story goes', async () => {
    const found = await rowsWhen(page, judged(13), 45_000)
    const byTitle = new Map(found.map((row) => [row.label, row.overall]))
    expect(Object.fromEntries(demoDevices.map((device) => [device.id, byTitle.get(device.title)]))).toEqual(expected)
  })

  it('shows every device with its verdict and the first thing to fix', async () => {
    for (const row of await rows(page)) {
      const shown = page.locator(`[data-device="${row.id}"]`)
      if (row.firstFix !== null) expect(await shown.innerText()).toContain(row.firstFix.title)
    }
    expect(await page.locator('[data-device]').count()).toBe(13)
  })

  it('is marked as a demo', async () => {
    expect(await page.getByRole('banner').innerText()).toMatch(/demo/i)
  })
})

describe('the seed story', () => {
  it('says what blocks it and what to do', async () => {
    const row = await demoRow('seed-story')
    await openDevice(page, row)
    const { checks } = await report(page, row.id)
    const blocked = checks.filter((check) => check.verdict === 'blocked')
    expect(blocked.map((check) => check.id)).toEqual(['tap-web-sign-in'])
    const [check] = blocked
    const text = await page.getByRole('main').innerText()
    expect(text).toContain(check?.title)
    expect(text).toContain(check?.remedy?.summary)
    for (const step of check?.remedy?.steps ?? []) expect(text).toContain(step)
  })

  it('opens the page of a check in the browser, by its id', async () => {
    await running.app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = (address: string) => {
        opened.push(address)
        return Promise.resolve()
      }
    })
    await page.getByRole('button', { name: 'Learn more' }).first().click()
    const { checks } = await report(page, (await demoRow('seed-story')).id)
    const opened = async (): Promise<string[]> => running.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
    await expect.poll(opened).toEqual([checks.find((check) => check.verdict === 'blocked')?.docs])
  })

  it('is judged anew when the scenario changes, and back', async () => {
    const before = (await demoRow('seed-story')).headline ?? ''
    await chooseScenario('Self-deploying')
    await page.getByRole('heading', { level: 1, name: /self-deploying/i }).waitFor()
    const changed = await report(page, (await demoRow('seed-story')).id)
    expect(changed.scenario).toBe('self-deploying')
    expect(changed.checks.filter((check) => check.verdict === 'blocked').map((check) => check.id)).toContain('tpm-not-virtual')
    await chooseScenario('User-driven')
    await page.getByRole('heading', { level: 1, name: before }).waitFor()
    expect((await demoRow('seed-story')).state).toBe('judged')
  })

  it('is no longer about passes without the overlay', async () => {
    const box = page.getByRole('checkbox', { name: 'Temporary Access Pass' })
    await box.click()
    await expect.poll(async () => (await demoRow('seed-story')).overlays).toEqual(['hyper-v-vm'])
    const { checks } = await report(page, (await demoRow('seed-story')).id)
    expect(checks.find((check) => check.id === 'tap-web-sign-in')?.verdict).toBe('not-applicable')
    await box.click()
    await expect.poll(async () => (await demoRow('seed-story')).overall).toBe('blocked')
  })

  it('asks the tenant again for another user', async () => {
    const input = page.getByRole('textbox', { name: 'User who will sign in' })
    const before = await input.inputValue()
    await input.fill('nobody.here@fabrikam.example')
    await input.press('Enter')
    const id = (await demoRow('seed-story')).id
    await expect.poll(async () => (await report(page, id)).user, { timeout: 20_000 }).toBe('nobody.here@fabrikam.example')
    await input.fill(before)
    await input.press('Enter')
    await expect.poll(async () => (await report(page, id)).user, { timeout: 20_000 }).toBe(before)
    await rowsWhen(page, judged(13))
  })
})

describe('exporting the seed story', () => {
  const serial = '1204-5518-7730-2946-0087-3315-62'
  const user = 'blake.moreno'

  async function exported(menuItem: RegExp, extension: string): Promise<Buffer> {
    for (const name of await readdir(folder)) await rm(path.join(folder, name))
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: menuItem }).click()
    await expect.poll(async () => (await readdir(folder)).join(), { timeout: 20_000 }).toMatch(new RegExp(`^preflight-blocked-[\\d-]+\\.${extension}$`))
    const [name] = await readdir(folder)
    await page.getByText(`Saved as ${name ?? ''}`).waitFor()
    return readFile(path.join(folder, name ?? ''))
  }

  it('HTML names the remedy and no identifier', async () => {
    const html = (await exported(/^HTML/, 'html')).toString('utf8')
    const { checks } = await report(page, (await demoRow('seed-story')).id)
    expect(html).toContain('<!doctype html>')
    expect(html).toContain("default-src 'none'")
    expect(html).toContain(checks.find((check) => check.id === 'tap-web-sign-in')?.title)
    expect(html).not.toContain(serial)
    expect(html).not.toContain(user)
    expect(html).not.toMatch(/<script/i)
  })

  it('JSON is the redacted report', async () => {
    const parsed: unknown = JSON.parse((await exported(/^JSON/, 'json')).toString('utf8'))
    expect(parsed).toMatchObject({ schema: 'preflight.report/1', redacted: true, demo: true, overall: 'blocked', scenario: 'user-driven' })
    expect(JSON.stringify(parsed)).not.toContain(serial)
    expect(JSON.stringify(parsed)).not.toContain(user)
  })

  it('CSV has one row per check', async () => {
    const csv = (await exported(/^CSV/, 'csv')).toString('utf8')
    const { checks } = await report(page, (await demoRow('seed-story')).id)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(checks.length + 1)
    expect(csv).not.toContain(serial)
  })

  it('PDF is a PDF of at least one page, and its window is gone', async () => {
    const pdf = await exported(/^PDF/, 'pdf')
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(pdf.toString('latin1')).toMatch(/\/Type\s*\/Page\b/)
    expect(pdf.length).toBeGreaterThan(10_000)
    expect(running.app.windows()).toHaveLength(1)
  })

  it('holds the serial number when a person asks for it', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitemcheckbox', { name: /Include identifiers/ }).click()
    await page.keyboard.press('Escape')
    const parsed: unknown = JSON.parse((await exported(/^JSON/, 'json')).toString('utf8'))
    expect(parsed).toMatchObject({ redacted: false, device: { serialNumber: serial } })
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitemcheckbox', { name: /Include identifiers/ }).click()
    await page.keyboard.press('Escape')
  })

  it('can be copied as text', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Copy as text' }).click()
    const clipboard = (): Promise<string> => running.app.evaluate(({ clipboard: board }) => board.readText())
    await expect.poll(clipboard).toContain('Not ready for user-driven')
    expect(await clipboard()).not.toContain(serial)
  })
})

describe('evidence files', () => {
  it('come through the dialog; a bad one is named and the good one is judged', async () => {
    const good = path.join(folder, 'bench-7.preflight.json')
    const bad = path.join(folder, 'broken.preflight.json')
    await copyFile(path.join(root, 'main/demo/devices/ready-laptop.preflight.json'), good)
    await writeFile(bad, '{ "schema": "preflight.evidence/1", "collectedAt":')
    for (const file of [good, bad]) await chmod(file, 0o644)
    await running.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = (() => Promise.resolve({ canceled: false, filePaths })) as typeof dialog.showOpenDialog
    }, [good, bad])
    await toBench()
    await page.getByRole('button', { name: 'Open evidence files' }).click()
    await page.getByRole('alert').getByText('broken.preflight.json').waitFor()
    const found = await rowsWhen(page, judged(14))
    expect(found.at(-1)).toMatchObject({ label: 'bench-7.preflight.json', source: 'evidence', overall: 'ready' })
  })

  it('can be taken off the bench', async () => {
    const row = (await rows(page)).at(-1)
    await page.locator(`[data-device="${row?.id ?? ''}"]`).getByRole('button', { name: /^Remove/ }).click()
    await rowsWhen(page, (found) => found.length === 13)
    await expect.poll(() => page.locator('[data-device]').count()).toBe(13)
  })
})

describe('this machine', () => {
  it('is never ready by accident', async () => {
    await toBench()
    await page.getByRole('button', { name: 'Check this machine' }).click()
    const found = await rowsWhen(page, judged(14), 60_000)
    const row = found.find((each) => each.source === 'this-machine')
    expect(row?.overall).not.toBe('ready')
    const { checks, collectedAt } = await report(page, row?.id ?? '')
    expect(collectedAt).not.toBeNull()
    // Only Windows can tell these, so elsewhere they are unread.
    if (process.platform !== 'win32') expect(checks.find((check) => check.id === 'os-edition')?.verdict).toBe('unknown')
  })

  it('H32: leaves the app alive and everything unread when its probe host is killed', async () => {
    const row = (await rows(page)).find((each) => each.source === 'this-machine')
    await page.evaluate((id) => window.preflight?.invoke('scan:start', id), row?.id ?? '')
    const pid = await running.app.evaluate(async ({ app }) => {
      for (let tries = 0; tries < 500; tries += 1) {
        const host = app.getAppMetrics().find((each) => each.type === 'Utility' && each.name === 'Preflight probes')
        if (host !== undefined) return host.pid
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      return 0
    })
    expect(pid).toBeGreaterThan(0)
    process.kill(pid, 'SIGKILL')
    await rowsWhen(page, judged(14))
    const { overall, counts, device, checks } = await report(page, row?.id ?? '')
    expect(overall).toBe('cannot-tell')
    expect(counts.unknown).toBeGreaterThan(0)
    expect(device.serialNumber).toBeNull()
    expect(checks.filter((check) => check.verdict === 'ready' && check.evidence.some((each) => each.fact.startsWith('device.')))).toEqual([])
    expect(await page.evaluate(() => document.title)).toBe('Preflight')
  })

  it('can be canceled', async () => {
    const row = (await rows(page)).find((each) => each.source === 'this-machine')
    await page.evaluate(async (id) => {
      await window.preflight?.invoke('scan:start', id)
      await window.preflight?.invoke('scan:cancel', id)
    }, row?.id ?? '')
    expect((await rowsWhen(page, judged(14))).find((each) => each.source === 'this-machine')?.overall).toBe('cannot-tell')
    await expect.poll(() => running.app.evaluate(({ app }) => app.getAppMetrics().filter((each) => each.name === 'Preflight probes').length)).toBe(0)
  })
})

describe('all along', () => {
  it('the page had nothing to complain about, the content security policy included', () => {
    expect(complaints).toEqual([])
  })
})
