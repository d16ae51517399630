// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SheetAnswer } from '../../../core/ipc/sheet.ts'
import { sheetOutcome } from '../../../renderer/export/sheet-menu-words.ts'
import type { FakeBridge, FakeWorld } from '../invented/fake-bridge.ts'
import { readyReport } from '../invented/reports.ts'
import { twelveRows } from '../invented/rows.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'

const judged = twelveRows.filter(({ state }) => state === 'judged').map(({ id }) => id)

async function openBenchMenu(more: Partial<FakeWorld> = {}): Promise<FakeBridge> {
  const fake = await openApp({ rows: twelveRows, ...more })
  fireEvent.click(await screen.findByRole('button', { name: 'Hand-over sheets' }))
  await screen.findByRole('menuitem', { name: /Save as PDF/ })
  return fake
}

describe('hand-over sheets of the bench', () => {
  it('are made of every judged device that is shown, in the order of the list', async () => {
    const fake = await openBenchMenu()
    expect(screen.getByRole('menuitem', { name: /PDF/ }).textContent).toContain(`${String(judged.length)} pages`)
    fireEvent.click(screen.getByRole('menuitem', { name: /PDF/ }))
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'sheet:make', request: { deviceIds: judged, target: 'pdf' } })
    expect(screen.getByText('Saved as preflight-sheets.pdf')).toBeDefined()
  })

  it('go to the printer', async () => {
    const fake = await openBenchMenu()
    fireEvent.click(screen.getByRole('menuitem', { name: 'Print' }))
    await settle()
    expect(fake.calls.at(-1)).toMatchObject({ channel: 'sheet:make', request: { target: 'printer' } })
  })

  it('say why they were not made', async () => {
    await openBenchMenu({ failing: { 'sheet:make': 'The sheets could not be printed. Save them as PDF instead.' } })
    fireEvent.click(screen.getByRole('menuitem', { name: 'Print' }))
    await screen.findByText('The sheets could not be printed. Save them as PDF instead.')
  })

  it('are not offered before a device is judged', async () => {
    await openApp({ rows: twelveRows.filter(({ state }) => state !== 'judged').slice(0, 1) })
    await settle()
    expect(screen.queryByRole('button', { name: /Hand-over/ })).toBeNull()
  })
})

describe('the hand-over sheet of one device', () => {
  it.each([
    [/Hand-over sheet as PDF/, 'pdf'],
    [/Print the hand-over sheet/, 'printer'],
  ])('%s', async (name, target) => {
    const fake = await openApp({ rows: twelveRows, reports: { 'ready-laptop': readyReport } })
    await openDevice(/FBK-LAPTOP-01/)
    fireEvent.click(screen.getByRole('button', { name: 'Export' }))
    fireEvent.click(await screen.findByRole('menuitem', { name }))
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'sheet:make', request: { deviceIds: ['ready-laptop'], target } })
  })
})

describe('what became of the sheets', () => {
  const answer: SheetAnswer = { outcome: 'printed', fileName: null, sheets: 3, notJudged: 0 }
  it.each<[Partial<SheetAnswer>, string | null]>([
    [{}, '3 sheets sent to the printer'],
    [{ sheets: 1 }, 'Sent to the printer'],
    [{ outcome: 'saved', fileName: 'a.pdf' }, 'Saved as a.pdf'],
    [{ outcome: 'canceled' }, null],
    [{ notJudged: 1 }, '3 sheets sent to the printer. 1 device is not judged yet and has no sheet'],
    [{ outcome: 'saved', fileName: 'a.pdf', notJudged: 2 }, 'Saved as a.pdf. 2 devices are not judged yet and have no sheet'],
  ])('%o: %s', (changes, text) => {
    expect(sheetOutcome({ ...answer, ...changes })).toBe(text)
  })
})
