import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayFormats, type DayFormat } from '../../../core/ipc/history.ts'
import type { Report } from '../../../core/report/report.ts'
import { readZip } from '../../../main/diagnostics/archive/read-zip.ts'
import { createExporter } from '../../../main/export/exporter.ts'
import { aReport } from '../../fakes/report.ts'

const canary = 'FBK1-CANARY-77'
const reports = [
  aReport({ 'device.serialNumber': canary, 'device.name': '<img onerror=x>', 'device.model': 'Latero & Co' }),
  aReport({ 'device.serialNumber': 'OK-2' }, { demo: true, sourceLabel: 'ready-laptop' }),
]

async function* each(list: readonly Report[]): AsyncGenerator<Report> {
  for (const report of list) yield await Promise.resolve(report)
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-day-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function save(format: DayFormat, identifiers: boolean, list: AsyncIterable<Report> = each(reports)): Promise<Buffer> {
  const exporter = createExporter({ language: () => 'en', choosePath: (name) => Promise.resolve(path.join(folder, name)), print: () => Promise.reject(new Error('no printing')), log: () => undefined })
  const name = await exporter.saveDay({ day: '2026-11-23', format, identifiers }, list)
  expect(name).toBe(`preflight-day-2026-11-23.${format}`)
  return readFile(path.join(folder, name ?? ''))
}

const pages = (zip: Buffer): Map<string, string> =>
  new Map(readZip(zip, 'day.zip', () => true).map((file) => [file.name, file.ok ? Buffer.from(file.bytes).toString('utf8') : `problem: ${file.problem}`]))

describe('the export of a day', () => {
  it('as CSV has the rows of every report and marks the demo', async () => {
    const lines = (await save('csv', true)).toString('utf8').split('\r\n')
    expect(lines[0]).toMatch(/^Device,Serial number,/)
    expect(lines.filter((line) => line.includes(canary)).length).toBeGreaterThan(3)
    expect(lines.filter((line) => line.endsWith(',yes')).length).toBe(reports[1]?.checks.length)
  })

  it('as JSON is what the command line writes for a bench', async () => {
    expect(JSON.parse((await save('json', true)).toString('utf8'))).toMatchObject({ schema: 'preflight.bench/1', reports: [{ device: { serialNumber: canary } }, { demo: true }] })
    expect(JSON.parse((await save('json', true, each([]))).toString('utf8'))).toEqual({ schema: 'preflight.bench/1', reports: [] })
  })

  it('as ZIP has one page a device and a first page that links to each', async () => {
    const files = pages(await save('zip', true))
    expect([...files.keys()]).toEqual(['0001-blocked.html', expect.stringMatching(/^0002-[a-z-]+\.html$/), 'index.html'])
    const index = files.get('index.html') ?? ''
    for (const name of [...files.keys()].slice(0, 2)) expect(index).toContain(`href="${name}"`)
    expect(index).toContain(canary)
    expect(index).toContain('&lt;img onerror=x&gt;')
    expect(index).not.toContain('<img')
    expect(files.get('0001-blocked.html')).toContain(canary)
  })

  it('as ZIP of nothing is an archive with the first page alone', async () => {
    expect([...pages(await save('zip', false, each([]))).keys()]).toEqual(['index.html'])
  })

  it.each(dayFormats)('as %s leaves out identifiers unless asked for them', async (format) => {
    const content = await save(format, false)
    const text = format === 'zip' ? [...pages(content).values()].join('\n') : content.toString('utf8')
    expect(text.length).toBeGreaterThan(500)
    expect(text).not.toContain(canary)
    expect(text).toContain('…Y-77')
  })

  it('that breaks off leaves no file behind', async () => {
    async function* broken(): AsyncGenerator<Report> {
      yield* each(reports)
      throw new Error('the disk is gone')
    }
    await expect(save('json', false, broken())).rejects.toMatchObject({ code: 'save-failed' })
    expect(await readdir(folder)).toEqual([])
  })

  it('that nobody chose a file for is no failure', async () => {
    const exporter = createExporter({ language: () => 'en', choosePath: () => Promise.resolve(null), print: () => Promise.reject(new Error('no printing')), log: () => undefined })
    expect(await exporter.saveDay({ day: '2026-11-23', format: 'csv', identifiers: false }, each(reports))).toBeNull()
  })
})
