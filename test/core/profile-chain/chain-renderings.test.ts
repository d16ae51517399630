import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../core/report/build-report.ts'
import { redact } from '../../../core/report/redact.ts'
import type { Report } from '../../../core/report/report.ts'
import { toHtml } from '../../../core/report/to-html.ts'
import { toText, type TextStyle } from '../../../core/report/to-text.ts'
import type { Scenario } from '../../../core/scenarios/index.ts'
import { reportShape } from '../../../main/cli/report-schema.ts'
import type { FactInput } from '../../fakes/facts.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'
import { aSnapshot, sampleChecks } from '../../fakes/report.ts'

const style: TextStyle = { width: 72, paint: (_tone, text) => text, symbols: 'ascii', moment: (iso) => `<${iso}>` }
const report = (facts: FactInput = {}, scenario: Scenario = 'user-driven'): Report =>
  buildReport({ checks: sampleChecks, snapshot: aSnapshot({ ...readyFacts, ...facts }), scenario, overlays: [], toolVersion: '0.0.0', language: 'en' })

const stopped = report({
  'tenant.profilesReaching': [],
  'tenant.profileMemberships': [],
  'tenant.profileStatus': 'notAssigned',
  'tenant.profileName': null,
  'tenant.intendedProfile': null,
  'tenant.profileGroups': [{ id: '7c000000-0000-4000-8000-000000000001', name: 'Laptops', rule: '(device.displayName -eq "OTHER")', paused: false }],
})
const heading = 'How the device gets its profile'

describe('the profile chain of a report', () => {
  it('is null where no registration decides', () => {
    expect(report({}, 'device-preparation').profileChain).toBeNull()
    expect(toHtml(report({}, 'device-preparation'))).not.toContain(heading)
  })

  it('fits the schema, with and without', () => {
    expect(reportShape.parse(stopped).profileChain).toEqual(stopped.profileChain)
    expect(reportShape.parse(report({}, 'device-preparation')).profileChain).toBeNull()
  })

  it('is text with marks and words, and says where it stops', () => {
    const text = toText(stopped, style)
    expect(text).toContain(heading)
    expect(text).toContain('  x Membership rule: Broken (stops here)')
    expect(text.match(/stops here/g)).toHaveLength(1)
    expect(text.split('\n').every((line) => line.length <= 72 || line.includes('https://'))).toBe(true)
  })

  it('keeps out of the terminal when only the download is left', () => {
    expect(report().profileChain?.links.at(-1)?.state).toBe('waiting')
    expect(toText(report(), style)).not.toContain(heading)
    expect(toHtml(report())).toContain(heading)
  })

  it('is an ordered list in HTML, with nothing but text from the tenant', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const links = (stopped.profileChain?.links ?? []).map((link) => ({ ...link, because: hostile, source: hostile, at: hostile }))
    const { document } = new JSDOM(toHtml({ ...stopped, profileChain: { links, wait: hostile } })).window
    expect(document.querySelectorAll('section > ol > li')).toHaveLength(7)
    expect(document.querySelectorAll('img')).toHaveLength(0)
    expect(document.querySelectorAll('[aria-current="step"]')).toHaveLength(1)
  })

  it('is redacted like everything else', () => {
    expect(JSON.stringify(stopped.profileChain)).toContain('FBK10001')
    const clean = redact(stopped)
    expect(JSON.stringify(clean.profileChain)).not.toContain('FBK10001')
    expect(clean.profileChain?.links.map(({ state }) => state)).toEqual(stopped.profileChain?.links.map(({ state }) => state))
  })
})
