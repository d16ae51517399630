// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../renderer/commands/registry.ts'
import { titlesHere } from '../../../renderer/commands/command-words.ts'
import { shortcutText } from '../../../renderer/keys/shortcut.ts'
import { usedSettings } from '../../fakes/settings.ts'
import type { FakeWorld } from '../invented/fake-bridge.ts'
import { blockedReport, readyReport } from '../invented/reports.ts'
import { scanningRows, twelveRows } from '../invented/rows.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'

const reports = { 'seed-story': blockedReport, 'ready-laptop': readyReport }
const press = (key: string, held: object = {}, target: Element = document.activeElement ?? document.body): boolean => fireEvent.keyDown(target, { key, ...held })
const open = async (world: Partial<FakeWorld> = {}): ReturnType<typeof openApp> => openApp({ rows: twelveRows, reports, ...world })

async function openPalette(): Promise<HTMLElement> {
  press('k', { ctrlKey: true })
  const field = await screen.findByRole('combobox', { name: /^Command, device/ })
  await settle()
  return field
}
async function ask(words: string): Promise<HTMLElement> {
  const field = await openPalette()
  fireEvent.change(field, { target: { value: words } })
  await settle()
  return field
}
const lines = (): readonly HTMLElement[] => within(screen.getByRole('listbox', { name: 'Commands' })).getAllByRole('option')
const current = (field: HTMLElement): HTMLElement | null => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')
async function choose(words: string): Promise<void> {
  const field = await ask(words)
  press('Enter', {}, field)
  await settle()
}

describe('the list of commands', () => {
  it('is a combobox over a list, one line of which is current', async () => {
    await open()
    const field = await openPalette()
    expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox', { name: 'Commands' }).id)
    expect(current(field)?.getAttribute('aria-selected')).toBe('true')
    press('ArrowDown', {}, field)
    expect(current(field)).toBe(lines()[1])
    expect(lines().filter((each) => each.getAttribute('aria-selected') === 'true')).toHaveLength(1)
    press('ArrowUp', {}, field)
    press('ArrowUp', {}, field)
    expect(current(field)).toBe(lines().at(-1))
  })

  it('opens with Ctrl+Shift+P and by its button', async () => {
    await open()
    press('P', { ctrlKey: true, shiftKey: true })
    await screen.findByRole('dialog', { name: 'Commands' })
    press('Escape')
    await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull() })
    fireEvent.click(screen.getByRole('button', { name: 'Commands' }))
    await screen.findByRole('dialog', { name: 'Commands' })
  })

  it('gives the focus back on Escape', async () => {
    await open()
    const [row] = screen.getAllByRole('button', { name: /VM-SEED/ })
    act(() => { row?.focus() })
    press('Escape', {}, await openPalette())
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(row)
  })

  it('opens a device by its serial number', async () => {
    await open()
    await choose('1204-5518')
    await screen.findByRole('heading', { level: 1, name: blockedReport.headline })
  })

  it('lists blocked devices', async () => {
    await open()
    await ask('blocked device')
    expect(lines().every((each) => each.textContent.includes('Blocked'))).toBe(true)
    expect(lines().map((each) => each.textContent).join()).toContain('VM-SEED')
  })

  it('says why something cannot be done and does not do it', async () => {
    const fake = await open()
    const field = await ask('export as json')
    const [line] = lines()
    expect(line?.getAttribute('aria-disabled')).toBe('true')
    expect(line?.textContent).toContain('No device is open.')
    press('Enter', {}, field)
    expect(screen.getByRole('dialog')).toBeDefined()
    expect(fake.calls.map(({ channel }) => channel)).not.toContain('report:export')
  })

  it('exports the open device and says how it is called', async () => {
    const fake = await open()
    await openDevice(/VM-SEED/)
    await choose('json')
    expect(fake.calls.at(-1)).toEqual({ channel: 'report:export', request: { deviceId: 'seed-story', format: 'json', identifiers: false } })
    expect(screen.getByText('Saved as FBK-LAPTOP-01.preflight.html')).toBeDefined()
  })

  it('opens the entry of a check', async () => {
    await open()
    const field = await ask('tpm-present')
    await screen.findByText('tpm-present', { selector: '.palette-second *' })
    press('Enter', {}, field)
    // Whether the page is hidden behind a dialog is for a real window to tell: test/electron/keyboard.test.ts.
    await screen.findByText('Checks', { selector: 'h1' })
  })

  it('explains a code in any notation', async () => {
    await open()
    const field = await ask('80180014')
    await screen.findByRole('option', { name: /^0x80180014/ })
    press('Enter', {}, field)
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Code' })).value).toBe('0x80180014')
    await screen.findByRole('region', { name: 'Code: 0x80180014' })
  })

  it('puts what was used before first', async () => {
    await open()
    await choose('go about')
    await screen.findByRole('heading', { level: 1, name: /About/ })
    await openPalette()
    expect(lines()[0]?.textContent).toMatch(/^Go to About.*Used before/)
  })

  it('has nothing of a page that a preset hides', async () => {
    const preset = { name: 'Temps', file: 'preflight-preset.json', from: 'beside-app', fixed: [], fixedSignIn: [], hiddenPages: ['codes', 'checks', 'settings'] } as const
    await open({ settings: { ...usedSettings, preset } })
    for (const words of ['error codes', 'dark colors', 'go settings', '0x80180014', 'tpm-present']) {
      const field = await ask(words)
      const list = screen.queryByRole('listbox', { name: 'Commands' })
      expect(list === null ? [] : within(list).queryAllByRole('option'), words).toEqual([])
      press('Escape', {}, field)
    }
    press('4', { ctrlKey: true })
    await settle()
    expect(screen.getByRole('heading', { level: 1, name: 'Bench' })).toBeDefined()
  })
})

describe('the keys', () => {
  it('go to pages and back', async () => {
    await open()
    press('8', { ctrlKey: true })
    await screen.findByRole('heading', { level: 1, name: /About/ })
    press('ArrowLeft', { altKey: true })
    await screen.findByRole('heading', { level: 1, name: 'Bench' })
  })

  it.each([{ key: 'F5' }, { key: 'r', ctrlKey: true }])('scan the open device again and load nothing anew: %j', async ({ key, ...held }) => {
    const fake = await open()
    await openDevice(/VM-SEED/)
    expect(press(key, held)).toBe(false)
    expect(fake.calls.at(-1)).toEqual({ channel: 'scan:start', request: 'seed-story' })
  })

  it('say what stands in the way', async () => {
    const fake = await open({ rows: scanningRows })
    expect(press('F5')).toBe(false)
    await settle()
    expect(screen.getByText('No device is open.')).toBeDefined()
    expect(fake.calls.map(({ channel }) => channel)).not.toContain('scan:start')
  })

  it('search the page', async () => {
    await open()
    press('5', { ctrlKey: true })
    const field = await screen.findByRole('textbox', { name: 'Search' })
    press('f', { ctrlKey: true })
    expect(document.activeElement).toBe(field)
    act(() => { field.blur() })
    press('/')
    await waitFor(() => { expect(document.activeElement).toBe(field) })
  })

  it('leave single characters to a field', async () => {
    await open()
    press('5', { ctrlKey: true })
    const field = await screen.findByRole('textbox', { name: 'Search' })
    expect(press('?', { shiftKey: true }, field)).toBe(true)
    await settle()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('are all listed by ?', async () => {
    await open()
    press('?', { shiftKey: true })
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    const shown = within(dialog).getAllByText(/./, { selector: 'kbd' }).map((each) => each.textContent)
    for (const { id, shortcuts } of commands) {
      for (const shortcut of shortcuts) expect(shown.filter((each) => each === shortcutText(shortcut, false)), id).toHaveLength(1)
      expect(within(dialog).queryAllByText(titlesHere[id][0])).toHaveLength(shortcuts.length > 0 ? 1 : 0)
    }
    fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
