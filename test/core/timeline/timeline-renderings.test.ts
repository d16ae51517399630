import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../core/report/build-report.ts'
import { redact } from '../../../core/report/redact.ts'
import type { Report } from '../../../core/report/report.ts'
import { toHtml } from '../../../core/report/to-html.ts'
import { toText, type TextStyle } from '../../../core/report/to-text.ts'
import type { Overlay } from '../../../core/scenarios/index.ts'
import { reportShape } from '../../../main/cli/report-schema.ts'
import { readyFacts } from '../../fakes/ready-facts.ts'
import { aSnapshot, sampleChecks } from '../../fakes/report.ts'

const style: TextStyle = { width: 72, paint: (_tone, text) => text, symbols: 'ascii', moment: (iso) => `<${iso}>` }
const at = '2026-11-22T08:00:00.000Z'
const report = (overlays: readonly Overlay[]): Report =>
  buildReport({
    checks: sampleChecks,
    snapshot: aSnapshot({ ...readyFacts, 'device.entraJoined': true, 'device.mdmFailure': { code: '0x80180014', at } }),
    scenario: 'user-driven',
    overlays,
    toolVersion: '0.0.0', language: 'en',
  })

describe('the timeline of a report', () => {
  it('is there only when the enrollment is stuck', () => {
    expect(report([]).timeline).toBeNull()
    expect(toText(report([]), style)).not.toContain('How far setup has come')
    expect(toHtml(report([]))).not.toContain('How far setup has come')
    expect(report(['stuck']).timeline).toHaveLength(10)
  })

  it('fits the schema, with and without', () => {
    expect(reportShape.parse(report(['stuck'])).timeline).toEqual(report(['stuck']).timeline)
    expect(reportShape.parse(report([])).timeline).toBeNull()
  })

  it('is text with a mark, a word and a time', () => {
    const text = toText(report(['stuck']), style)
    expect(text).toContain(`  x MDM enrollment: Failed · <${at}>`)
    expect(text).toContain('    The last enrollment ended with 0x80180014.')
    expect(text).toContain('  + Join: Done')
    expect(text.split('\n').every((line) => line.length <= 72 || line.includes('https://'))).toBe(true)
  })

  it('is an ordered list in HTML, with nothing but text from the device', () => {
    const stuck = report(['stuck'])
    const steps = (stuck.timeline ?? []).map((step) => ({ ...step, because: '<img src=x onerror=alert(1)>', state: step.phase === 'mdm' ? ('current' as const) : step.state }))
    const { document } = new JSDOM(toHtml({ ...stuck, timeline: steps, profileChain: null })).window
    expect(document.querySelectorAll('section > ol > li')).toHaveLength(10)
    expect(document.querySelectorAll('img')).toHaveLength(0)
    expect(document.querySelectorAll('[aria-current="step"]')).toHaveLength(1)
  })

  it('is redacted like everything else', () => {
    const stuck = report(['stuck'])
    const [first] = stuck.timeline ?? []
    if (!first) expect.fail('no step')
    const proof = { label: 'Join', source: 'Profile of robin.hale@fabrikam.example', observedAt: at }
    const clean = redact({ ...stuck, timeline: [{ ...first, because: 'Seen for robin.hale@fabrikam.example.', proof }] })
    expect(clean.timeline?.[0]?.because).not.toContain('robin')
    expect(clean.timeline?.[0]?.proof?.source).not.toContain('robin')
    expect(redact({ ...stuck, timeline: [{ ...first, proof: null }] }).timeline?.[0]?.proof).toBeNull()
    expect(redact(report([])).timeline).toBeNull()
  })

  it('shows what Intune recorded as text, with its time, redacted', () => {
    const stuck = report(['stuck'])
    const [first] = stuck.timeline ?? []
    if (!first) expect.fail('no step')
    const recorded = { text: 'Intune says: <b>Failed</b> for robin.hale@fabrikam.example.', at, source: 'GET /beta/deviceManagement/autopilotEvents', observedAt: at }
    const told = { ...stuck, timeline: [{ ...first, recorded }] }
    expect(toText(told, { ...style, width: 200 })).toContain(`    Intune says: <b>Failed</b> for robin.hale@fabrikam.example. (<${at}>)`)
    expect(new JSDOM(toHtml(told)).window.document.querySelector('section > ol > li')?.textContent).toContain(`Intune says: <b>Failed</b> for robin.hale@fabrikam.example. (${at})`)
    expect(redact(told).timeline?.[0]?.recorded?.text).not.toContain('robin')
  })
})
