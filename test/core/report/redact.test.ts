import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import { redact } from '../../../core/report/redact.ts'
import { toCsv } from '../../../core/report/to-csv.ts'
import { toHtml } from '../../../core/report/to-html.ts'
import { toJson } from '../../../core/report/to-json.ts'
import { toJunit } from '../../../core/report/to-junit.ts'
import { toText } from '../../../core/report/to-text.ts'
import { aReport } from '../../fakes/report.ts'
import { factsFrom, testTime } from '../../fakes/facts.ts'

const canaries = {
  serial: 'CANARY-SERIAL-77123',
  name: 'CANARY-NAME',
  user: 'canary.user@canary.example',
  tenant: 'Canary Corporation',
  guid: '0c7a8a30-8a8a-4a8a-8a8a-3a3a3a3a3a3a',
}

const facts = {
  ...factsFrom({
    'device.name': canaries.name,
    'device.serialNumber': canaries.serial,
    'device.model': `Model of ${canaries.user}`,
    'user.principalName': canaries.user,
    'tenant.name': canaries.tenant,
  }),
  'device.timeZone': known(`${canaries.name} zone`, `Graph devices/${canaries.guid}`, testTime),
}
const report = aReport({}, { facts, sourceLabel: `${canaries.serial}.preflight.json` })
const style = { width: 80, paint: (_tone: string, text: string) => text, symbols: 'unicode', moment: (iso: string) => iso } as const

describe('redact', () => {
  it('says in the language of the report that something is left out', () => {
    expect(redact(report).user).toBe('(left out)')
    const german = redact({ ...report, language: 'de' })
    expect(german.user).toBe('(weggelassen)')
    expect(JSON.stringify(german)).not.toContain('(left out)')
  })

  const renderings = {
    json: toJson(redact(report)),
    html: toHtml(redact(report)),
    csv: toCsv([redact(report)], 'en'),
    junit: toJunit([redact(report)]),
    text: toText(redact(report), style),
  }

  it.each(Object.entries(renderings))('leaves no canary in %s', (_format, text) => {
    for (const canary of Object.values(canaries)) expect(text).not.toContain(canary)
  })

  it('the canaries do stand in the report that is not redacted', () => {
    const full = toJson(report)
    for (const canary of Object.values(canaries)) expect(full).toContain(canary)
  })

  it('keeps four characters of a long serial number and nothing of a short one', () => {
    expect(redact(report).device.serialNumber).toBe('…7123')
    expect(redact(aReport({ 'device.serialNumber': 'ABC1234' })).device.serialNumber).toBe('(left out)')
  })

  it('keeps the answer', () => {
    const clean = redact(report)
    expect(clean.redacted).toBe(true)
    expect([clean.overall, clean.counts, clean.headline]).toEqual([report.overall, report.counts, report.headline])
    expect(clean.checks.map((check) => [check.id, check.verdict])).toEqual(report.checks.map((check) => [check.id, check.verdict]))
  })

  it('hides any serial number, user and name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.string({ minLength: 8 }), (serial, user) => {
        fc.pre(serial.trim() !== '' && user.trim() !== '')
        const clean = redact(aReport({ 'device.serialNumber': serial, 'user.principalName': user }))
        const values = clean.checks.flatMap((check) => check.evidence.map((each) => each.observed))
        expect(values).not.toContain(serial)
        expect(clean.user).not.toContain(user)
        expect(clean.device.serialNumber).not.toBe(serial)
      }),
    )
  })
})
