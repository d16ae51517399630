import { describe, expect, it } from 'vitest'
import { compareReports } from '../../../core/report/compare-reports.ts'
import type { CheckResult, Report, ReportEvidence } from '../../../core/report/report.ts'
import { aReport } from '../../fakes/report.ts'

const base = aReport({})
const seen = (observed: string, more: Partial<ReportEvidence> = {}): ReportEvidence => ({
  fact: 'device.tpmPresent',
  label: 'TPM',
  observed,
  expected: null,
  source: 'a',
  observedAt: '2026-11-23T09:00:00Z',
  privacy: 'open',
  ownThreshold: false,
  ...more,
})
const [template] = base.checks
const check = (id: string, more: Partial<CheckResult>): CheckResult => ({ ...(template as CheckResult), id, evidence: [], ...more })
const report = (checks: readonly CheckResult[], more: Partial<Report> = {}): Report => ({ ...base, checks, ...more })

describe('two reports of a device', () => {
  it('differ in the overall verdict and say since when', () => {
    const before = report([], { overall: 'blocked', collectedAt: '2026-11-23T08:00:00Z' })
    expect(compareReports(before, report([], { overall: 'ready' }))).toEqual({
      since: '2026-11-23T08:00:00Z',
      overall: { before: 'blocked', now: 'ready' },
      verdicts: [],
      values: [],
    })
    expect(compareReports(report([], { collectedAt: null, takenAt: '2026-11-23T07:00:00Z' }), report([])).since).toBe('2026-11-23T07:00:00Z')
  })

  it('of one collection differ since the earlier scan', () => {
    const collectedAt = '2026-11-23T08:00:00Z'
    expect(compareReports(report([], { collectedAt, takenAt: '2026-11-23T09:00:00Z' }), report([], { collectedAt, takenAt: '2026-11-23T10:00:00Z' })).since).toBe('2026-11-23T09:00:00Z')
  })

  it('differ in verdicts, in the order of now, with the values behind them', () => {
    const before = report([check('a', { verdict: 'blocked', evidence: [seen('1.2')] }), check('b', { verdict: 'ready' }), check('c', { verdict: 'unknown' })])
    const now = report([check('c', { verdict: 'ready' }), check('a', { verdict: 'ready', evidence: [seen('2.0')] }), check('b', { verdict: 'ready' })])
    const { verdicts, values } = compareReports(before, now)
    expect(verdicts).toMatchObject([
      { checkId: 'c', before: 'unknown', now: 'ready', values: [] },
      { checkId: 'a', before: 'blocked', now: 'ready', values: [{ label: 'TPM', before: '1.2', now: '2.0' }] },
    ])
    expect(values).toEqual([])
  })

  it('differ in values without another verdict', () => {
    const before = report([check('a', { verdict: 'ready', evidence: [seen('1'), seen('gone', { label: 'Old' })] })])
    const now = report([check('a', { verdict: 'ready', evidence: [seen('2'), seen('new', { label: 'New' })] })])
    expect(compareReports(before, now).values).toMatchObject([
      {
        checkId: 'a',
        values: [{ label: 'TPM', before: '1', now: '2' }],
      },
    ])
    expect(compareReports(before, now).values[0]?.values).toHaveLength(1)
  })

  it('do not differ in where and when a value was read, nor in the order of checks', () => {
    const before = report([check('a', { evidence: [seen('1')] }), check('b', {})])
    const now = report([check('b', {}), check('a', { evidence: [seen('1', { source: 'b', observedAt: '2026-11-24T09:00:00Z' })] })])
    expect(compareReports(before, now)).toMatchObject({ verdicts: [], values: [] })
  })

  it('compare a list under one label as a whole', () => {
    const before = report([check('a', { evidence: [seen('x'), seen('y')] })])
    expect(compareReports(before, before).values).toEqual([])
    const now = report([check('a', { evidence: [seen('x'), seen('z')] })])
    expect(compareReports(before, now).values[0]?.values).toEqual([{ label: 'TPM', before: 'x, y', now: 'x, z' }])
  })

  it('say nothing of a check that only one of them knows', () => {
    expect(compareReports(report([check('old', {})]), report([check('new', {})]))).toMatchObject({ verdicts: [], values: [] })
  })

  it('never differ from themselves', () => {
    expect(compareReports(base, base)).toMatchObject({ verdicts: [], values: [] })
  })
})
