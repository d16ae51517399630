// @vitest-environment jsdom
import fs from 'node:fs'
import path from 'node:path'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { keyTable, withKeys } from '../../../build/readme-keys.ts'
import { root } from '../../../build/paths.ts'
import { commandIds, commandList } from '../../../core/commands/command-list.ts'
import type { CommandId } from '../../../core/commands/command-words.ts'
import type { MenuState } from '../../../core/ipc/menu.ts'
import { titlesHere } from '../../../renderer/commands/command-words.ts'
import { shortcutText } from '../../../renderer/keys/shortcut.ts'
import { usedSettings } from '../../fakes/settings.ts'
import type { FakeBridge, FakeWorld } from '../invented/fake-bridge.ts'
import { blockedReport, readyReport } from '../invented/reports.ts'
import { twelveRows, wholeBench } from '../invented/rows.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'

const reports = { 'seed-story': blockedReport, 'ready-laptop': readyReport }
const open = async (world: Partial<FakeWorld> = {}): ReturnType<typeof openApp> => openApp({ rows: twelveRows, reports, ...world })
const singleKeysOff = { ...usedSettings, settings: { ...usedSettings.settings, singleKeys: false } }
const press = (key: string, held: object = {}): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...held })
const menu = (fake: FakeBridge): MenuState => fake.menus.at(-1) ?? expect.fail('the menu was never told')
const title = (id: CommandId): string => titlesHere[id][0]
/** Longer than a scanner waits between two characters. */
const alone = (): Promise<void> => act(async () => { await new Promise((resolve) => setTimeout(resolve, 80)) })
async function choose(fake: FakeBridge, id: CommandId): Promise<void> {
  act(() => { fake.push('menu:chosen', id) })
  await settle()
}

describe('one list of commands', () => {
  it('is all in the list that is searched, with the first key of each', async () => {
    await open()
    press('k', { ctrlKey: true })
    const list = await screen.findByRole('listbox', { name: 'Commands' })
    await settle()
    const shown = within(list).getAllByRole('option').map((line) => ({ text: line.querySelector('.palette-text')?.firstElementChild?.textContent, keys: line.querySelector('kbd')?.textContent ?? null }))
    for (const { id, shortcuts } of commandList) {
      const [first] = shortcuts
      const wanted = { text: title(id), keys: first === undefined ? null : shortcutText(first, false) }
      if (id === 'palette') expect(shown.map(({ text }) => text)).not.toContain(wanted.text)
      else expect(shown, id).toContainEqual(wanted)
    }
  })

  it('is the table of the README: npx tsx build/readme-keys.ts writes it', () => {
    const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')
    expect(withKeys(readme)).toBe(readme)
    const rows = keyTable().split('\n').filter((line) => line.startsWith('| `'))
    expect(rows).toHaveLength(commandList.filter(({ shortcuts }) => shortcuts.length > 0).length)
    for (const { id, shortcuts } of commandList) {
      for (const shortcut of shortcuts) expect(rows.filter((row) => row.includes(`\`${shortcutText(shortcut, false)}\``) && row.includes(`| ${title(id)} |`)), id).toHaveLength(1)
    }
  })
})

describe('the menu', () => {
  it('is told what cannot be done, and again when that changes', async () => {
    const fake = await open()
    expect(menu(fake).disabled).toEqual(expect.arrayContaining(['scan-again', 'export-json', 'scan-selected', 'remove-device', 'back']))
    expect(menu(fake).disabled).not.toEqual(expect.arrayContaining(['select-all']))
    const told = fake.menus.length
    act(() => { fake.push('bench:changed', wholeBench(twelveRows.map((row) => ({ ...row })))) })
    await settle()
    expect(fake.menus).toHaveLength(told)
    await openDevice(/VM-SEED/)
    expect(menu(fake).disabled).not.toContain('scan-again')
    expect(menu(fake).hidden).toEqual([])
  })

  it('has nothing of a page that a preset hides', async () => {
    const preset = { name: 'Temps', file: 'preflight-preset.json', from: 'beside-app', fixed: [], fixedSignIn: [], hiddenPages: ['codes', 'history', 'settings'] } as const
    const fake = await open({ settings: { ...usedSettings, preset } })
    expect(menu(fake).hidden).toEqual(expect.arrayContaining(['go-codes', 'go-settings', 'export-day-csv', 'theme-dark', 'single-keys-off']))
    expect(menu(fake).hidden.every((id) => commandIds.includes(id))).toBe(true)
    await choose(fake, 'go-codes')
    expect(screen.getByRole('heading', { level: 1, name: 'Bench' })).toBeDefined()
  })

  it('does what is chosen, and says why when it cannot', async () => {
    const fake = await open()
    await choose(fake, 'scan-again')
    expect(screen.getByText('No device is open.')).toBeDefined()
    await choose(fake, 'go-about')
    await screen.findByRole('heading', { level: 1, name: /About/ })
    await choose(fake, 'palette')
    await screen.findByRole('dialog', { name: 'Commands' })
    // The list makes room for what was chosen in the menu.
    await choose(fake, 'go-bench')
    expect(screen.queryByRole('dialog')).toBeNull()
    await screen.findByText('Bench', { selector: 'h1' })
  })
})

describe('the selected devices', () => {
  const ids = twelveRows.map(({ id }) => id)

  it('are checked again, exported and removed by commands from any page', async () => {
    const fake = await open()
    await choose(fake, 'select-all')
    expect(await screen.findByText('12 devices selected')).toBeDefined()
    await choose(fake, 'go-about')
    await choose(fake, 'scan-selected')
    expect(fake.calls).toContainEqual({ channel: 'bench:scan-selected', request: { deviceIds: ids } })
    expect(screen.getByText('12 devices are checked again')).toBeDefined()
    await choose(fake, 'export-selected-csv')
    expect(fake.calls).toContainEqual({ channel: 'bench:export', request: { deviceIds: ids, format: 'csv', identifiers: false } })
    await choose(fake, 'sheet-pdf')
    expect(fake.calls.some(({ channel }) => channel === 'sheet:make')).toBe(true)
    // Nothing is removed before somebody says yes.
    await choose(fake, 'remove-selected')
    expect(await screen.findByRole('alertdialog', { name: 'Remove' })).toBeDefined()
    expect(fake.calls.some(({ channel }) => channel === 'bench:remove-selected')).toBe(false)
    await choose(fake, 'plan-selected')
    expect(await screen.findByRole('form', { name: 'Plan of the selected devices' })).toBeDefined()
    await choose(fake, 'clear-selection')
    expect(screen.queryByRole('region', { name: 'Selected devices' })).toBeNull()
    expect(menu(fake).disabled).toEqual(expect.arrayContaining(['scan-selected', 'plan-selected', 'export-selected-html', 'remove-selected', 'clear-selection']))
  })
})

describe('the last bench day', () => {
  const counts = { blocked: 0, 'cannot-tell': 0, 'at-risk': 0, ready: 1 }

  it('is exported in every format, and named', async () => {
    const fake = await open({ kept: { days: [{ day: '2026-11-22', counts, entries: [] }], found: 1, listed: 1 } })
    for (const format of ['csv', 'json', 'zip'] as const) {
      await choose(fake, `export-day-${format}`)
      expect(fake.calls.at(-1)).toEqual({ channel: 'history:export-day', request: { day: '2026-11-22', format, identifiers: false } })
    }
    expect(screen.getByText('2026-11-22 saved as preflight-day-2026-11-23.csv')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Bench' }))
  })

  it('is missed when nothing is kept', async () => {
    const fake = await open()
    await choose(fake, 'export-day-csv')
    expect(screen.getByText('No report is kept yet.')).toBeDefined()
    expect(fake.calls.some(({ channel }) => channel === 'history:export-day')).toBe(false)
  })
})

describe('single keys', () => {
  const focusedDevice = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-device]')?.dataset['device']

  it('go from device to device, and leave a field its letters', async () => {
    await open()
    const drawn = [...document.querySelectorAll<HTMLElement>('[data-device]')].map((row) => row.dataset['device'])
    for (const [key, index] of [['j', 0], ['j', 1], ['j', 2], ['k', 1]] as const) {
      press(key)
      await waitFor(() => { expect(focusedDevice()).toBe(drawn[index]) })
      await alone()
    }
    const field = screen.getByRole('searchbox')
    act(() => { field.focus() })
    expect(press('j')).toBe(true)
    await alone()
    expect(document.activeElement).toBe(field)
  })

  it('go from check to check', async () => {
    await open()
    await openDevice(/VM-SEED/)
    press('j')
    await alone()
    expect(document.activeElement).toBe(document.querySelector('.groups summary'))
  })

  it('are nothing when they are off; the overview says so, and the list shows another key', async () => {
    await open({ settings: singleKeysOff })
    for (const key of ['j', '/', '?']) expect(press(key, { shiftKey: key === '?' })).toBe(true)
    await alone()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(document.body)
    press('F1')
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    expect(within(dialog).getByText('Shortcuts of a single key (J, K, /, ?) are off. Settings turns them on.')).toBeDefined()
    expect(within(dialog).getAllByText('(off)')).toHaveLength(4)
    press('Escape')
    await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull() })
    press('k', { ctrlKey: true })
    fireEvent.change(await screen.findByRole('combobox', { name: /^Command, device/ }), { target: { value: 'show keyboard' } })
    await settle()
    expect(screen.getByRole('option', { name: /^Show keyboard shortcuts/, hidden: true }).querySelector('kbd')?.textContent).toBe('F1')
  })

  it('are turned off by a command', async () => {
    const fake = await open()
    await choose(fake, 'single-keys-off')
    expect(fake.calls).toContainEqual({ channel: 'settings:change', request: { singleKeys: false } })
    expect(menu(fake).disabled).toContain('single-keys-off')
    press('F1')
    expect(within(await screen.findByRole('dialog')).getAllByText('(off)')).toHaveLength(4)
  })
})
