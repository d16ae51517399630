import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../core/report/build-report.ts'
import { aReport, aSnapshot, sampleChecks } from '../../fakes/report.ts'

const fine = { 'device.model': 'Latero 14', 'device.serialNumber': 'OK-1', 'device.timeZone': 'UTC' }

describe('buildReport', () => {
  it('answers in one sentence', () => {
    expect(aReport(fine).headline).toBe('Ready for user-driven: nothing blocks enrollment, and every check could be made.')
    expect(aReport({ ...fine, 'device.serialNumber': 'bad' }).headline).toBe('Not ready for user-driven: 1 thing blocks enrollment.')
    expect(aReport({ 'device.serialNumber': 'bad' }).headline).toBe(
      'Not ready for user-driven: 1 thing blocks enrollment, 3 could not be checked.',
    )
    expect(aReport({ ...fine, 'device.timeZone': 'X' }).headline).toBe('At risk for user-driven: 1 thing puts it at risk.')
    expect(aReport({}).headline).toBe("Can't tell yet for user-driven: 4 could not be checked.")
  })

  it('never claims that a check was made that only informs and was not', () => {
    const informing = sampleChecks.map((check) => (check.id === 'sample-warn' ? { ...check, levels: { 'user-driven': 'informational' } as const } : check))
    const snapshot = aSnapshot({ 'device.model': 'Latero 14', 'device.serialNumber': 'OK-1' })
    const report = buildReport({ checks: informing, snapshot, scenario: 'user-driven', overlays: [], toolVersion: '1', language: 'en' })
    expect([report.overall, report.counts.unknown]).toEqual(['ready', 1])
    expect(report.headline).toBe(
      'Ready for user-driven: nothing blocks enrollment, and every check that counts could be made; 1 that only informs could not.',
    )
  })

  it('counts every verdict and keeps the checklist order', () => {
    const report = aReport({ 'device.serialNumber': 'bad', 'device.model': 'M' })
    expect(report.counts).toEqual({ blocked: 1, unknown: 1, 'at-risk': 0, manual: 1, ready: 1, 'not-applicable': 1 })
    expect(report.checks.map((check) => check.verdict)).toEqual(['blocked', 'unknown', 'manual', 'ready', 'not-applicable'])
  })

  it.each([
    [{ asOf: '2027-01-01T00:00:00Z' }, {}, { time: '2027-01-01T00:00:00Z', clock: 'given' }],
    [{}, { serverTime: '2026-11-22T10:00:00Z' }, { time: '2026-11-22T10:00:00Z', clock: 'graph' }],
    [{}, { serverTime: null, takenAt: '2026-11-22T11:00:00Z' }, { time: '2026-11-22T11:00:00Z', clock: 'this-machine' }],
  ] as const)('judges by the given time, else Graph, else this machine: %o', (given, snapshot, expected) => {
    const report = buildReport({
      checks: sampleChecks,
      snapshot: aSnapshot(fine, snapshot),
      scenario: 'user-driven',
      overlays: [],
      toolVersion: '1', language: 'en',
      ...given,
    })
    expect(report.judgedAt).toEqual(expected)
  })

  it('notices old evidence, the demo tenant and another flow', () => {
    const old = aReport(fine, { collectedAt: '2026-11-22T07:59:00Z', demo: true })
    expect(old.notices).toEqual([
      'This is the demo tenant: devices, users and answers are invented.',
      'The device facts are 1 hour old; the device may have changed since.',
    ])
    const fresh = aReport(fine, { collectedAt: '2026-11-22T08:00:00Z' })
    expect(fresh.notices).toEqual([])
    const other = aReport({ ...fine, 'tenant.autopilotRecords': 1, 'tenant.profileMode': 'self-deploying' })
    expect(other.notices[0]).toContain('Self-deploying')
  })
})
