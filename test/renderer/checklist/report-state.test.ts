import { describe, expect, it } from 'vitest'
import { isOpen, noReport, reduceReport } from '../../../renderer/checklist/report-state.ts'
import { blockedReport, readyReport } from '../invented/reports.ts'

const error = (code: 'no-report' | 'unknown-device') => ({ code, detail: 'A sentence.' }) as const

describe('the report', () => {
  it('is replaced by a newer one and keeps what was toggled', () => {
    const toggled = reduceReport({ ...noReport, report: blockedReport }, { type: 'row-toggled', checkId: 'tap-web-sign-in', open: false })
    const renewed = reduceReport(toggled, { type: 'report-arrived', report: readyReport })
    expect(renewed.report).toBe(readyReport)
    expect(isOpen(renewed, { id: 'tap-web-sign-in', verdict: 'blocked' })).toBe(false)
  })

  it('is no trouble while nothing was judged, but trouble otherwise', () => {
    expect(reduceReport(noReport, { type: 'report-missing', error: error('no-report') }).problem).toBeNull()
    const failed = reduceReport(noReport, { type: 'report-missing', error: error('unknown-device') })
    expect(failed.problem).toBe('A sentence.')
    expect(reduceReport(failed, { type: 'problem-dismissed' }).problem).toBeNull()
  })

  it('keeps the last answer when an action fails', () => {
    const state = reduceReport({ ...noReport, report: readyReport }, { type: 'action-failed', error: error('unknown-device') })
    expect(state).toMatchObject({ report: readyReport, problem: 'A sentence.' })
  })
})

describe('rows', () => {
  it.each([
    ['blocked', true],
    ['unknown', false],
    ['at-risk', false],
    ['ready', false],
  ])('%s starts open: %s', (verdict, open) => {
    expect(isOpen(noReport, { id: 'a', verdict })).toBe(open)
  })

  it('are not confused by ids that objects know already', () => {
    expect(isOpen(noReport, { id: 'constructor', verdict: 'ready' })).toBe(false)
    expect(isOpen(noReport, { id: 'toString', verdict: 'blocked' })).toBe(true)
  })
})
