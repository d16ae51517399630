// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { findCode } from '../../../core/codes/find-code.ts'
import type { CheckResult } from '../../../core/report/report.ts'
import { CheckBody } from '../../../renderer/checklist/check-body.tsx'
import { ThemeProvider } from '../../../renderer/ui/theme.tsx'
import { aCheck, evidence } from '../invented/checks.ts'
import { blockedReport } from '../invented/reports.ts'
import { settle } from '../open-app.tsx'

async function open(...observed: readonly string[]): Promise<void> {
  const check: CheckResult = aCheck('now-mdm-last-error', 'blocked', 'MDM enrollment has failed', {
    evidence: observed.map((text) => evidence('Last MDM enrollment error', text, 'None')),
  })
  render(
    <ThemeProvider>
      <CheckBody check={check} report={blockedReport} busy={false} onLearnMore={() => undefined} onScan={() => undefined} />
    </ThemeProvider>,
  )
  await settle()
}

const disclosures = (): (string | null)[] => [...document.querySelectorAll('details.explain > summary')].map((each) => each.textContent)

describe('a code in what was seen', () => {
  it('is explained in place, folded at first', async () => {
    await open('Failed, 0x80180014')
    const summary = await screen.findByText('Explain 0x80180014')
    const details = summary.closest('details') ?? expect.fail('no disclosure')
    expect(details.open).toBe(false)
    expect(within(details).getByText(findCode('0x80180014')[0]?.meaning ?? '')).toBeDefined()
    expect(within(details).getByText('Likely causes')).toBeDefined()
  })

  it('is marked as a hint where it is contested', async () => {
    await open('0x8018002A')
    const details = (await screen.findByText('Explain 0x8018002A')).closest('details') ?? expect.fail('no disclosure')
    expect(within(details).getByText('Hint only')).toBeDefined()
  })

  it('is explained only when the table knows it, and once', async () => {
    await open('0x8BADF00D', 'AADSTS130505, 0x80180014', '-2145910764')
    await screen.findByText('Explain AADSTS130505')
    expect(disclosures()).toEqual(['Explain AADSTS130505', 'Explain 0x80180014'])
  })

  it('is not looked for where there is none', async () => {
    await open('26200')
    await settle()
    expect(disclosures()).toEqual([])
  })
})
