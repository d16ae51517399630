import { describe, expect, it } from 'vitest'
import { benchToJson } from '../../../core/report/to-json.ts'
import { toCsv } from '../../../core/report/to-csv.ts'
import { benchToHtml } from '../../../core/report/to-html.ts'
import { redact } from '../../../core/report/redact.ts'
import { benchFileName } from '../../../main/export/file-name.ts'
import { renderBench } from '../../../main/export/render-bench.ts'
import { checks } from '../../../core/checks/index.ts'
import { buildReport } from '../../../core/report/build-report.ts'
import { snapshot } from '../bench/fakes.ts'

const reports = ['CANARY-1', 'CANARY-2', 'CANARY-3'].map((serial) =>
  buildReport({ checks, snapshot: snapshot({ 'device.serialNumber': serial, 'device.tpmPresent': serial !== 'CANARY-2' }), scenario: 'user-driven', overlays: [], toolVersion: '1.2.3', language: 'en' }),
)

async function whole(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

describe('several reports in one file', () => {
  it.each([
    ['json', benchToJson(reports)],
    ['csv', toCsv(reports, 'en')],
    ['html', benchToHtml(reports, 'en')],
  ] as const)('are the same in parts as the %s of the command line', async (format, expected) => {
    expect(await whole(renderBench(reports, format, true, 'en'))).toBe(expected)
  })

  it.each(['json', 'csv', 'html'] as const)('leave identifiers out of %s unless asked', async (format) => {
    const text = await whole(renderBench(reports, format, false, 'en'))
    for (const report of reports) expect(text).not.toContain(report.device.serialNumber)
    if (format === 'json') expect(text).toBe(benchToJson(reports.map(redact)))
  })

  it('come device by device', async () => {
    const parts: string[] = []
    for await (const part of renderBench(reports, 'csv', true, 'en')) parts.push(part)
    expect(parts).toHaveLength(5)
  })

  it('are HTML that opens and ends once', async () => {
    const text = await whole(renderBench(reports, 'html', true, 'en'))
    expect(text.match(/<article>/g)).toHaveLength(3)
    expect(text.match(/<!doctype html>/g)).toHaveLength(1)
    expect(text).toContain('<title>Preflight: 3 devices</title>')
    expect(text.trimEnd().endsWith('</html>')).toBe(true)
    expect(text).not.toContain('<!-- content -->')
  })

  it('have a name that says how many and when', () => {
    expect(benchFileName([{ takenAt: '2026-11-23T09:00:00Z' }, { takenAt: '2026-11-23T10:05:00Z' }], 'csv')).toBe('preflight-bench-2-2026-11-23-1005.csv')
  })
})
