// @vitest-environment jsdom
import { act, createEvent, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BenchRow } from '../../../core/ipc/bench.ts'
import { playReady } from '../../../renderer/bench/ready-sound.ts'
import { aRow, twelveRows, wholeBench } from '../invented/rows.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'

const openButtons = (): HTMLElement[] => within(screen.getByRole('table')).queryAllByRole('button').filter((each) => each.className.includes('bench-open'))
const serials = (): (string | undefined)[] => openButtons().map((each) => each.getAttribute('aria-label')?.split('number ')[1])
const searchBox = (): HTMLInputElement => screen.getByRole('searchbox', { name: 'Search or scan a serial number' })
const box = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name })

/** Presses keys this far apart by the clock of the page. Milliseconds. */
function keys(target: Element, text: readonly string[], gap: number, from = performance.now()): void {
  let at = from
  for (const key of text) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    at += gap
    Object.defineProperty(event, 'timeStamp', { value: at })
    act(() => { target.dispatchEvent(event) })
  }
}

afterEach(() => { vi.useRealTimers() })

describe('a scanner', () => {
  const scan = (text: string, target: Element = document.body): void => { keys(target, [...text, 'Enter'], 8) }

  it('jumps to the device, whatever hid it', async () => {
    await openApp({ rows: twelveRows })
    fireEvent.click(screen.getByRole('button', { name: /Ready$/ }))
    expect(openButtons()).toHaveLength(1)
    scan('FBK10005')
    await settle()
    expect(openButtons()).toHaveLength(12)
    expect(document.activeElement?.getAttribute('aria-label')).toContain('FBK-LAPTOP-05')
  })

  it('is heard while a row has the focus, and does not open it', async () => {
    await openApp({ rows: twelveRows })
    openButtons()[0]?.focus()
    scan('FBK10003', document.activeElement ?? document.body)
    await settle()
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull()
    expect(document.activeElement?.getAttribute('aria-label')).toContain('FBK-LAPTOP-03')
  })

  it('is obeyed once: a list that appears again takes the focus from nobody who types', async () => {
    await openApp({ rows: twelveRows })
    scan('FBK10005')
    await settle()
    expect(document.activeElement?.getAttribute('aria-label')).toContain('FBK-LAPTOP-05')
    act(() => { searchBox().focus() })
    for (const value of ['no such device', 'fbk']) {
      fireEvent.change(searchBox(), { target: { value } })
      await settle()
    }
    expect(openButtons().length).toBeGreaterThan(1)
    expect(document.activeElement).toBe(searchBox())
  })

  it('is one scan for a busy computer too, which brings its keys in pieces', async () => {
    await openApp({ rows: twelveRows })
    const start = performance.now()
    keys(document.body, [...'FBK10'], 8, start)
    await act(async () => { await new Promise((resolve) => setTimeout(resolve, 250)) })
    expect(searchBox().value).toBe('FBK10')
    // By the clock of the keys these came right behind.
    keys(document.body, [...'005', 'Enter'], 8, start + 5 * 8)
    await settle()
    expect(document.activeElement?.getAttribute('aria-label')).toContain('FBK-LAPTOP-05')
    expect(searchBox().value).toBe('')
  })

  it('without Enter leaves the next Enter to whoever presses it', async () => {
    await openApp({ rows: twelveRows })
    keys(document.body, [...'FBK10005'], 8)
    await act(async () => { await new Promise((resolve) => setTimeout(resolve, 250)) })
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
    act(() => { document.body.dispatchEvent(enter) })
    expect(enter.defaultPrevented).toBe(false)
    expect(searchBox().value).toBe('FBK10005')
  })

  it('of a device that is not there is told so, and the next scan replaces it', async () => {
    await openApp({ rows: twelveRows })
    scan('FBK77777')
    await settle()
    await settle()
    expect(screen.getByText('No device with serial FBK77777 on the bench')).toBeDefined()
    expect(document.activeElement).toBe(searchBox())
    expect([searchBox().selectionStart, searchBox().selectionEnd]).toEqual([0, 8])
    scan('FBK10004')
    await settle()
    // The search box has the focus, so there the keys are the box's own.
    fireEvent.change(searchBox(), { target: { value: 'FBK10004' } })
    fireEvent.keyDown(searchBox(), { key: 'Enter' })
    await settle()
    expect(screen.queryByText(/No device with serial/)).toBeNull()
    expect(document.activeElement?.getAttribute('aria-label')).toContain('FBK-LAPTOP-04')
  })

  it('without Enter leaves what it read in the search box', async () => {
    await openApp({ rows: twelveRows })
    vi.useFakeTimers()
    keys(document.body, [...'FBK10010'], 8)
    act(() => { vi.advanceTimersByTime(200) })
    expect(searchBox().value).toBe('FBK10010')
    expect(serials()).toEqual(['FBK10010'])
  })

  it('is not what a person types, nor what a field is for', async () => {
    await openApp({ rows: twelveRows })
    // No letter that is a shortcut of its own.
    keys(document.body, [...'FB-10005', 'Enter'], 120)
    keys(screen.getByRole('combobox', { name: 'Sort by' }), [...'FBK10005', 'Enter'], 8)
    await settle()
    expect(searchBox().value).toBe('')
    expect(document.activeElement).toBe(document.body)
  })
})

describe('looking for devices', () => {
  it('typing narrows the list and says how many are left', async () => {
    await openApp({ rows: twelveRows })
    fireEvent.change(searchBox(), { target: { value: 'fbk laptop-0' } })
    expect(openButtons()).toHaveLength(6)
    expect(screen.getByText('6 of 12 devices shown')).toBeDefined()
    fireEvent.change(searchBox(), { target: { value: 'no such' } })
    expect(screen.getByText('No device fits this search and these filters.')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Show all devices' }))
    expect(openButtons()).toHaveLength(12)
  })

  it('a column sorts, turns around and lets go, and says so', async () => {
    await openApp({ rows: twelveRows })
    const head = (): HTMLElement => screen.getByRole('columnheader', { name: /Serial/ })
    const arrived = serials()
    const press = (): void => { fireEvent.click(within(head()).getByRole('button', { name: 'Serial' })) }
    press()
    expect(head().getAttribute('aria-sort')).toBe('ascending')
    const sorted = serials()
    press()
    expect(head().getAttribute('aria-sort')).toBe('descending')
    expect(serials().slice(0, -1)).toEqual(sorted.slice(0, -1).reverse())
    expect(serials().at(-1)).toBe(sorted.at(-1))
    press()
    expect(head().getAttribute('aria-sort')).toBe('none')
    expect(serials()).toEqual(arrived)
  })

  it('a source is offered where there are several', async () => {
    const rows = [aRow('file', { source: 'evidence', label: 'a.preflight.json' }), aRow('csv', { source: 'evidence', label: 'lot.csv, row 1' })]
    await openApp({ rows })
    fireEvent.change(screen.getByRole('combobox', { name: 'Source' }), { target: { value: 'csv' } })
    expect(openButtons()).toHaveLength(1)
    expect(within(screen.getByRole('table')).getByText('CSV file')).toBeDefined()
  })

  it('stays as it was when one comes back from a device', async () => {
    await openApp({ rows: twelveRows })
    fireEvent.change(searchBox(), { target: { value: 'laptop 0' } })
    fireEvent.click(screen.getByRole('button', { name: 'Group by the same fix' }))
    await openDevice(/FBK-LAPTOP-05/)
    fireEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Bench' }))
    await settle()
    expect(searchBox().value).toBe('laptop 0')
    expect(screen.getByRole('button', { name: 'Group by the same fix' }).getAttribute('aria-pressed')).toBe('true')
  })
})

describe('grouped by the same fix', () => {
  it('each group has a header that folds its devices away, also by keyboard', async () => {
    await openApp({ rows: [...twelveRows, ...twelveRows.slice(4, 5).map((row) => ({ ...row, id: 'again', name: 'FBK-LAPTOP-55' }))] })
    fireEvent.click(screen.getByRole('button', { name: 'Group by the same fix' }))
    const header = screen.getByRole('button', { name: '2 devices: Register the hardware hash of the device.' })
    expect(header.getAttribute('aria-expanded')).toBe('true')
    expect(within(screen.getByRole('table')).getAllByRole('row')[1]?.textContent).toContain('2 devices: Register')
    fireEvent.click(header)
    expect(header.getAttribute('aria-expanded')).toBe('false')
    expect(openButtons()).toHaveLength(11)
    header.focus()
    fireEvent.keyDown(header, { key: 'ArrowDown' })
    expect(document.activeElement?.className).toBe('group-button')
    fireEvent.keyDown(document.activeElement ?? header, { key: 'ArrowDown' })
    expect(document.activeElement?.className).toBe('bench-open')
    expect(screen.getByRole('button', { name: '1 device: Ready, nothing to fix' })).toBeDefined()
  })
})

describe('selected devices', () => {
  const pick = async (rows: readonly BenchRow[], ...names: readonly string[]): ReturnType<typeof openApp> => {
    const fake = await openApp({ rows })
    for (const name of names) fireEvent.click(box(`Select ${name}`))
    await screen.findByRole('region', { name: 'Selected devices' })
    return fake
  }

  it('are counted, with those that a filter hides', async () => {
    await pick(twelveRows, 'FBK-LAPTOP-01', 'VM-SEED')
    expect(screen.getByText('2 devices selected')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: /Ready$/ }))
    expect(screen.getByText('2 devices selected, 1 of them not shown')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Clear selection' }))
    expect(screen.queryByRole('region', { name: 'Selected devices' })).toBeNull()
  })

  it('are a range with Shift, and all that are shown by the box of the head', async () => {
    await pick(twelveRows, 'VM-SEED')
    fireEvent.click(box('Select FBK-LAPTOP-05'), { shiftKey: true })
    expect(screen.getByText('4 devices selected')).toBeDefined()
    expect(box('Select all shown devices').indeterminate).toBe(true)
    fireEvent.click(box('Select all shown devices'))
    expect(screen.getByText('12 devices selected')).toBeDefined()
  })

  it('are checked again, exported and given another plan', async () => {
    const fake = await pick(twelveRows, 'FBK-LAPTOP-01', 'VM-SEED')
    const deviceIds = ['ready-laptop', 'seed-story']
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }))
    await settle()
    expect(fake.calls).toContainEqual({ channel: 'bench:scan-selected', request: { deviceIds } })
    fireEvent.click(screen.getByRole('button', { name: 'Export' }))
    fireEvent.click(screen.getByRole('menuitem', { name: /^CSV/ }))
    await screen.findByText('Saved as preflight-bench-2.csv')
    expect(fake.calls).toContainEqual({ channel: 'bench:export', request: { deviceIds, format: 'csv', identifiers: false } })
    fireEvent.click(screen.getByRole('button', { name: 'Change plan' }))
    const form = within(screen.getByRole('form', { name: 'Plan of the selected devices' }))
    fireEvent.change(form.getByRole('combobox', { name: 'Scenario' }), { target: { value: 'self-deploying' } })
    fireEvent.change(form.getByRole('combobox', { name: 'Temporary Access Pass' }), { target: { value: 'without' } })
    fireEvent.click(form.getByRole('button', { name: 'Apply to 2 devices' }))
    await settle()
    expect(fake.calls).toContainEqual({ channel: 'bench:plan-selected', request: { deviceIds, scenario: 'self-deploying', with: [], without: ['tap'] } })
  })

  it('are removed after a question, one alone without', async () => {
    const fake = await pick(twelveRows, 'FBK-LAPTOP-01', 'VM-SEED')
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }))
    expect(document.activeElement?.textContent).toBe('Keep them')
    expect(fake.calls.some(({ channel }) => channel === 'bench:remove-selected')).toBe(false)
    fireEvent.click(screen.getByRole('button', { name: 'Remove 2 devices' }))
    await settle()
    expect(openButtons()).toHaveLength(10)
    fireEvent.click(box('Select FBK-LAPTOP-03'))
    fireEvent.click(await screen.findByRole('button', { name: 'Remove' }))
    await settle()
    expect(openButtons()).toHaveLength(9)
  })

  it('say beside them what went wrong', async () => {
    const fake = await pick(twelveRows, 'VM-SEED')
    fake.world.failing = { 'bench:scan-selected': 'This device is no longer on the bench.' }
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }))
    expect(await within(screen.getByRole('region', { name: 'Selected devices' })).findByText('This device is no longer on the bench.')).toBeDefined()
  })
})

describe('a device that turns ready', () => {
  it('says so once', async () => {
    const fake = await openApp({ rows: twelveRows })
    const fixed = twelveRows.map((row) => (row.id === 'not-registered' ? { ...row, overall: 'ready' as const, firstFix: null } : row))
    act(() => { fake.push('bench:changed', wholeBench(fixed)) })
    await settle()
    const spoken = (): (string | null)[] => screen.getAllByRole('status').map((each) => each.textContent)
    expect(spoken()).toContain('FBK-LAPTOP-05 is ready now')
    act(() => { fake.push('bench:changed', wholeBench(fixed.map((row) => ({ ...row, scannedAt: '2026-11-23T09:10:00Z' })))) })
    await settle()
    expect(spoken().filter((text) => text?.includes('is ready now'))).toHaveLength(1)
  })

  it('and one that is ready from the start does not', async () => {
    const fake = await openApp({ rows: [aRow('new', { state: 'scanning', overall: null })] })
    act(() => { fake.push('bench:changed', wholeBench([aRow('new')])) })
    await settle()
    expect(screen.getAllByRole('status').some((each) => each.textContent?.includes('ready now'))).toBe(false)
  })

  it('can be heard: two tones, and then the sound is let go', () => {
    const log: string[] = []
    let ended: (() => void) | undefined
    const node = { connect: (next: unknown) => next }
    playReady(() => ({
      currentTime: 2,
      destination: node,
      createOscillator: () => ({ ...node, frequency: { value: 0 }, start: (at: number) => log.push(`start ${at.toFixed(2)}`), stop: (at: number) => log.push(`stop ${at.toFixed(2)}`), set onended(run: () => void) { ended = run } }),
      createGain: () => ({ ...node, gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined } }),
      close: () => log.push('close'),
    }) as unknown as AudioContext)
    ended?.()
    expect(log).toEqual(['start 2.00', 'stop 2.12', 'start 2.12', 'stop 2.24', 'close'])
  })
})

describe('files that were dropped', () => {
  it('are awaited while they are held over the window, also over its parts', async () => {
    await openApp()
    const held = { dataTransfer: { types: ['Files'] } }
    const leave = (from: Element, to: Element | null): void => {
      const event = createEvent.dragLeave(from, held)
      Object.defineProperty(event, 'relatedTarget', { value: to })
      fireEvent(from, event)
    }
    fireEvent.dragEnter(document.body, held)
    leave(screen.getByRole('main'), document.body)
    expect(screen.getByText('Let go to add them to the bench')).toBeDefined()
    leave(document.body, null)
    expect(screen.getByText('Drop files or a folder anywhere on this window')).toBeDefined()
    fireEvent.dragEnter(document.body, { dataTransfer: { types: ['text/plain'] } })
    expect(screen.queryByText('Let go to add them to the bench')).toBeNull()
  })

  it('are told of where they could not be used, by name', async () => {
    const fake = await openApp({ rows: twelveRows })
    act(() => { fake.push('bench:dropped', { added: 1, errors: ['holiday.jpg is neither evidence nor diagnostics.'] }) })
    expect((await screen.findByText(/^holiday\.jpg is neither/)).closest('[role=alert]')).not.toBeNull()
  })

  it('lead to the bench from any other page', async () => {
    const fake = await openApp({ rows: twelveRows })
    fireEvent.click(screen.getByRole('button', { name: 'About' }))
    await screen.findByRole('heading', { level: 1, name: 'About Preflight' })
    act(() => { fake.push('bench:dropped', { added: 0, errors: ['holiday.jpg is neither evidence nor diagnostics.'] }) })
    expect(await screen.findByRole('heading', { level: 1, name: 'Bench' })).toBeDefined()
    expect(await screen.findByText(/^holiday\.jpg is neither/)).toBeDefined()
  })
})

describe('five hundred devices', () => {
  const many = Array.from({ length: 500 }, (_, index) => aRow(`id-${String(index)}`, { name: `PC-${String(index)}`, serialNumber: `LOT${String(index).padStart(5, '0')}` }))

  it('are said to be five hundred, of which those in sight are drawn', async () => {
    await openApp({ rows: many })
    const table = screen.getByRole('table')
    expect(table.getAttribute('aria-rowcount')).toBe('501')
    expect(openButtons().length).toBeLessThan(60)
    expect(within(table).getAllByRole('row')[1]?.getAttribute('aria-rowindex')).toBe('2')
  })

  it('are reached by End and by a scan', async () => {
    await openApp({ rows: many })
    openButtons()[0]?.focus()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' })
    expect(document.activeElement?.getAttribute('aria-label')).toContain('LOT00499')
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('501')
    keys(document.activeElement ?? document.body, [...'LOT00250', 'Enter'], 8)
    await settle()
    expect(document.activeElement?.getAttribute('aria-label')).toContain('LOT00250')
  })
})
