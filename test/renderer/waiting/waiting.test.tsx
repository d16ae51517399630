// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RowWait } from '../../../core/ipc/waiting.ts'
import type { Report } from '../../../core/report/report.ts'
import { mayWait } from '../../../core/waiting/may-wait.ts'
import { spanText, waitText } from '../../../renderer/waiting/wait-words.ts'
import { benchAnnouncement } from '../../../renderer/bench/bench-words.ts'
import type { FakeBridge } from '../invented/fake-bridge.ts'
import { readyReport } from '../invented/reports.ts'
import { aRow, wholeBench } from '../invented/rows.ts'
import { openApp, openDevice, settle } from '../open-app.tsx'

const wait = (more: Partial<RowWait> = {}): RowWait => ({
  state: 'waiting',
  since: '2026-11-23T09:00:00Z',
  text: 'Intune is assigning the profile.',
  askedAt: '2026-11-23T09:04:00Z',
  watched: null,
  ...more,
})

const [first] = readyReport.checks
const withProfile = (verdict: 'at-risk' | 'ready'): Report => ({
  ...readyReport,
  overall: verdict === 'ready' ? 'ready' : 'at-risk',
  profileChain: { links: [], wait: 'In this tenant it takes 4 min.' },
  checks: [{ ...(first ?? expect.fail()), id: 'prof-assigned', verdict }, ...readyReport.checks.slice(1)],
})
const pendingRow = aRow('pending', { name: 'FBK-LAPTOP-07', overall: 'at-risk' })

async function open(verdict: 'at-risk' | 'ready', row = pendingRow): Promise<FakeBridge> {
  const fake = await openApp({ rows: [row], reports: { pending: withProfile(verdict) } })
  await openDevice(/FBK-LAPTOP-07/)
  return fake
}

describe('waiting for the profile', () => {
  it('is offered while the profile is missing', async () => {
    const fake = await open('at-risk')
    fireEvent.click(screen.getByRole('button', { name: 'Wait for the profile' }))
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'wait:start', request: 'pending' })
    fireEvent.click(screen.getByRole('button', { name: 'Stop waiting' }))
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'wait:stop', request: 'pending' })
    expect(screen.getByRole('button', { name: 'Wait for the profile' })).toBeDefined()
  })

  it('is not offered when the profile is there', async () => {
    await open('ready')
    expect(screen.queryByRole('button', { name: 'Wait for the profile' })).toBeNull()
  })

  it('says how it goes, and once how it ended', async () => {
    const fake = await open('at-risk', { ...pendingRow, wait: wait() })
    const panel = within(screen.getByRole('region', { name: 'Waiting for the profile' }))
    expect(panel.getByText('Intune is assigning the profile.')).toBeDefined()
    expect(panel.getByText(/^Waiting for /)).toBeDefined()
    expect(panel.getByText(/^Last asked .*In this tenant it takes 4 min\.$/)).toBeDefined()
    act(() => {
      fake.push('bench:changed', wholeBench([{ ...pendingRow, state: 'scanning', wait: wait({ state: 'assigned', text: 'The profile is assigned.' }) }]))
    })
    expect(panel.getByText('The profile is assigned; the device is checked again.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Stop waiting' })).toBeNull()
  })

  it('shows in the row of the bench', async () => {
    await openApp({ rows: [{ ...pendingRow, wait: wait() }] })
    expect(screen.getByText(/^Waiting for the profile for [^()]*$/)).toBeDefined()
  })

  it('shows the median of the tenant, and trouble, in the row', async () => {
    await openApp({ rows: [{ ...pendingRow, wait: wait({ state: 'cut-off', watched: { count: 3, medianMs: 240_000 } }) }] })
    expect(screen.getByText(/^Waiting for the profile for .* \(median here 4 min\), tenant out of reach$/)).toBeDefined()
  })

  it('says how long it took before where the report says nothing, as without a record', async () => {
    await openApp({ rows: [{ ...pendingRow, wait: wait({ watched: { count: 3, medianMs: 240_000 } }) }], reports: { pending: { ...withProfile('at-risk'), profileChain: null } } })
    await openDevice(/FBK-LAPTOP-07/)
    expect(screen.getByText(/In the last 3 waits that Preflight watched to their end in this tenant/)).toBeDefined()
  })
})

describe('waiting from the bench', () => {
  const onItsWay = aRow('pending', { name: 'FBK-LAPTOP-07', overall: 'at-risk', profilePending: true })

  it('begins and ends in the row, and the focus stays', async () => {
    const fake = await openApp({ rows: [onItsWay, aRow('ready')] })
    const button = screen.getByRole('button', { name: 'Wait for the profile of FBK-LAPTOP-07' })
    button.focus()
    fireEvent.click(button)
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'wait:start', request: 'pending' })
    expect(screen.getByRole('button', { name: 'Stop waiting for the profile of FBK-LAPTOP-07' })).toBe(document.activeElement)
    fireEvent.click(button)
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'wait:stop', request: 'pending' })
  })

  it('begins and ends for all that are pending', async () => {
    const fake = await openApp({ rows: [onItsWay, { ...onItsWay, id: 'second', name: 'SECOND' }, aRow('ready')] })
    expect(screen.getByText(/The profile of 2 devices is on its way\./)).toBeDefined()
    const button = screen.getByRole('button', { name: 'Wait for all that are pending' })
    button.focus()
    fireEvent.click(button)
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'wait:start-pending', request: undefined })
    expect(screen.getByText(/^Preflight waits for the profile of 2 devices\./)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Stop waiting for all' })).toBe(document.activeElement)
    fireEvent.click(button)
    await settle()
    expect(fake.calls.at(-1)).toEqual({ channel: 'wait:stop-all', request: undefined })
  })

  it('is not offered where no profile is on its way', async () => {
    await openApp({ rows: [aRow('ready'), pendingRow] })
    expect(screen.queryByRole('button', { name: /^Wait/ })).toBeNull()
  })

  it('says why it did not begin', async () => {
    await openApp({ rows: [onItsWay], failing: { 'wait:start': 'This device has not been judged yet.' } })
    fireEvent.click(screen.getByRole('button', { name: /^Wait for the profile of/ }))
    // The bar of messages is loaded when there is the first one.
    await waitFor(() => { expect(screen.getAllByRole('alert').map((each) => each.textContent).join(' ')).toContain('This device has not been judged yet.') })
  })

  it('leads from a notification to the checklist of the device', async () => {
    const fake = await openApp({ rows: [onItsWay], reports: { pending: withProfile('ready') } })
    act(() => {
      fake.push('device:shown', 'pending')
    })
    await settle()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(onItsWay.headline)
  })
})

describe('words', () => {
  it.each<[Partial<RowWait>, string]>([
    [{}, 'Intune is assigning the profile.'],
    [{ text: null }, 'Asking the tenant.'],
    [{ state: 'held-back' }, 'Microsoft Graph wants fewer questions, so the next one takes longer.'],
    [{ state: 'cut-off' }, 'The tenant cannot be asked now; waiting goes on.'],
    [{ state: 'assigned' }, 'The profile is assigned; the device is checked again.'],
    [{ state: 'given-up', text: 'No role.' }, 'Waiting ended. No role.'],
  ])('%o', (more, text) => {
    expect(waitText(wait(more))).toBe(text)
  })

  it.each([
    ['08:59:00', '0 s'],
    ['09:00:59', '59 s'],
    ['09:01:00', '1 min 0 s'],
    ['09:59:59', '59 min 59 s'],
    ['10:00:00', '1 h 0 min'],
    ['23:05:00', '14 h 5 min'],
  ])('at %s: %s', (time, text) => {
    expect(spanText('2026-11-23T09:00:00Z', Date.parse(`2026-11-23T${time}Z`))).toBe(text)
  })

  it('need the check of the profile', () => {
    expect([mayWait({ ...readyReport, checks: [] }), mayWait(withProfile('at-risk'))]).toEqual([false, true])
  })

  it('tell on the bench that a profile has arrived', () => {
    const row = { ...pendingRow, state: 'scanning' as const, wait: wait({ state: 'assigned' }) }
    expect(benchAnnouncement([row], true)).toEqual({ text: 'FBK-LAPTOP-07: the profile is assigned; the device is checked again', final: true })
  })
})
