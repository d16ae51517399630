// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { revealCheck } from '../../../renderer/checklist/reveal-check.ts'
import { aCheck } from '../invented/checks.ts'
import { aReport } from '../invented/reports.ts'
import { twelveRows } from '../invented/rows.ts'
import { openApp, openDevice } from '../open-app.tsx'

const follows = { follows: 'reg-other-tenant', followsBecause: 'While another tenant claims the device, it cannot be registered here.' }
const report = aReport([
  aCheck('reg-other-tenant', 'blocked', 'Device is registered in another tenant'),
  { ...aCheck('reg-exists', 'blocked', 'Device is not registered'), ...follows },
  { ...aCheck('prof-assigned', 'at-risk', 'Profile has not arrived'), ...follows },
])

async function openFolded(): Promise<HTMLElement> {
  await openApp({ rows: twelveRows, reports: { 'seed-story': report } })
  await openDevice(/VM-SEED/)
  return screen.getByText('2 more follow from this').closest('details') ?? expect.fail('nothing is folded')
}

describe('what follows from a root', () => {
  it('is folded below it with the reason, said once', async () => {
    const fold = await openFolded()
    expect((fold as HTMLDetailsElement).open).toBe(false)
    expect(within(fold).getAllByText(follows.followsBecause)).toHaveLength(1)
    expect(within(fold).getByText('Device is not registered', { selector: '.check-title' })).toBeDefined()
    expect(within(fold).getByText('Profile has not arrived', { selector: '.check-title' })).toBeDefined()
    expect(fold.closest('li')?.querySelector('.check-title')?.textContent).toBe('Device is registered in another tenant')
  })

  it('is shown once and counted where its verdict is', async () => {
    await openFolded()
    expect(screen.getAllByText('Profile has not arrived')).toHaveLength(1)
    expect(screen.getByRole('heading', { name: 'Blocked 2' })).toBeDefined()
    const risk = screen.getByRole('heading', { name: 'At risk 1' }).closest('section') ?? expect.fail('no group')
    expect(within(risk).getByText('1 stands under what it follows from.')).toBeDefined()
  })

  it('opens when a link leads to it', async () => {
    const fold = await openFolded()
    revealCheck('prof-assigned')
    expect((fold as HTMLDetailsElement).open).toBe(true)
    expect(document.activeElement?.textContent).toContain('Profile has not arrived')
  })

  it('can be opened like any row', async () => {
    const fold = await openFolded()
    const row = within(fold).getByText('Profile has not arrived').closest('details') ?? expect.fail('no row')
    row.open = true
    fireEvent(row, new Event('toggle'))
    expect(within(row).getByText('Why it matters')).toBeDefined()
  })
})
