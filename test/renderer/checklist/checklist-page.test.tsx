// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FakeBridge } from '../invented/fake-bridge.ts'
import { blockedReport, hostileReport, hostileText, readyReport, steers, unreadReport } from '../invented/reports.ts'
import { aRow, twelveRows, wholeBench } from '../invented/rows.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'
import { verdictWords } from '../../../renderer/core-words.ts'

const reports = { 'seed-story': blockedReport, 'ready-laptop': readyReport, unreadable: unreadReport, hostile: hostileReport }
const openSeed = async (): Promise<FakeBridge> => {
  const fake = await openApp({ rows: twelveRows, reports })
  await openDevice(/VM-SEED/)
  return fake
}
const row = (title: string): HTMLDetailsElement => screen.getByText(title, { selector: '.check-title' }).closest('details') ?? expect.fail(`${title} is no row`)
const toggle = (details: HTMLDetailsElement, open: boolean): void => {
  details.open = open
  fireEvent(details, new Event('toggle'))
}
const lastCall = (fake: FakeBridge): unknown => fake.calls.at(-1)

describe('the answer', () => {
  it('is the heading and has the focus', async () => {
    await openSeed()
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading.textContent).toBe(blockedReport.headline)
    expect(document.activeElement).toBe(heading)
  })

  it('names device, user, tenant and whose clock judged', async () => {
    await openSeed()
    for (const text of ['1204-5518-7730-2946-0087-3315-62', 'Microsoft Corporation Virtual Machine', 'Fabrikam']) {
      expect(screen.getAllByText(text).length).toBeGreaterThan(0)
    }
    expect(screen.getByText(/by Microsoft Graph's clock · 7 Graph requests/)).toBeDefined()
  })

  it('says so where nothing was read', async () => {
    await openApp({ rows: twelveRows, reports })
    await openDevice(/unreadable/)
    expect(screen.getAllByText('Not read')).toHaveLength(4)
    expect(screen.queryByText('Ready')).toBeNull()
  })

  it('shows flow and notices', async () => {
    await openSeed()
    expect(screen.getByText('What Windows will do: Windows Autopilot, user-driven.')).toBeDefined()
    expect(screen.getByText(/3 hours old/)).toBeDefined()
  })
})

describe('the groups', () => {
  it('have all rows with the status word in the name', async () => {
    await openSeed()
    for (const check of blockedReport.checks) {
      const summary = row(check.title).querySelector('summary')
      expect(summary?.textContent).toMatch(new RegExp(`^${verdictWords[check.verdict]}${check.title.slice(0, 10)}`))
    }
  })

  it('open blocked rows and fold away what is ready or not needed', async () => {
    await openSeed()
    expect(row('Web sign-in does not reach the device before the first lock screen').open).toBe(true)
    expect(row('The pass may expire before setup ends').open).toBe(false)
    expect(screen.getByRole('heading', { name: 'Ready 17' }).closest('details')?.open).toBe(false)
    expect(screen.getByRole('heading', { name: 'Not needed here 4' }).closest('details')?.open).toBe(false)
  })

  it('say once what would open the unread checks', async () => {
    await openSeed()
    expect(screen.getByText('Run the collector as administrator.', { exact: false }).textContent).toBe('Run the collector as administrator. (2 checks)')
  })
})

describe('an opened row', () => {
  it('tells why, what was seen and what to do, and asks for its page by id', async () => {
    const fake = await openSeed()
    const details = within(row('Web sign-in does not reach the device before the first lock screen'))
    expect(details.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['Why it matters', 'What we saw', 'What to do'])
    expect(details.getAllByRole('columnheader').map((each) => each.textContent)).toEqual(['What', 'Observed', 'Expected', 'Source', 'Read'])
    expect(details.getAllByRole('listitem')).toHaveLength(3)
    expect(details.getByText('Intune administrator, no restart needed')).toBeDefined()
    fireEvent.click(details.getByRole('button', { name: 'Learn more' }))
    expect(lastCall(fake)).toEqual({ channel: 'docs:open', request: 'tap-web-sign-in' })
  })

  it('marks our own thresholds', async () => {
    await openSeed()
    const details = row('The pass may expire before setup ends')
    toggle(details, true)
    expect(within(details).getByText('Our own threshold; Microsoft gives none')).toBeDefined()
  })

  it('of an unread check shows reason and action, and a scan where it can help', async () => {
    const fake = await openSeed()
    const denied = row('TPM attestation could not be checked')
    toggle(denied, true)
    expect(within(denied).getByText('Reading the TPM needs an administrator.')).toBeDefined()
    expect(within(denied).getByText('Run the collector as administrator.')).toBeDefined()
    expect(within(denied).queryByRole('button', { name: 'Scan again' })).toBeNull()
    const slow = row('The proxy could not be checked')
    toggle(slow, true)
    fireEvent.click(within(slow).getByRole('button', { name: 'Scan again' }))
    expect(lastCall(fake)).toEqual({ channel: 'scan:start', request: 'seed-story' })
  })

  it('stays as it was left while verdicts move', async () => {
    const fake = await openSeed()
    const title = 'Web sign-in does not reach the device before the first lock screen'
    toggle(row(title), false)
    toggle(row('The pass may expire before setup ends'), true)
    fake.world.reports = { 'seed-story': { ...blockedReport, headline: 'Not ready for user-driven: still.' } }
    act(() => { fake.push('report:changed', 'seed-story') })
    await settle()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not ready for user-driven: still.')
    expect(row(title).open).toBe(false)
    expect(row('The pass may expire before setup ends').open).toBe(true)
  })

  it('does not ask for reports of other devices', async () => {
    const fake = await openSeed()
    const before = fake.calls.length
    act(() => { fake.push('report:changed', 'ready-laptop') })
    await settle()
    expect(fake.calls.length).toBe(before)
  })
})

describe('the plan', () => {
  it('changes the scenario', async () => {
    const fake = await openSeed()
    fireEvent.click(screen.getByRole('combobox', { name: 'Scenario' }))
    const options = await screen.findAllByRole('option')
    expect(options).toHaveLength(7)
    fireEvent.click(screen.getByRole('option', { name: 'Self-deploying' }))
    await settle()
    expect(lastCall(fake)).toEqual({
      channel: 'device:plan',
      request: { deviceId: 'seed-story', scenario: 'self-deploying', overlays: ['tap', 'hyper-v-vm'], user: 'blake.moreno@fabrikam.example' },
    })
    expect(screen.getByRole('combobox', { name: 'Scenario' }).textContent).toContain('Self-deploying')
  })

  it('adds and removes overlays', async () => {
    const fake = await openSeed()
    fireEvent.click(screen.getByRole('checkbox', { name: 'FIDO2 security key' }))
    await settle()
    expect(lastCall(fake)).toMatchObject({ request: { overlays: ['tap', 'fido2', 'hyper-v-vm'] } })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Temporary Access Pass' }))
    await settle()
    expect(lastCall(fake)).toMatchObject({ request: { overlays: ['fido2', 'hyper-v-vm'] } })
  })

  it('builds a second click on the first one before the machine has answered', async () => {
    const fake = await openSeed()
    fireEvent.click(screen.getByRole('checkbox', { name: 'FIDO2 security key' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Temporary Access Pass' }))
    expect(lastCall(fake)).toMatchObject({ request: { overlays: ['fido2', 'hyper-v-vm'] } })
    await settle()
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Temporary Access Pass' }).checked).toBe(false)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'FIDO2 security key' }).checked).toBe(true)
  })

  it('applies the user on Enter and when the field is left, once, and keeps the focus', async () => {
    const fake = await openSeed()
    const plans = (): unknown[] => fake.calls.filter((call) => call.channel === 'device:plan').map((call) => (call.request as { user: unknown }).user)
    const field = screen.getByRole('textbox', { name: 'User who will sign in' })
    field.focus()
    fireEvent.change(field, { target: { value: ' new@fabrikam.example ' } })
    expect(plans()).toEqual([])
    fireEvent.keyDown(field, { key: 'Enter' })
    await settle()
    expect(plans()).toEqual(['new@fabrikam.example'])
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
    fireEvent.blur(screen.getByRole('textbox'))
    expect(plans()).toHaveLength(1)
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '' } })
    fireEvent.blur(screen.getByRole('textbox'))
    expect(plans()).toEqual(['new@fabrikam.example', null])
  })
})

describe('a scan', () => {
  const scanning = twelveRows.map((each) => (each.id === 'seed-story' ? { ...each, state: 'scanning' as const, progress: { done: 12, total: 24, text: 'TPM' } } : each))

  it('can be canceled, shows its progress and keeps the old answer', async () => {
    const fake = await openSeed()
    fireEvent.click(screen.getByRole('button', { name: 'Scan again' }))
    expect(lastCall(fake)).toEqual({ channel: 'scan:start', request: 'seed-story' })
    act(() => { fake.push('bench:changed', wholeBench(scanning)) })
    expect(screen.getByText(/12 of 24 read/, { selector: '.scan-progress span' })).toBeDefined()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(blockedReport.headline)
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(lastCall(fake)).toEqual({ channel: 'scan:cancel', request: 'seed-story' })
  })

  it('announces progress and, once, the answer; a device that is only opened stays silent', async () => {
    const fake = await openSeed()
    const said = (): string => screen.getAllByRole('status').map((each) => each.textContent).join('')
    await settle()
    expect(said()).toBe('')
    act(() => { fake.push('bench:changed', wholeBench(scanning)) })
    await settle()
    expect(said()).toContain('12 of 24 read')
    act(() => { fake.push('bench:changed', wholeBench(twelveRows)) })
    await settle()
    expect(said()).toBe('Not ready for user-driven: 1 thing blocks enrollment.')
  })

  it('that never judged shows no verdict', async () => {
    await openApp({ rows: [aRow('new', { state: 'scanning', overall: null, headline: null, scannedAt: null })] })
    await openDevice(/Scanning: NEW/)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Checking NEW')
    expect(screen.getByRole('button', { name: 'Export' }).getAttribute('aria-disabled')).toBe('true')
    expect(screen.queryByText('Ready')).toBeNull()
  })

  it('that failed says why', async () => {
    await openApp({ rows: [aRow('bad', { state: 'failed', overall: null, headline: null, error: 'bad.preflight.json is cut off.' })] })
    await openDevice(/Scan failed: BAD/)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('bad.preflight.json is cut off.')
  })
})

describe('trouble', () => {
  it('of an action is said beside it and can be dismissed', async () => {
    const fake = await openSeed()
    fake.world.failing = { 'scan:start': 'A scan of this device is already running.' }
    fireEvent.click(screen.getByRole('button', { name: 'Scan again' }))
    await screen.findByText('A scan of this device is already running.')
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText('A scan of this device is already running.')).toBeNull()
  })

  it('of a device that is gone leads back to the bench', async () => {
    const fake = await openSeed()
    act(() => { fake.push('bench:changed', wholeBench([])) })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This device is no longer on the bench')
    fireEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Bench' }))
    expect(screen.getByRole('heading', { name: 'No devices yet' })).toBeDefined()
  })
})

it('shows text of devices and tenants as text', async () => {
  await openApp({ rows: [aRow('hostile', { name: hostileText, user: hostileText })], reports })
  await openDevice(/gnp/)
  toggle(row('A device that hides could not be checked'), true)
  expect(document.querySelector('img')).toBeNull()
  expect(steers(document.body.textContent)).toBe(false)
  expect(steers(screen.getByRole<HTMLInputElement>('textbox').value)).toBe(false)
  expect(document.body.textContent.split('<img src=x').length).toBeGreaterThan(8)
})
