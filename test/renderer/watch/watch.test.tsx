// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { WatchState } from '../../../core/ipc/watch.ts'
import { watchText } from '../../../renderer/watch/folder-words.ts'
import { hostileText, steers } from '../invented/reports.ts'
import { openApp, settle } from '../open-app.tsx'

const watching: WatchState = { state: 'watching', folder: 'STICK', files: 2, problems: [] }
const status = (): HTMLElement => screen.getByRole('region', { name: 'Watched folder' })

async function press(name: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }))
  await settle()
  await settle()
}

describe('watching a folder', () => {
  it('starts and stops with one button and says what it does', async () => {
    const fake = await openApp({ watch: { state: 'off', folder: null, files: 0, problems: [] } })
    expect(screen.queryByRole('region', { name: 'Watched folder' })).toBeNull()
    fake.world.watch = watching
    await press('Watch a folder')
    await screen.findByRole('region', { name: 'Watched folder' })
    expect(status().textContent).toContain('Watching STICK: 2 evidence files')
    await press('Stop watching')
    expect(screen.queryByRole('region', { name: 'Watched folder' })).toBeNull()
    expect(fake.calls.map(({ channel }) => channel)).toEqual(expect.arrayContaining(['bench:watch-folder', 'bench:stop-watching']))
    expect(fake.calls.filter(({ channel }) => channel.includes('watch')).every(({ request }) => request === undefined)).toBe(true)
  })

  it('shows what the machine pushes: problems, and a stick that is away', async () => {
    const fake = await openApp({ watch: watching })
    await screen.findByRole('region', { name: 'Watched folder' })
    act(() => { fake.push('watch:changed', { ...watching, folder: hostileText, problems: ['a.preflight.json is cut off.', hostileText] }) })
    await settle()
    expect(within(status()).getAllByRole('listitem')).toHaveLength(2)
    expect(document.querySelector('img')).toBeNull()
    expect(steers(status().textContent)).toBe(false)
    act(() => { fake.push('watch:changed', { ...watching, state: 'away' }) })
    expect(status().textContent).toContain('Waiting for STICK')
    expect(screen.getByRole('button', { name: 'Stop watching' })).toBeDefined()
  })

  it('shows why it could not start', async () => {
    await openApp({ failing: { 'bench:watch-folder': 'The folder is out of reach.' } })
    await press('Watch a folder')
    await screen.findByText('The folder is out of reach.')
  })

  it.each([
    [{ ...watching, files: 0 }, 'no evidence file yet'],
    [{ ...watching, files: 1 }, '1 evidence file;'],
    [{ ...watching, state: 'away' as const }, 'not there now'],
    [{ ...watching, state: 'off' as const }, 'No folder'],
  ])('%# says it in one line', (state, words) => {
    expect(watchText(state)).toContain(words)
  })
})

describe('preparing a stick', () => {
  const stick = { folder: 'STICK', files: ['collect-device.ps1', 'preflight.cmd'], evidenceFiles: 3, line: 'D:\\preflight' }

  it('tells what was written and what to type, until it is dismissed', async () => {
    await openApp({ stick })
    await press('Prepare a stick')
    expect(await screen.findByText('D:\\preflight', { selector: '[role=status] code' })).toBeDefined()
    expect(screen.getByText(/collect-device\.ps1, preflight\.cmd/).textContent).toContain('3 evidence files there are unchanged.')
    await press('Dismiss')
    expect(screen.queryByText(/collect-device\.ps1/)).toBeNull()
  })

  it('says nothing when it is canceled, and one sentence when it fails', async () => {
    const fake = await openApp({ stick: null })
    await press('Prepare a stick')
    expect(screen.queryByText(/is ready/)).toBeNull()
    fake.world.failing = { 'stick:write': 'preflight.cmd could not be written: STICK is full.' }
    await press('Prepare a stick')
    await screen.findByText('preflight.cmd could not be written: STICK is full.')
  })
})
