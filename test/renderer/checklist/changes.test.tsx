// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { CheckChange, ReportChanges } from '../../../core/report/compare-reports.ts'
import { Changes } from '../../../renderer/checklist/changes.tsx'
import { hostileText, steers } from '../invented/reports.ts'

const change = (more: Partial<CheckChange>): CheckChange => ({ checkId: 'tpm-present', topic: 'TPM 2.0', title: 'TPM 2.0 is present', before: 'blocked', now: 'ready', values: [], ...more })
const changes = (more: Partial<ReportChanges>): ReportChanges => ({ since: '2026-11-23T09:00:00Z', overall: { before: 'blocked', now: 'blocked' }, verdicts: [], values: [], ...more })
const show = (more: Partial<ReportChanges>): HTMLElement => {
  render(<Changes changes={changes(more)} />)
  return screen.getByRole('region', { name: /^Changed since/ })
}

describe('what changed', () => {
  it('is the overall verdict and each check with another one', () => {
    const region = show({ overall: { before: 'blocked', now: 'ready' }, verdicts: [change({ values: [{ label: 'TPM', before: '1.2', now: '2.0' }] })] })
    expect(region.textContent).toContain('Blocked then, ready now')
    expect(within(region).getByText('Ready')).toBeDefined()
    expect(region.textContent).toContain('TPM 2.0 is present (was: blocked)')
    expect(region.textContent).toContain('TPM: 1.2 → 2.0')
  })

  it('is said to be nothing when it is nothing', () => {
    expect(show({}).textContent).toContain('Still blocked. Nothing else is different.')
  })

  it('folds values away that changed no answer', () => {
    const region = show({ values: [change({ before: 'ready', values: [{ label: 'TPM', before: 'x', now: hostileText }] })] })
    expect(region.textContent).toContain('No check has another answer.')
    expect(region.querySelector('details')?.open).toBe(false)
    expect(within(region).getByText('1 check with the same answer saw another value')).toBeDefined()
    expect(document.querySelector('img')).toBeNull()
    expect(steers(region.textContent)).toBe(false)
  })
})
