// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { hostileText, steers } from '../invented/reports.ts'
import { aRow, scanningRows, twelveRows, wholeBench } from '../invented/rows.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'

const openButtons = (): HTMLElement[] => within(screen.getByRole('table')).getAllByRole('button').filter((each) => each.className.includes('bench-open'))

describe('an empty bench', () => {
  it('teaches the ways to get devices and what an evidence file is', async () => {
    await openApp()
    expect(screen.getByRole('heading', { name: 'Bench', level: 1 })).toBeDefined()
    expect(screen.getByRole('heading', { name: 'No devices yet' })).toBeDefined()
    expect(screen.getByRole('heading', { name: 'What is an evidence file?' })).toBeDefined()
    for (const name of ['Check this machine', 'Open evidence files', 'Read this Hyper-V host', 'Watch a folder', 'Prepare a stick', 'Try the demo']) {
      expect(screen.getByRole('button', { name })).toBeDefined()
    }
  })

  it('is not shown before the bench was read', async () => {
    await openApp({ silent: ['bench:list'] })
    expect(screen.queryByRole('heading', { name: 'No devices yet' })).toBeNull()
  })

  it('does not take a failed answer for an empty bench', async () => {
    await openApp({ failing: { 'bench:list': 'The bench is out of reach.' } })
    await screen.findByText('The bench is out of reach.')
    expect(screen.queryByRole('heading', { name: 'No devices yet' })).toBeNull()
  })
})

describe('adding devices', () => {
  it.each([
    ['Check this machine', 'bench:add-this-machine'],
    ['Open evidence files', 'bench:open-evidence'],
    ['Read this Hyper-V host', 'bench:add-hyper-v'],
    ['Try the demo', 'bench:add-demo'],
  ])('%s asks %s once', async (name, channel) => {
    const fake = await openApp({ silent: ['bench:add-this-machine', 'bench:open-evidence', 'bench:add-hyper-v', 'bench:add-demo'] })
    const button = screen.getByRole('button', { name })
    fireEvent.click(button)
    await settle()
    fireEvent.click(button)
    expect(fake.calls.filter((call) => call.channel === channel)).toHaveLength(1)
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })

  it('lists one sentence for each file that could not be read, until it is dismissed', async () => {
    await openApp({ addResult: { added: 0, errors: ['a.json is no evidence file.', hostileText] } })
    fireEvent.click(screen.getByRole('button', { name: 'Open evidence files' }))
    await screen.findByText('a.json is no evidence file.')
    const list = within(screen.getByRole('alert')).getAllByRole('listitem')
    expect(list).toHaveLength(2)
    expect(document.querySelector('img')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss all' }))
    expect(screen.queryByText('a.json is no evidence file.')).toBeNull()
  })

  it('dismisses one sentence at a time: the focus goes on to the next one, at last to the heading', async () => {
    await openApp({ addResult: { added: 0, errors: ['a.json is no evidence file.', 'b.json is too large.', 'c.json ends early.'] } })
    fireEvent.click(screen.getByRole('button', { name: 'Open evidence files' }))
    await screen.findByText('a.json is no evidence file.')
    const dismiss = (): readonly HTMLElement[] => screen.getAllByRole('button', { name: 'Dismiss' })
    const about = (button: Element | null): string | null => document.getElementById(button?.getAttribute('aria-describedby') ?? '')?.textContent ?? null
    fireEvent.click(dismiss()[1] ?? expect.fail())
    expect(screen.queryByText('b.json is too large.')).toBeNull()
    expect(about(document.activeElement)).toBe('c.json ends early.')
    expect(screen.getByText('Dismissed, 2 messages are left').getAttribute('role')).toBe('status')
    expect(screen.getByText('2 things did not work')).toBeDefined()
    fireEvent.click(dismiss()[1] ?? expect.fail())
    expect(about(document.activeElement)).toBe('a.json is no evidence file.')
    // One is left, so there is nothing to dismiss together.
    expect(screen.queryByRole('button', { name: 'Dismiss all' })).toBeNull()
    fireEvent.click(dismiss()[0] ?? expect.fail())
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Bench' }))
    expect(screen.getByText('Dismissed, no message is left')).toBeDefined()
  })
})

describe('the rows', () => {
  it('have the status word, name and serial number in the accessible name', async () => {
    await openApp({ rows: twelveRows })
    expect(openButtons().map((each) => each.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining([
        'Ready: FBK-LAPTOP-01, serial number FBK10001',
        'Blocked: VM-SEED, serial number 1204-5518-7730-2946-0087-3315-62',
        'At risk: FBK-LAPTOP-04, serial number FBK10004',
        "Can't tell yet: unreadable, serial number not read",
      ]),
    )
    expect(openButtons()).toHaveLength(12)
  })

  it('show the first thing to fix, progress, and the error of a failed scan', async () => {
    await openApp({ rows: scanningRows })
    expect(screen.getByText('Assign the web sign-in policy to the device group.')).toBeDefined()
    expect(screen.getByText(/ends in the middle of the item/)).toBeDefined()
    const bars = screen.getAllByRole('progressbar', { name: 'Facts read' })
    expect(bars).toHaveLength(3)
    expect(bars[0]?.getAttribute('value')).toBe('10')
  })

  it('can begin with the worst, and be as they arrived again', async () => {
    await openApp({ rows: twelveRows })
    const words = (): (string | undefined)[] => openButtons().map((each) => each.getAttribute('aria-label')?.split(':')[0])
    const arrived = words()
    const button = screen.getByRole('button', { name: 'Worst first' })
    fireEvent.click(button)
    expect(button.getAttribute('aria-pressed')).toBe('true')
    expect(words()).toEqual([...Array<string>(7).fill('Blocked'), "Can't tell yet", 'At risk', 'At risk', 'At risk', 'Ready'])
    fireEvent.click(button)
    expect(words()).toEqual(arrived)
  })

  it('count verdicts and narrow the list by one of them', async () => {
    await openApp({ rows: twelveRows })
    const group = within(screen.getByRole('group', { name: 'Show devices by verdict' }))
    expect(group.getAllByRole('button').map((each) => each.textContent)).toEqual(['7Blocked', "1Can't tell yet", '3At risk', '1Ready', 'Worst first'])
    const risky = group.getByRole('button', { name: /At risk/ })
    fireEvent.click(risky)
    expect(risky.getAttribute('aria-pressed')).toBe('true')
    expect(openButtons()).toHaveLength(3)
    fireEvent.click(risky)
    expect(openButtons()).toHaveLength(12)
  })

  it('mark demo devices in the header, and only then', async () => {
    const fake = await openApp({ rows: [aRow('real', { source: 'evidence' })] })
    expect(screen.queryByText(/DEMO/)).toBeNull()
    act(() => { fake.push('bench:changed', wholeBench([...fake.world.rows, aRow('invented')])) })
    expect(within(screen.getByRole('banner')).getByText(/DEMO/)).toBeDefined()
  })

  it('show text of a device as text', async () => {
    await openApp({ rows: [aRow('x', { name: hostileText, serialNumber: hostileText, model: hostileText, label: hostileText, error: hostileText, state: 'failed', source: 'evidence' })] })
    expect(document.querySelector('img')).toBeNull()
    expect(document.body.textContent).toContain('<img src=x onerror=')
    expect(steers(document.body.textContent)).toBe(false)
    expect(steers(openButtons()[0]?.getAttribute('aria-label') ?? '\u0007')).toBe(false)
  })
})

describe('the keyboard', () => {
  it('moves between rows with arrow keys and keeps one Tab stop', async () => {
    await openApp({ rows: twelveRows })
    const [first, second] = openButtons()
    const last = openButtons().at(-1)
    first?.focus()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(second)
    expect(openButtons().filter((each) => each.tabIndex === 0)).toEqual([second])
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' })
    expect(document.activeElement).toBe(last)
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Home' })
    expect(document.activeElement).toBe(first)
  })

  it('opens a row and comes back to it', async () => {
    await openApp({ rows: twelveRows })
    await openDevice(/Blocked: VM-SEED/)
    expect(document.activeElement?.tagName).toBe('H1')
    fireEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Bench' }))
    await settle()
    expect(document.activeElement?.getAttribute('aria-label')).toContain('VM-SEED')
  })

  it('keeps the focus in the list when a row is removed', async () => {
    const fake = await openApp({ rows: twelveRows.slice(0, 3) })
    fireEvent.click(screen.getByRole('button', { name: 'Remove VM-SEED from the bench' }))
    await settle()
    expect(fake.calls).toContainEqual({ channel: 'bench:remove', request: 'seed-story' })
    expect(openButtons()).toHaveLength(2)
    expect(document.activeElement?.getAttribute('aria-label')).toContain('FBK-LAPTOP-03')
  })
})

it('announces the end of a scan in words', async () => {
  const fake = await openApp({ rows: scanningRows })
  act(() => { fake.push('bench:changed', wholeBench(twelveRows)) })
  await settle()
  await settle()
  expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain(
    "12 devices checked: 7 blocked, 1 can't tell yet, 3 at risk, 1 ready.",
  )
})
