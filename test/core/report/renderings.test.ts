import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { benchToText } from '../../../core/report/bench-to-text.ts'
import { toCsv } from '../../../core/report/to-csv.ts'
import { benchToHtml, toHtml } from '../../../core/report/to-html.ts'
import { benchToJson, toJson } from '../../../core/report/to-json.ts'
import { toJunit } from '../../../core/report/to-junit.ts'
import { toText, type TextStyle } from '../../../core/report/to-text.ts'
import { redact } from '../../../core/report/redact.ts'
import { reportShape } from '../../../main/cli/report-schema.ts'
import { aReport } from '../../fakes/report.ts'

const plain: TextStyle = { width: 72, paint: (_tone, text) => text, symbols: 'unicode', moment: (iso) => `<${iso}>` }
const hostile = `<img src=x onerror=alert(1)> "quoted" 'single' & \u001b[31mred\u0007 \u202eevil`
const blocked = aReport({ 'device.name': 'BENCH-7', 'device.serialNumber': 'bad', 'device.model': 'M', 'device.timeZone': 'X' })
const attacked = aReport({
  'device.name': hostile,
  'device.serialNumber': hostile,
  'device.model': hostile,
  'device.manufacturer': hostile,
  'device.timeZone': hostile,
  'user.principalName': hostile,
  'tenant.name': hostile,
})

describe('toText', () => {
  const text = toText(blocked, plain)
  const lines = text.split('\n')

  it('says the answer first, then blocked, then at risk, then manual, then counts', () => {
    const at = (part: string): number => lines.findIndex((line) => line.includes(part))
    expect(lines[0]).toBe('BLOCKED  BENCH-7')
    expect(lines[1]).toContain('Not ready for user-driven')
    const order = ['Blocked (1)', 'At risk (1)', 'Check yourself (1)', '5 checks:'].map(at)
    expect(order.every((line) => line > 0)).toBe(true)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('shows observed, expected, the numbered remedy, who does it and the restart', () => {
    expect(text).toContain('Serial number: bad, expected OK…')
    expect(text).toContain('1. Open the box.')
    expect(text).toContain('Technician · needs a restart · sample-fail')
    expect(text).toContain("Preflight's own threshold")
  })

  it.each([40, 72, 100])('keeps to %i columns but for links', (width) => {
    for (const line of toText(blocked, { ...plain, width }).split('\n')) {
      if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(width)
    }
  })

  it('has no escape sequence without color and none from a device ever', () => {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const steering = /[\u0000-\u0009\u000b-\u001f\u007f\u202e]/
    expect(text).not.toMatch(steering)
    expect(toText(attacked, plain)).not.toMatch(steering)
  })

  it('uses plain letters where the console has no Unicode', () => {
    expect(toText(blocked, { ...plain, symbols: 'ascii', moment: (iso) => `<${iso}>` })).toContain('  x The serial number is wrong')
  })

  it('says a reason that many checks share once', () => {
    const unread = toText(aReport({}), plain)
    expect(unread.match(/Run the collector of this version/g)).toHaveLength(1)
    expect(unread.match(/Model was not collected/g)).toHaveLength(1)
    expect(unread).toContain('Sample model, Sample serial number')
  })
})

describe('benchToText', () => {
  it('lists every device with its answer before any detail', () => {
    const ready = aReport({ 'device.name': 'BENCH-8', 'device.serialNumber': 'OK', 'device.model': 'M', 'device.timeZone': 'UTC' })
    const text = benchToText([ready, blocked], 'en', plain)
    expect(text.split('\n').slice(0, 2)).toEqual(['Ready           BENCH-8', 'Blocked         BENCH-7  The serial number is wrong'])
    expect(text.trimEnd().split('\n').at(-1)).toBe('2 devices: 1 blocked, 1 ready.')
  })
})

describe('toHtml', () => {
  it('is one page without script and with a policy that refuses it', () => {
    const html = toHtml(blocked)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`)
    expect(html).not.toMatch(/<script|<img|<iframe|\son\w+=/i)
    expect(html).toContain('Turn the switch.')
  })

  it('turns nothing from a device into markup', () => {
    const html = toHtml(attacked)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  it('holds several devices', () => {
    expect(benchToHtml([blocked, attacked], 'en').match(/<article>/g)).toHaveLength(2)
  })
})

describe('what follows from a root', () => {
  const results = blocked.checks.map((check) =>
    check.id === 'sample-warn' ? { ...check, follows: 'sample-fail', followsBecause: 'The number sets the zone.' } : check,
  )
  const folded = { ...blocked, checks: results }

  it('is one line under the root in the text, and still counted', () => {
    const text = toText(folded, plain)
    expect(text).toContain('    Follows from this (1): ! The time zone is odd\n    The number sets the zone.\n')
    expect(text).toContain('At risk (1)\n  1 stands under what it follows from.\n')
    expect(text.match(/The time zone is odd/g)).toHaveLength(1)
    const counts = (all: string): string | undefined => all.split('\n').find((line) => line.startsWith('5 checks:'))
    expect(counts(text)).toBe(counts(toText(blocked, plain)))
  })

  it('is one line under a root that could not be read', () => {
    const unread = aReport({ 'device.serialNumber': 'OK', 'device.timeZone': 'X' })
    expect(unread.checks.map(({ id, follows }) => [id, follows]).slice(0, 2)).toEqual([['sample-pass', null], ['sample-manual', 'sample-pass']])
    const text = toText(unread, plain)
    expect(text).toContain("Couldn't check (2)")
    expect(text).toContain('Follows from this (1): Sample label')
  })

  it('is folded below its root in the page, whole, and on paper by its title', () => {
    const page = new JSDOM(toHtml(folded)).window.document
    const root = page.querySelector('section > ul > li.check.blocked')
    expect(root?.querySelector('details.folded > summary')?.textContent).toBe('1 more follows from this')
    const follower = root?.querySelector('details.folded li.check.at-risk')
    expect(follower?.textContent).toContain('The time zone is odd')
    expect(follower?.textContent).toContain('The number sets the zone.')
    expect(root?.querySelector('.printed')?.textContent).toBe('1 more follows from this: At risk: The time zone is odd')
    expect(page.querySelectorAll('li.check')).toHaveLength(blocked.checks.length)
  })

  it('keeps its row in lists for machines', () => {
    expect(toCsv([folded], 'en')).toBe(toCsv([blocked], 'en'))
    expect(toJunit([folded])).toBe(toJunit([blocked]))
    expect(reportShape.parse(JSON.parse(toJson(folded)))).toEqual(folded)
    expect(redact(folded).checks.map(({ follows, followsBecause }) => [follows, followsBecause])).toEqual(results.map(({ follows, followsBecause }) => [follows, followsBecause]))
  })
})

describe('toJson', () => {
  it('comes back equal', () => {
    expect(JSON.parse(toJson(attacked))).toEqual(attacked)
    expect(JSON.parse(benchToJson([blocked]))).toEqual({ schema: 'preflight.bench/1', reports: [blocked] })
    expect(benchToJson([blocked, attacked])).toBe(`${JSON.stringify({ schema: 'preflight.bench/1', reports: [blocked, attacked] }, null, 2)}\n`)
  })
})

describe('toCsv', () => {
  it('has one row per check and the same number of cells everywhere', () => {
    const rows = toCsv([blocked], 'en').trimEnd().split('\r\n')
    expect(rows).toHaveLength(1 + blocked.checks.length)
    expect(rows[1]).toContain('sample-fail,Blocked,The serial number is wrong')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('does not let %s become a formula', (formula) => {
    const csv = toCsv([aReport({ 'device.name': formula })], 'en')
    expect(csv).toContain(`'${formula}`)
    expect(csv).not.toContain(`\n${formula}`)
  })

  it('quotes quotes, commas and line feeds', () => {
    expect(toCsv([aReport({ 'device.name': 'a,"b"\nc' })], 'en')).toContain('"a,""b""\nc"')
  })
})

describe('toJunit', () => {
  it('paints neither blocked, at risk nor unread green', () => {
    const xml = toJunit([aReport({ 'device.serialNumber': 'bad', 'device.timeZone': 'X' })])
    expect(xml).toContain('tests="5" failures="2" errors="2" skipped="1"')
    expect(xml).toContain('<failure type="blocked"')
    expect(xml).toContain('<failure type="at-risk"')
    expect(xml).toContain('<error type="unknown"')
  })

  it('stays well-formed with hostile text', () => {
    const xml = toJunit([attacked])
    const parsed = new JSDOM(xml, { contentType: 'application/xml' }).window.document
    expect(parsed.querySelectorAll('testcase')).toHaveLength(attacked.checks.length)
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })
})
