import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giveToElectron } from '../../build/electron-run.ts'
import type { SheetAnswer } from '../../core/ipc/sheet.ts'
import { papers, type Paper } from '../../core/report/sheet/sheet-paper.ts'
import type { Report } from '../../core/report/report.ts'
import { sheetDocument } from '../../main/export/sheet/sheet-document.ts'
import { awkwardTexts, hostileReport } from '../fakes/hostile-report.ts'
import { judged, report, rows, rowsWhen } from './bench-page.ts'
import { launchPreflight, type RunningApp } from './launch.ts'
import { lookingAt, screenshots } from './looking.ts'

let folder = ''
let running: RunningApp
let demo: readonly Report[] = []

beforeAll(async () => {
  folder = await mkdtemp('/tmp/preflight-sheets-')
  giveToElectron(folder)
  await mkdir(screenshots, { recursive: true })
  running = await launchPreflight({ args: ['--demo'], env: { PREFLIGHT_EXPORT_DIR: folder, PREFLIGHT_REGION: 'DE', TZ: 'Europe/Berlin' } })
  const found = await rowsWhen(running.page, judged(13), 45_000)
  demo = await Promise.all(found.map((row) => report(running.page, row.id)))
})

afterAll(async () => {
  await running.close()
  await rm(folder, { recursive: true, force: true })
})

/** Pages of a PDF: its page objects, which Chromium writes outside compressed streams or inside object streams. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  const plain = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  if (plain > 0) return plain
  let pages = 0
  for (const match of text.matchAll(/stream\r?\n/g)) {
    try {
      pages += inflateSync(pdf.subarray(match.index + match[0].length)).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    } catch {
      // Not a compressed stream.
    }
  }
  return pages
}

interface Measured {
  readonly pdf: Buffer
  /** Per sheet: what sticks out of the body or of the page, in CSS pixels. */
  readonly overflow: readonly { readonly body: number; readonly side: number; readonly sheet: number }[]
  /** Empty for more than one sheet. */
  readonly png: Buffer
}

/** Opens a document in a window of its own, looks at it as a page and prints it. */
async function measure(reports: readonly Report[], paper: Paper): Promise<Measured> {
  const file = path.join(folder, 'document.html')
  // The policy of a sheet refuses scripts of its own, not those of the test.
  await writeFile(file, [...sheetDocument(reports, paper)].join(''))
  giveToElectron(folder)
  const result = await running.app.evaluate(
    async ({ BrowserWindow }, [target, size, count]) => {
      const window = new BrowserWindow({ show: false, width: 900, height: size === 'A4' ? 1220 : 1150, webPreferences: { sandbox: true } })
      try {
        await window.loadFile(target)
        const overflow: unknown = await window.webContents.executeJavaScript(`[...document.querySelectorAll('.sheet')].map((sheet) => {
          const body = sheet.querySelector('.body')
          return { body: body.scrollHeight - body.clientHeight, side: Math.max(sheet.scrollWidth - sheet.clientWidth, body.scrollWidth - body.clientWidth), sheet: sheet.scrollHeight - sheet.clientHeight }
        })`)
        const pdf = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
        if (count > 1) return { overflow, pdf: pdf.toString('base64'), png: '' }
        window.showInactive()
        await new Promise((resolve) => setTimeout(resolve, 300))
        const image = await window.webContents.capturePage()
        return { overflow, pdf: pdf.toString('base64'), png: image.toPNG().toString('base64') }
      } finally {
        window.destroy()
      }
    },
    [file, paper, reports.length] as const,
  )
  await rm(file)
  return { overflow: result.overflow as Measured['overflow'], pdf: Buffer.from(result.pdf, 'base64'), png: Buffer.from(result.png, 'base64') }
}

const nothing = { body: 0, side: 0, sheet: 0 }

describe.each(papers)('sheets on %s', (paper) => {
  it('are one page per demo device, with nothing cut off', async () => {
    const { pdf, overflow } = await measure(demo, paper)
    expect(overflow).toEqual(demo.map(() => nothing))
    expect(pagesOf(pdf)).toBe(demo.length)
  })

  it('are one page for names and tasks of any length and script', async () => {
    const reports = awkwardTexts.flatMap((text) => [hostileReport(text), hostileReport(text, { demo: true })])
    const { pdf, overflow } = await measure(reports, paper)
    expect(overflow).toEqual(reports.map(() => nothing))
    expect(pagesOf(pdf)).toBe(reports.length)
  })

  it.each(['seed-story', 'ready-laptop', 'unreadable', 'worst'])('look right: %s', async (which) => {
    const titles = { 'seed-story': 'blocked', 'ready-laptop': 'ready', unreadable: 'cannot-tell', worst: '' }
    const shown = which === 'worst' ? hostileReport('A long sentence about what is wrong with this device and what somebody has to do about it. '.repeat(3)) : demo.find(({ overall }) => overall === titles[which as keyof typeof titles])
    if (shown === undefined) throw new Error(`${which} is not there`)
    const { pdf, png } = await measure([shown], paper)
    expect(pagesOf(pdf)).toBe(1)
    await writeFile(path.join(screenshots, `sheet-${which}-${paper}.png`), png)
    await writeFile(path.join(screenshots, `sheet-${which}-${paper}.pdf`), pdf)
  })
})

/** Asks for sheets as the page does. */
async function make(deviceIds: readonly string[], target: 'pdf' | 'printer'): Promise<SheetAnswer | string> {
  return running.page.evaluate(
    async ([ids, where]) => {
      const reply = await window.preflight?.invoke('sheet:make', { deviceIds: ids, target: where })
      if (reply === undefined) throw new Error('no bridge')
      return reply.ok ? reply.value : reply.error.detail
    },
    [deviceIds, target] as const,
  )
}

describe('sheets of the bench', () => {
  it('are offered in a menu that everybody can use', async () => {
    const looking = lookingAt(running)
    await running.page.getByRole('button', { name: 'Hand-over sheets' }).click()
    await running.page.getByRole('menuitem', { name: 'Save as PDF, 13 pages' }).waitFor()
    await looking.expectAccessible()
    await looking.expectNoSideScroll()
    await looking.screenshot('bench-sheet-menu')
    await running.page.keyboard.press('Escape')
  })

  it('are one PDF with one A4 page per device in Germany, and the window that made it is gone', async () => {
    const ids = (await rows(running.page)).map(({ id }) => id)
    const made = await make([...ids, 'nobody'], 'pdf')
    expect(made).toMatchObject({ outcome: 'saved', sheets: 13, notJudged: 1, fileName: expect.stringMatching(/^preflight-sheets-13-[\d-]+\.pdf$/) as string })
    const [name] = (await readdir(folder)).filter((each) => each.endsWith('.pdf'))
    const pdf = await readFile(path.join(folder, name ?? ''))
    expect(pagesOf(pdf)).toBe(13)
    expect(running.app.windows()).toHaveLength(1)
    await rm(path.join(folder, name ?? ''))
  })

  it('go to the printer from a hidden window without script and network, which is gone afterward', async () => {
    const [row] = await rows(running.page)
    await running.app.evaluate(({ app }) => {
      app.once('browser-window-created', (_event, window) => {
        window.webContents.print = (options, done) => {
          const { silent, pageSize } = options ?? {}
          Object.assign(globalThis, { printed: { silent, pageSize, url: window.webContents.getURL(), visible: window.isVisible(), parent: window.getParentWindow() !== null } })
          done?.(false, 'Print job canceled')
        }
      })
    })
    expect(await make([row?.id ?? ''], 'printer')).toMatchObject({ outcome: 'canceled', sheets: 1, notJudged: 0 })
    expect(await running.app.evaluate(() => (globalThis as unknown as { printed: unknown }).printed)).toEqual({ silent: false, pageSize: 'A4', url: 'app://print/report.html', visible: false, parent: true })
    expect(running.app.windows()).toHaveLength(1)
  })

  it('that no printer takes are told so', async () => {
    const [row] = await rows(running.page)
    await running.app.evaluate(({ app }) => {
      app.once('browser-window-created', (_event, window) => {
        window.webContents.print = (_options, done) => done?.(false, 'Invalid printer settings')
      })
    })
    expect(await make([row?.id ?? ''], 'printer')).toBe('The sheets could not be printed. Save them as PDF instead.')
    expect(running.app.windows()).toHaveLength(1)
  })
})

describe('a bench of 500', () => {
  it('is 500 pages', async () => {
    const many = Array.from({ length: 500 }, (_, at) => demo[at % demo.length]).filter((each) => each !== undefined)
    const { pdf, overflow } = await measure(many, 'A4')
    expect(pagesOf(pdf)).toBe(500)
    expect(overflow.every(({ body, side, sheet }) => body === 0 && side === 0 && sheet === 0)).toBe(true)
  }, 120_000)
})
