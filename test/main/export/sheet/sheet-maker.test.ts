import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSheetMaker, sheetFileName, type SheetMaker, type SheetMakerTools } from '../../../../main/export/sheet/sheet-maker.ts'
import { aReport } from '../../../fakes/report.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-sheet-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const log: string[] = []
function maker(changes: Partial<SheetMakerTools> = {}): SheetMaker {
  log.length = 0
  return createSheetMaker({
    paper: 'Letter',
    choosePath: (name) => Promise.resolve(path.join(folder, name)),
    printToPdf: (document, paper) => Promise.resolve(new TextEncoder().encode(`%PDF ${paper} ${[...document].join('')}`)),
    printOnPaper: () => Promise.resolve(true),
    log: (line) => log.push(line),
    ...changes,
  })
}

const reports = ['FBK10001', 'FBK10002'].map((serial) => aReport({ 'device.serialNumber': serial }))

describe('hand-over sheets', () => {
  it('go into one PDF, with the identifiers of every device, on the paper of the region', async () => {
    const made = await maker()(reports, 'pdf')
    expect(made).toMatchObject({ outcome: 'saved', sheets: 2 })
    const content = await readFile(path.join(folder, made.fileName ?? ''), 'utf8')
    expect(content).toMatch(/^%PDF Letter <!doctype html>/)
    expect(content.match(/<section class="sheet">/g)).toHaveLength(2)
    for (const serial of ['FBK10001', 'FBK10002']) expect(content).toContain(serial)
    expect(content.endsWith('</html>\n')).toBe(true)
  })

  it('go to a printer', async () => {
    const printed: string[] = []
    const make = maker({ printOnPaper: (document) => Promise.resolve(printed.push(...document) > 0) })
    expect(await make(reports, 'printer')).toEqual({ outcome: 'printed', fileName: null, sheets: 2 })
    // The head, each page by itself, the end.
    expect(printed).toHaveLength(4)
  })

  it.each(['pdf', 'printer'] as const)('canceled in the dialog are no failure (%s)', async (target) => {
    const make = maker({ choosePath: () => Promise.resolve(null), printOnPaper: () => Promise.resolve(false) })
    expect(await make(reports, target)).toEqual({ outcome: 'canceled', fileName: null, sheets: 2 })
  })

  it('that no printer takes say what to do instead', async () => {
    const make = maker({ printOnPaper: () => Promise.reject(new Error('Invalid printer settings')) })
    await expect(make(reports, 'printer')).rejects.toMatchObject({ code: 'print-failed', message: 'The sheets could not be printed. Save them as PDF instead.' })
    expect(log.join()).toContain('Invalid printer settings')
  })

  it('that cannot be saved say why', async () => {
    const make = maker({ choosePath: () => Promise.resolve(path.join(folder, 'gone', 'a.pdf')) })
    await expect(make(reports, 'pdf')).rejects.toMatchObject({ code: 'save-failed', message: 'a.pdf could not be saved: the folder no longer exists.' })
  })

  it('suggest a name that tells nobody whose devices they are', () => {
    expect(sheetFileName([{ takenAt: '2026-11-22T09:05:00.000Z' }, { takenAt: '2026-11-22T10:06:00.000Z' }])).toBe('preflight-sheets-2-2026-11-22-1006.pdf')
    expect(sheetFileName([{ takenAt: '../../x' }])).toBe('preflight-sheets-1-undated.pdf')
  })
})
