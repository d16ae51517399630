import { describe, expect, it } from 'vitest'
import { overallVerdicts } from '../../../../core/engine/verdict.ts'
import { redact } from '../../../../core/report/redact.ts'
import type { CheckResult, Report } from '../../../../core/report/report.ts'
import { sheetEnd, sheetPage, sheetStart, type SheetSymbols } from '../../../../core/report/sheet/to-sheet.ts'
import { awkwardTexts, hostileReport } from '../../../fakes/hostile-report.ts'
import { aReport } from '../../../fakes/report.ts'

const symbols: SheetSymbols = { barcode: { svg: '<svg id="bars"/>', widthMm: 37 }, code: '<svg id="qr"/>' }
const options = { paper: 'A4', offset: () => 60 } as const
const page = (report: Report, given: SheetSymbols = symbols): string => sheetPage(report, given, options)
/** What a person reads: markup away, spaces and entities back. */
const read = (html: string): string => html.replace(/<[^>]*>/g, ' ').replaceAll('&#39;', "'").replace(/\s+/g, ' ')

const known = { 'device.name': 'LAPTOP-7', 'device.serialNumber': 'FBK70007', 'device.manufacturer': 'Contoso', 'device.model': 'Latero 14', 'user.principalName': 'avery.lane@fabrikam.example', 'tenant.name': 'Fabrikam', 'device.timeZone': 'CET' } as const
const report = aReport(known)

describe('a hand-over sheet', () => {
  it('says which device, what about it, who, where and when', () => {
    const text = read(page(report))
    for (const each of ['Hand-over sheet', 'Blocked', report.headline, 'LAPTOP-7', 'FBK70007', 'Contoso Latero 14', 'User-driven + Temporary Access Pass', 'avery.lane@fabrikam.example', 'Fabrikam', 'bench-7.preflight.json', 'Preflight 1.2.3', 'Checked by']) expect(text).toContain(each)
    expect(text).toMatch(/Device read \d{4}-\d\d-\d\d \d\d:\d\d UTC\+01:00, at the time of the judgment/)
    expect(text).toContain("Microsoft Graph's clock")
    expect(page(report)).toContain(symbols.barcode?.svg)
    expect(page(report)).toContain(symbols.code)
  })

  it('lists what to do by who does it, the urgent first, each once', () => {
    const html = page(report)
    expect(read(html)).toMatch(/What to do Technician Turn the switch\. \(blocks enrollment, needs a restart\) Open the box\. Turn the switch\./)
    // Two checks ask for the same; the manual one for the same without a restart.
    expect(html.match(/<li><b>Turn the switch\.<\/b>/g)).toHaveLength(1)
  })

  it('says what could not be read and that it is not known to be right', () => {
    const text = read(page(aReport({ 'device.model': 'Latero' })))
    expect(text).toContain('Not read (2)')
    expect(text).toContain('What could not be read is not known to be right.')
    expect(text).toContain('Serial number not read')
    expect(text).toContain('Write it down here')
    expect(text).toContain('Sample serial number')
  })

  it('has no block for the unread when everything was read', () => {
    expect(read(page(report))).not.toContain('Not read (')
  })

  it.each(overallVerdicts)('%s without anything to do says so, and only ready says go', (overall) => {
    const text = read(page({ ...report, overall, checks: [] }))
    expect(text.includes('Start Windows setup.') && !text.includes('Do not start')).toBe(overall === 'ready')
  })

  it('gives every verdict a shape of its own', () => {
    const shapes = overallVerdicts.map((overall) => /<svg class="shape".*?<\/svg>/.exec(page({ ...report, overall }))?.[0])
    expect(new Set(shapes).size).toBe(overallVerdicts.length)
    expect(shapes).not.toContain(undefined)
  })

  it('is marked as a demo, and only then', () => {
    const demo = page(aReport(known, { demo: true }))
    expect(demo).toContain('class="watermark"')
    expect(read(demo)).toContain('invented')
    expect(page(report)).not.toContain('watermark')
  })

  it('says why there is no barcode', () => {
    expect(read(page(report, { barcode: null, code: null }))).toContain('This serial number does not fit in a barcode.')
    expect(read(page(redact(report), { barcode: null, code: null }))).toContain('so there is no barcode')
  })

  it('of a redacted report names nobody', () => {
    const html = page(redact(report), { barcode: null, code: null })
    for (const value of ['LAPTOP-7', 'FBK70007', 'avery.lane', 'bench-7']) expect(html).not.toContain(value)
  })
})

describe('what does not fit', () => {
  it('is counted: tasks beyond the page', () => {
    const text = read(page(hostileReport('Do this')))
    expect(text).toMatch(/and \d+ more: see the report/)
    expect(text).toContain('steps in the report')
    const shown = page(hostileReport('Do this')).match(/<li><b>\d+ Do this<\/b> \(blocks/g)?.length ?? 0
    expect(shown).toBeGreaterThan(3)
    expect(text).toContain(`and ${String(30 - shown)} more: see the report`)
  })

  it('is counted: reasons beyond the page', () => {
    const counts = [...read(page(hostileReport('Word '.repeat(20)))).matchAll(/and (\d+) more/g)].map((match) => Number(match[1]))
    expect(counts.length).toBeGreaterThan(1)
  })

  it('never counts away a blocking task for a lesser one', () => {
    const html = page(hostileReport('Do this'))
    for (const match of html.matchAll(/<li><b>(\d+) Do this<\/b>/g)) expect(Number(match[1])).toBeLessThan(20)
  })

  it.each(awkwardTexts.map((text) => ({ text, start: text.slice(0, 12) })))('stays short whatever the texts are: $start', ({ text }) => {
    expect(page(hostileReport(text)).length).toBeLessThan(40_000)
  })
})

describe('a hostile report', () => {
  const markup = awkwardTexts.find((text) => text.includes('<script>')) ?? ''

  it.each([false, true])('becomes no markup (demo: %s)', (demo) => {
    const html = page(hostileReport(markup, { demo }))
    expect(html).toContain('&lt;img')
    expect(html).not.toMatch(/<img|<script|onerror="|<\/style/i)
    // One section: nothing in it closed it.
    expect(html.match(/<\/section>/g)).toHaveLength(1)
    expect(html).not.toMatch(/[\u0000\u001b\u202e]/) // eslint-disable-line no-control-regex -- these are looked for
  })

  it('is set apart from the direction of what is around it', () => {
    expect(page(hostileReport('שם המכשיר'))).toContain('<bdi>שם המכשיר</bdi>')
  })

  it('with times that are none still has a sheet', () => {
    const html = page({ ...report, collectedAt: 'yesterday', judgedAt: { time: '', clock: 'given' } })
    expect(read(html)).toMatch(/Device read not read Judged not read/)
  })
})

describe('secrets', () => {
  it('of evidence never reach the sheet: only sentences of our own and the head do', () => {
    const canary = 'OAHASHCANARY'.repeat(20)
    const check = (base: CheckResult): CheckResult => ({
      ...base,
      evidence: [{ fact: 'device.model', label: 'x', observed: canary, expected: canary, source: canary, observedAt: canary, privacy: 'secret' as never, ownThreshold: false }],
    })
    expect(page({ ...report, checks: report.checks.map(check) })).not.toContain('OAHASHCANARY')
  })
})

describe('the document of sheets', () => {
  it.each(['A4', 'Letter'] as const)('is for %s, without script and request', (paper) => {
    const html = `${sheetStart({ paper }, 'en', 2)}${page(report)}${page(report)}${sheetEnd}`
    expect(html).toContain(`@page { size: ${paper};`)
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|https?:\/\/(?!www\.w3\.org)/i)
    expect(html.match(/<section class="sheet">/g)).toHaveLength(2)
    expect(html).toContain('<title>Preflight: 2 hand-over sheets</title>')
  })
})
