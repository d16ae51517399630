import { describe, expect, it } from 'vitest'
import { benchToJson } from '../../../core/report/to-json.ts'
import { toCsv } from '../../../core/report/to-csv.ts'
import type { Report } from '../../../core/report/report.ts'
import { openReportStream } from '../../../main/cli/report-stream.ts'
import { textStyle } from '../../../main/cli/terminal.ts'
import { aReport } from '../../fakes/report.ts'

const style = textStyle({ write: () => undefined, writeError: () => undefined, isTty: false, errorIsTty: false, columns: 80, env: {} })
const streamed = (format: 'json' | 'csv', reports: readonly Report[]): string => {
  let text = ''
  const stream = openReportStream({ format, style, identifiers: true, bench: true, sheets: null, language: 'en' }, (part) => {
    text += part
  })
  for (const report of reports) stream?.add(report)
  stream?.end()
  return text
}

describe('reports written one by one', () => {
  it.each([0, 1, 3])('%i reports give what the whole would give', (count) => {
    const reports = Array.from({ length: count }, () => aReport({ 'device.serialNumber': 'FBK77777' }))
    expect(streamed('json', reports)).toBe(benchToJson(reports))
    expect(JSON.parse(streamed('json', reports))).toEqual({ schema: 'preflight.bench/1', reports })
    if (count > 0) expect(streamed('csv', reports)).toBe(toCsv(reports, 'en'))
  })

  it('leaves identifiers out unless they are wanted', () => {
    let text = ''
    const stream = openReportStream({ format: 'json', style, identifiers: false, bench: true, sheets: null, language: 'en' }, (part) => {
      text += part
    })
    stream?.add(aReport({ 'device.serialNumber': 'FBK77777' }))
    stream?.end()
    expect(text).not.toContain('FBK77777')
  })

  it.each(['text', 'html', 'junit'] as const)('%s is written as a whole', (format) => {
    expect(openReportStream({ format, style, identifiers: true, bench: true, sheets: null, language: 'en' }, () => undefined)).toBeNull()
  })
})
