// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { keptEntry } from '../../../core/history/kept-entry.ts'
import { searchEntries } from '../../../core/history/search-entries.ts'
import type { HistoryList, KeptEntry } from '../../../core/ipc/history.ts'
import { redact } from '../../../core/report/redact.ts'
import { openApp, settle } from '../open-app.tsx'
import { historyOn, type FakeBridge, type FakeWorld } from '../invented/fake-bridge.ts'
import { blockedChecks, readyChecks, skippedChecks, unreadChecks } from '../invented/checks.ts'
import { aReport } from '../invented/reports.ts'

const blocked = aReport([...blockedChecks, ...unreadChecks, ...readyChecks], { demo: false })
const ready = aReport([...readyChecks, ...skippedChecks], { demo: false, takenAt: '2026-11-22T08:00:00Z', device: { ...blocked.device, name: 'FBK-LAPTOP-02', serialNumber: 'FBK10002' } })
const entries: readonly KeptEntry[] = [keptEntry('one', 'evidence', blocked), keptEntry('two', 'evidence', ready)]
const list = (text = '', limit = 200): HistoryList => searchEntries(entries, { text, limit }, (iso) => iso.slice(0, 10))
const filled: Partial<FakeWorld> = { history: { ...historyOn, kept: 2, bytes: 24_300 }, kept: list(), reports: { one: blocked, two: ready } }

async function openHistory(world: Partial<FakeWorld> = {}): Promise<FakeBridge> {
  await import('../../../renderer/history/history-page.tsx')
  const fake = await openApp(world)
  fireEvent.click(screen.getByRole('button', { name: 'History' }))
  await screen.findByRole('heading', { name: 'History', level: 1 })
  await settle()
  return fake
}
/** Without a layout the kit takes an open dialog for hidden now and then; in the real window it is found by its role. */
const openedDialog = (): Promise<HTMLElement> => screen.findByRole('alertdialog', { hidden: true })
const press = (dialog: HTMLElement, label: string): boolean => fireEvent.click(within(dialog).getByText(label, { selector: 'button' }))

/** The dialog fades out, and until then it is still in the page. */
async function cancel(dialog: HTMLElement): Promise<void> {
  press(dialog, 'Cancel')
  await waitFor(() => { expect(document.querySelector('[role=alertdialog]')).toBeNull() })
}
const asked = (fake: FakeBridge, channel: string): readonly unknown[] => fake.calls.filter((call) => call.channel === channel).map((call) => call.request)

describe('the history', () => {
  it('lists reports by day with verdict, device, first fix and counts', async () => {
    await openHistory(filled)
    expect(document.activeElement?.textContent).toBe('History')
    const days = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)
    expect(days).toEqual([expect.stringContaining('1 blocked'), expect.stringContaining('1 ready')])
    const row = screen.getByRole('button', { name: 'Blocked: FBK-LAPTOP-01, serial number FBK10001' }).closest<HTMLElement>('.history-row')
    expect(row?.textContent).toContain(entries[0]?.firstFix ?? 'no fix')
    expect(screen.getByText('2 reports, 24 KB, in')).toBeDefined()
    expect(screen.getByText(/Encrypted with a key/)).toBeDefined()
  })

  it('asks the machine for what is typed, and says how much was found', async () => {
    const fake = await openHistory(filled)
    fake.world.kept = list('10002')
    fireEvent.change(screen.getByLabelText('Search'), { target: { value: ' 10002 ' } })
    await settle()
    expect(asked(fake, 'history:list').at(-1)).toEqual({ text: '10002', limit: 200 })
    expect(screen.queryByRole('button', { name: /FBK-LAPTOP-01/ })).toBeNull()
    expect(await screen.findByText('1 report found')).toBeDefined()
    fake.world.kept = { days: [], found: 0, listed: 0 }
    fireEvent.change(screen.getByLabelText('Search'), { target: { value: 'x' } })
    expect(await screen.findByText(/No kept report has a serial number or a name with “x”/)).toBeDefined()
  })

  it('opens the newest report of a scanned serial number, and nothing when several devices are meant', async () => {
    const fake = await openHistory(filled)
    const search = screen.getByLabelText('Search')
    fireEvent.change(search, { target: { value: 'FBK' } })
    fireEvent.keyDown(search, { key: 'Enter' })
    await settle()
    expect(asked(fake, 'history:open')).toEqual([])
    fake.world.kept = { ...list('FBK10001', 1), found: 2 }
    fireEvent.change(search, { target: { value: 'fbk10001' } })
    fireEvent.keyDown(search, { key: 'Enter' })
    await settle()
    expect(asked(fake, 'history:open')).toEqual(['one'])
  })

  it('shows more when there is more', async () => {
    const fake = await openHistory({ ...filled, kept: { ...list(), found: 950, listed: 200 } })
    fireEvent.click(screen.getByRole('button', { name: 'Show more of the other 750 reports' }))
    await settle()
    expect(asked(fake, 'history:list').at(-1)).toEqual({ text: '', limit: 400 })
  })

  it('is renewed when something was kept', async () => {
    const fake = await openHistory()
    expect(screen.getByRole('heading', { name: 'No reports yet' })).toBeDefined()
    fake.world.kept = list()
    fake.push('history:changed', undefined)
    expect(await screen.findByRole('button', { name: /FBK-LAPTOP-02/ })).toBeDefined()
  })

  it('leads from its empty page to the bench', async () => {
    await openHistory()
    fireEvent.click(screen.getByRole('button', { name: 'Go to the bench' }))
    expect(screen.getByRole('heading', { name: 'Bench', level: 1 })).toBeDefined()
  })

  it('exports a day without identifiers unless asked, and says what is missing', async () => {
    const fake = await openHistory({ ...filled, savedDay: { fileName: 'day.zip', missing: 2 } })
    const [button] = screen.getAllByRole('button', { name: /^Export day/ })
    fireEvent.click(button as HTMLElement)
    fireEvent.click(await screen.findByRole('menuitem', { name: 'ZIP of web pages, one a device' }))
    expect(await screen.findByText('Saved as day.zip; 2 reports could not be read and are not in it')).toBeDefined()
    expect(asked(fake, 'history:export-day')).toEqual([{ day: '2026-11-23', format: 'zip', identifiers: false }])
  })

  it('says so when the machine refuses', async () => {
    await openHistory({ failing: { 'history:list': 'The list is not to be had.' } })
    expect(await screen.findByText('The list is not to be had.')).toBeDefined()
  })
})

describe('keeping', () => {
  it('is switched off and on', async () => {
    const fake = await openHistory(filled)
    fireEvent.click(screen.getByRole('switch'))
    await settle()
    fireEvent.click(screen.getByRole('switch'))
    await settle()
    expect(asked(fake, 'history:switch')).toEqual(['off', 'on'])
  })

  it('without a key store says why it is off, and is switched on only after a warning', async () => {
    const fake = await openHistory({ history: { ...historyOn, on: false, unprotected: 'no-key-store' } })
    expect(screen.getByText(/no key store, such as GNOME Keyring or KWallet.*That is why nothing is kept/)).toBeDefined()
    fireEvent.click(screen.getByRole('switch'))
    const dialog = await openedDialog()
    expect(asked(fake, 'history:switch')).toEqual([])
    await cancel(dialog)
    expect(asked(fake, 'history:switch')).toEqual([])
    fireEvent.click(screen.getByRole('switch', { hidden: true }))
    press(await openedDialog(), 'Keep them redacted')
    expect(await screen.findByText(/readable for whoever can read this disk/)).toBeDefined()
    expect(asked(fake, 'history:switch')).toEqual(['on-unprotected'])
  })

  it('deletes everything only after a question', async () => {
    const fake = await openHistory(filled)
    fireEvent.click(screen.getByRole('button', { name: 'Delete all' }))
    await cancel(await openedDialog())
    expect(asked(fake, 'history:wipe')).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Delete all', hidden: true }))
    const dialog = await openedDialog()
    expect(dialog.textContent).toContain('2 reports and the key are deleted')
    press(dialog, 'Delete all reports')
    expect(await screen.findByText('Every kept report is deleted.')).toBeDefined()
    expect(screen.getByText('Nothing is on the disk.')).toBeDefined()
    expect(await screen.findByRole('heading', { name: 'No reports yet' })).toBeDefined()
  })

  it.each([
    ['key-lost', 0, /cannot be decrypted any more/],
    ['key-store-away', 0, /no key store to read them/],
    ['damaged', 3, /3 kept reports were damaged/],
    ['damaged', 1, /1 kept report was damaged/],
    ['cannot-open', 0, /cannot be read or written/],
  ] as const)('says in one sentence what %s means', async (kind, lost, sentence) => {
    await openHistory({ history: { ...historyOn, trouble: { kind, lost } } })
    expect(screen.getByText(sentence)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Delete all' }).getAttribute('aria-disabled')).not.toBe('true')
  })
})

describe('a kept report', () => {
  const openReport = async (world: Partial<FakeWorld> = filled): Promise<FakeBridge> => {
    const fake = await openHistory(world)
    fireEvent.click(screen.getByRole('button', { name: /^Blocked: FBK-LAPTOP-01/ }))
    await screen.findByText(/A kept report/)
    return fake
  }

  it('is the checklist as it was, to read only', async () => {
    await openReport()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(blocked.headline)
    expect(document.activeElement?.textContent).toBe(blocked.headline)
    for (const check of blocked.checks.filter((each) => each.verdict === 'blocked')) expect(screen.getAllByText(check.title).length).toBeGreaterThan(0)
    for (const row of document.querySelectorAll<HTMLElement>('.check > summary')) if (row.parentElement?.hasAttribute('open') === false) fireEvent.click(row)
    await settle()
    expect(screen.getAllByText('Why it could not be checked').length).toBeGreaterThan(0)
    for (const name of ['Scan again', 'Enter the user', 'Sign in to the tenant']) expect(screen.queryByRole('button', { name })).toBeNull()
  })

  it('is exported and copied by its id', async () => {
    const fake = await openReport()
    fireEvent.click(screen.getByRole('button', { name: 'Export' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: /^PDF/ }))
    expect(await screen.findByText('Saved as kept.html')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Export' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Copy as text' }))
    expect(await screen.findByText('Copied as text')).toBeDefined()
    expect([...asked(fake, 'history:export'), ...asked(fake, 'history:copy')]).toEqual([{ id: 'one', format: 'pdf', identifiers: false }, { id: 'one', identifiers: false }])
  })

  it('leads back to the list', async () => {
    await openReport()
    fireEvent.click(screen.getAllByRole('button', { name: 'History' }).at(-1) as HTMLElement)
    expect(await screen.findByRole('heading', { name: 'History', level: 1 })).toBeDefined()
  })

  it('says when it was redacted', async () => {
    await openReport({ ...filled, reports: { one: redact(blocked) } })
    expect(screen.getByText(/left out when it was kept/)).toBeDefined()
  })

  it('that is gone is said', async () => {
    await openHistory({ ...filled, failing: { 'history:open': 'This report is no longer in the history.' } })
    fireEvent.click(screen.getByRole('button', { name: /^Blocked: FBK-LAPTOP-01/ }))
    expect(await screen.findByText('This report is no longer in the history.')).toBeDefined()
  })
})
